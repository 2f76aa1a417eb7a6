import { templateOptions, useOwnHelpers } from "./template-helpers.js";

/** What a template may print. Nothing is optional: an absent part is an empty text or list. */
export type View =
  string | boolean | readonly View[] | { readonly [key: string]: View };

/**
 * Compiles a Handlebars template. It prints what it is given, unescaped; a value that the view does
 * not have is an error.
 *
 * @example (await compileTemplate<{ name: string }>("# {{name}}"))({ name: "x" }) // "# x"
 */
export async function compileTemplate<Shown extends View>(
  source: string,
  partials: Readonly<Record<string, string>> = {},
): Promise<(view: Shown) => string> {
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  useOwnHelpers(environment);
  for (const [name, partial] of Object.entries(partials)) {
    environment.registerPartial(name, partial);
  }
  return environment.compile<Shown>(source, templateOptions);
}
