import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnySchema } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Plugin } from "esbuild";
import { makeAjv } from "../read/compile-schema.js";
import { schemas } from "../read/schemas.js";

/**
 * The code of a validator, which needs only the small run time of ajv.
 *
 * @param path Of the schema, below `root`.
 */
export function validatorCode(root: string, path: readonly string[]): string {
  const schema: AnySchema = JSON.parse(
    readFileSync(join(root, ...path), "utf8"),
  );
  const ajv = makeAjv({ code: { source: true } });
  return standalone.default(ajv, ajv.compile(schema));
}

const namespace = "validator";

/** Puts the code of all validators in the place of the module that compiles schemas. */
export function validatorsIn(root: string): Plugin {
  return {
    name: "validators",
    setup(build) {
      build.onLoad({ filter: /[\\/]read[\\/]compile-schema\.ts$/ }, () => ({
        resolveDir: root,
        contents: `
const validators = {
${Object.entries(schemas)
  .map(
    ([name, path]) =>
      `  ${name}: () => require(${JSON.stringify(`${namespace}:${path.join("/")}`)}),\n`,
  )
  .join("")}};
export const compileSchema = (name) => validators[name]();
`,
      }));
      build.onResolve({ filter: /^validator:/ }, ({ path }) => ({
        path: path.slice(namespace.length + 1),
        namespace,
      }));
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        resolveDir: root,
        contents: validatorCode(root, path.split("/")),
      }));
    },
  };
}
