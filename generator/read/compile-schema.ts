import { Ajv, type AnySchema, type Options } from "ajv";
import { readShipped } from "../files/install.js";
import { schemas, type SchemaName } from "./schemas.js";
import type { Validator } from "./violation.js";

/**
 * An instance by our rules. `x-expected` in a schema says in words what a pattern means; it is shown
 * in place of the regular expression.
 */
export function makeAjv(options: Pick<Options, "code"> = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ...options,
  });
  ajv.addVocabulary(["x-expected", "x-missing"]);
  return ajv;
}

let ajv: Ajv | undefined;

/**
 * Makes a validator of a schema. In the built tool that is done already: the build puts the code of
 * the validators in the place of this module.
 *
 * @throws Error when the tool is not installed whole.
 */
export function compileSchema(name: SchemaName): Validator {
  ajv ??= makeAjv();
  const schema: AnySchema = JSON.parse(readShipped(...schemas[name]));
  return ajv.compile(schema);
}
