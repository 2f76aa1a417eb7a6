import {
  Ajv,
  type AnySchema,
  type ErrorObject,
  type ValidateFunction,
} from "ajv";
import { closest } from "./closest.js";
import type { Diagnostic } from "./diagnostic.js";
import { readShipped } from "./install.js";
import type { Path, SourceFile } from "./load.js";
import { formatPointer, parsePointer } from "./pointer.js";
import type { ConfigSpec, TranslationSpec, VendorSpec } from "./spec.js";

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

function compile<Data>(schemaName: string): ValidateFunction<Data> {
  const schema: AnySchema = JSON.parse(
    readShipped("spec", "schema", `${schemaName}.schema.json`),
  );
  return ajv.compile<Data>(schema);
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

const validators = {
  vendor: lazily(() => compile<VendorSpec>("vendor")),
  translations: lazily(() =>
    compile<readonly TranslationSpec[]>("translations"),
  ),
  config: lazily(() => compile<ConfigSpec>("config")),
};

/** The file's data if it satisfies the schema, and a finding for each violation otherwise. */
export function validateVendor(source: SourceFile): Validated<VendorSpec> {
  return validate(source, validators.vendor());
}

export function validateTranslations(
  source: SourceFile,
): Validated<readonly TranslationSpec[]> {
  return validate(source, validators.translations());
}

export function validateConfig(source: SourceFile): Validated<ConfigSpec> {
  return validate(source, validators.config());
}

export type Validated<Data> =
  | { readonly data: Data; readonly diagnostics: readonly [] }
  | { readonly data?: undefined; readonly diagnostics: readonly Diagnostic[] };

function validate<Data>(
  source: SourceFile,
  isValid: ValidateFunction<Data>,
): Validated<Data> {
  const { data } = source;
  if (isValid(data)) return { data, diagnostics: [] };
  const errors = isValid.errors ?? [];
  return {
    diagnostics: meaningful(errors).map((error) => toDiagnostic(error, source)),
  };
}

/** Leaves out what only repeats another error of the same place. */
function meaningful(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const anyOf = errors.filter(({ keyword }) => keyword === "anyOf");
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (error.keyword === "if") return false;
    // The branches of an anyOf say less than the anyOf itself.
    if (anyOf.some((all) => error.schemaPath.startsWith(`${all.schemaPath}/`)))
      return false;
    // A name that breaks a pattern is reported once, as the name.
    if (error.propertyName !== undefined && error.keyword !== "propertyNames")
      return false;
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Described {
  readonly rule: string;
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
}

function toDiagnostic(error: ErrorObject, source: SourceFile): Diagnostic {
  const path = parsePointer(error.instancePath, source.data);
  const { rule, message, hint, ...place } = describe(error, path);
  return {
    rule: `schema/${rule}`,
    severity: "error",
    file: source.shown,
    range: source.locate(place.path, place.part),
    pointer: formatPointer(place.path),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function describe(error: ErrorObject, path: Path): Described {
  const params: Readonly<Record<string, unknown>> = error.params;
  const key = String(path.at(-1) ?? "");
  const subject = typeof path.at(-1) === "string" ? `"${key}"` : "this";
  const here = { path, part: "value" } as const;
  switch (error.keyword) {
    case "required":
      return {
        rule: "missing-key",
        path,
        part: "key",
        message: `The key "${String(params["missingProperty"])}" is missing here`,
        hint: describeProperty(error, String(params["missingProperty"])),
      };
    case "additionalProperties": {
      const unknown = String(params["additionalProperty"]);
      return {
        rule: "unknown-key",
        path: [...path, unknown],
        part: "key",
        message: `Unknown key "${unknown}"; expected one of: ${knownKeys(error).join(", ")}`,
        hint: unknownKeyHint(unknown, knownKeys(error)),
      };
    }
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return {
        rule: "key-pattern",
        path: [...path, name],
        part: "key",
        message: `The key "${name}" is not of the expected form`,
        hint: "Start with a small letter and use letters and digits",
      };
    }
    case "type":
      return {
        ...here,
        rule: "type",
        message: `Expected ${expectedType(params["type"])} for ${subject}, found ${describeValue(error.data)}`,
        hint: typeHint(params["type"], error.data),
      };
    case "enum": {
      const allowed = allowedValues(params);
      return {
        ...here,
        rule: "value",
        message: `Expected one of ${allowed.join(", ")} for ${subject}, found ${describeValue(error.data)}`,
        hint: didYouMean(String(error.data), allowed),
      };
    }
    case "const":
      return {
        ...here,
        rule: "value",
        message: `Expected ${JSON.stringify(params["allowedValue"])} for ${subject}, found ${describeValue(error.data)}`,
      };
    case "pattern":
      return {
        ...here,
        rule: "pattern",
        message: `${describeValue(error.data)} is not of the expected form for ${subject}`,
        hint: `Expected ${expectedWords(error) ?? `text that matches ${String(params["pattern"])}`}`,
      };
    case "minLength":
      return {
        ...here,
        rule: "empty",
        message: `${subject} is empty`,
        hint: "Write the text, or leave the key out",
      };
    case "minItems":
    case "minProperties":
      return {
        ...here,
        rule: "empty",
        message: `${subject} holds nothing`,
        hint: "Add an entry, or leave the key out",
      };
    case "anyOf":
      return {
        path,
        part: "key",
        rule: "missing-key",
        message: 'A code without a row needs "mentionedIn" or "errata" here',
        hint: "Say where the page names the code, or which erratum brings it in",
      };
    default:
      return {
        ...here,
        rule: error.keyword.toLowerCase(),
        message: `${subject} ${error.message ?? "is not valid"}`,
      };
  }
}

function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  const properties: unknown = parentSchema?.["properties"];
  return isRecord(properties) ? Object.keys(properties) : [];
}

function describeProperty(
  { parentSchema }: ErrorObject,
  key: string,
): string | undefined {
  const properties: unknown = parentSchema?.["properties"];
  const property = isRecord(properties) ? properties[key] : undefined;
  const description = isRecord(property) ? property["description"] : undefined;
  return typeof description === "string" ? description : undefined;
}

function unknownKeyHint(
  unknown: string,
  known: readonly string[],
): string | undefined {
  const meant = didYouMean(unknown, known);
  if (meant !== undefined) return meant;
  // `{ message: image illegal, reason: porn }` is two keys to YAML.
  return /\s/u.test(unknown)
    ? "If this is part of a text, put the whole text in quotes"
    : "Remove it; if it is part of a text that holds a colon or a comma, put the whole text in quotes";
}

function didYouMean(
  text: string,
  known: readonly string[],
): string | undefined {
  const best = closest(text, known);
  return best === undefined ? undefined : `Did you mean "${best}"?`;
}

function allowedValues(
  params: Readonly<Record<string, unknown>>,
): readonly string[] {
  const values = params["allowedValues"];
  return Array.isArray(values) ? values.map(String) : [];
}

function expectedWords({ parentSchema }: ErrorObject): string | undefined {
  const words: unknown = parentSchema?.["x-expected"];
  return typeof words === "string" ? words : undefined;
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "an integer",
  number: "a number",
  object: "a mapping",
  array: "a list",
  boolean: "true or false",
};

function expectedType(type: unknown): string {
  const names = Array.isArray(type) ? type.map(String) : [String(type)];
  return names.map((name) => typeWords[name] ?? name).join(" or ");
}

function typeHint(type: unknown, data: unknown): string | undefined {
  const wantsText = Array.isArray(type)
    ? type.includes("string")
    : type === "string";
  if (!wantsText) return undefined;
  if (data === null) return "Write the text, or leave the key out";
  if (typeof data === "object") {
    return "Put a text that holds a colon, a comma or brackets in quotes";
  }
  return `YAML reads this as a ${typeof data}; put it in quotes`;
}

function describeValue(data: unknown): string {
  if (data === null) return "nothing";
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a mapping";
  const text = typeof data === "string" ? JSON.stringify(data) : String(data);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
