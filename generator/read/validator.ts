import { compileSchema } from "./compile-schema.js";
import type { SchemaName } from "./schemas.js";
import type { Validator } from "./violation.js";

const compiled = new Map<SchemaName, Validator>();

/**
 * The validator of a schema, made when it is first asked for.
 *
 * @throws Error when the tool is not installed whole.
 */
export function validatorOf(name: SchemaName): Validator {
  let validator = compiled.get(name);
  if (validator === undefined) {
    validator = compileSchema(name);
    compiled.set(name, validator);
  }
  return validator;
}

/** The same as a question about a type: `Data` is what the schema describes. */
export function isValid<Data>(
  validator: Validator,
  data: unknown,
): data is Data {
  return validator(data);
}
