import { Ajv, type AnySchema } from "ajv";
import { readShipped } from "../files/install.js";
import type { Violation } from "./violation.js";

/** Tells whether data satisfies a schema; `errors` says why the last data did not. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Violation[] | null | undefined;
}

/** Where each schema lies in the installed tool. */
const schemas = {
  vendor: ["spec", "schema", "vendor.schema.json"],
  translations: ["spec", "schema", "translations.schema.json"],
  reasons: ["spec", "schema", "reasons.schema.json"],
  config: ["spec", "schema", "config.schema.json"],
  acceptance: ["spec", "schema", "acceptance.schema.json"],
  catalog: ["templates", "json", "catalog.schema.json"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The schemas that data is held to. */
export type SchemaName = keyof typeof schemas;

/**
 * The one instance. `x-expected` in a schema says in words what a pattern means; it is shown in
 * place of the regular expression.
 */
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
ajv.addVocabulary(["x-expected"]);

const compiled = new Map<SchemaName, Validator>();

/**
 * The validator of a schema, compiled when it is first asked for.
 *
 * @throws Error when the tool is not installed whole.
 */
export function validatorOf(name: SchemaName): Validator {
  let validator = compiled.get(name);
  if (validator === undefined) {
    const schema: AnySchema = JSON.parse(readShipped(...schemas[name]));
    validator = ajv.compile(schema);
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
