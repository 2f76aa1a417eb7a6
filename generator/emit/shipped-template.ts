import { readShipped } from "../files/install.js";
import { compileTemplate, type View } from "./template.js";

/**
 * A template that ships with the tool. In the built tool it is compiled already: the build puts the
 * compiled templates in the place of this module.
 *
 * @param path Below `templates/`: `markdown/index.md.hbs`.
 * @param partials Paths of the templates that it calls, by the names that it calls them by.
 */
export function shippedTemplate<Shown extends View>(
  path: string,
  partials: Readonly<Record<string, string>> = {},
): Promise<(view: Shown) => string> {
  return compileTemplate<Shown>(
    sourceOf(path),
    Object.fromEntries(
      Object.entries(partials).map(([name, part]) => [name, sourceOf(part)]),
    ),
  );
}

function sourceOf(path: string): string {
  return readShipped("templates", ...path.split("/"));
}
