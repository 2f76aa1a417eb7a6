import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const file = "lib-files.js";

/**
 * ts-morph carries the declarations of JavaScript itself, which only the code of users is checked
 * with. They become a file of their own, which is read when they are asked for.
 */
export const libFilesApart: Plugin = {
  name: "lib-files",
  setup(build) {
    build.onLoad({ filter: /[\\/]ts-morph-common\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const match =
        /^const libFiles = (\[\{[\s\S]*?\n {4}\}\]);\n\nfunction getLibFiles\(\) \{\n {4}return libFiles;\n\}/mu.exec(
          text,
        );
      if (match === null) {
        throw new Error(`${path} holds its library files in another way`);
      }
      const [all, list = ""] = match;
      const out = dirname(build.initialOptions.outfile ?? "");
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, file), `module.exports = ${list};\n`);
      return {
        contents: text.replace(
          all,
          () => `function getLibFiles() { return require("./${file}"); }`,
        ),
      };
    });
    build.onResolve({ filter: /^\.[/]lib-files\.js$/ }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};
