import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const file = "lib-files.js";
/** What ts-morph has before and after the list of the files. */
const begin = "\nconst libFiles = ";
const end = ";\n\nfunction getLibFiles() {\n    return libFiles;\n}";

/**
 * ts-morph carries the declarations of JavaScript itself, which only the code of users is checked
 * with. They become a file of their own, which is read when they are asked for.
 */
export const libFilesApart: Plugin = {
  name: "lib-files",
  setup(build) {
    build.onLoad({ filter: /[\\/]ts-morph-common\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const from = text.indexOf(begin);
      const to = text.indexOf(end, from);
      if (from === -1 || to === -1) {
        throw new Error(`${path} holds its library files in another way`);
      }
      const list = text.slice(from + begin.length, to);
      const out = dirname(build.initialOptions.outfile ?? "");
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, file), `module.exports = ${list};\n`);
      return {
        contents: [
          text.slice(0, from),
          `function getLibFiles() { return require("./${file}"); }`,
          text.slice(to + end.length),
        ].join(""),
      };
    });
    build.onResolve({ filter: /^\.[/]lib-files\.js$/ }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};
