import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import handlebars from "handlebars";
import { templateOptions } from "../emit/template-helpers.js";

/** The code of a template: an object that only the run time of Handlebars is needed for. */
export function templateCode(source: string): string {
  return String(handlebars.precompile(source, templateOptions));
}

/** Puts the code of all templates in the place of the module that compiles them. */
export function templatesIn(root: string): Plugin {
  return {
    name: "templates",
    setup(build) {
      build.onLoad({ filter: /[\\/]emit[\\/]shipped-template\.ts$/ }, () => ({
        resolveDir: join(root, "generator", "emit"),
        contents: `
import runtime from "handlebars/runtime";
import { useOwnHelpers } from "./template-helpers.js";
const codes = {
${listTemplates(root)
  .map(
    ([path, source]) => `  ${JSON.stringify(path)}: ${templateCode(source)},\n`,
  )
  .join("")}};
export async function shippedTemplate(path, partials = {}) {
  const environment = runtime.create();
  useOwnHelpers(environment);
  for (const [name, part] of Object.entries(partials)) {
    environment.registerPartial(name, environment.template(codes[part]));
  }
  const print = environment.template(codes[path]);
  return (view) => print(view);
}
`,
      }));
    },
  };
}

/** Path below `templates/` and text of each. */
function listTemplates(root: string): readonly (readonly [string, string])[] {
  const folder = join(root, "templates");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".hbs"))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}
