import {
  Ajv,
  type AnySchema,
  type ErrorObject,
  type ValidateFunction,
} from "ajv";
import type { CatalogJson } from "../catalog/catalog-json.js";
import { closest } from "../text/closest.js";
import type { Diagnostic } from "../diagnostic.js";
import { readShipped } from "../files/install.js";
import type { SourceFile } from "./load.js";
import { formatPointer, parsePointer } from "./pointer.js";
import type {
  AcceptanceSpec,
  ConfigSpec,
  ReasonsSpec,
  TranslationSpec,
  VendorSpec,
} from "./spec.js";
import { describeViolation, knownKeys } from "./violation.js";

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

function compile<Data>(
  schemaName: string,
  folder: readonly string[] = ["spec", "schema"],
): ValidateFunction<Data> {
  const schema: AnySchema = JSON.parse(
    readShipped(...folder, `${schemaName}.schema.json`),
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
  reasons: lazily(() => compile<ReasonsSpec>("reasons")),
  config: lazily(() => compile<ConfigSpec>("config")),
  acceptance: lazily(() => compile<readonly AcceptanceSpec[]>("acceptance")),
  catalog: lazily(() => compile<CatalogJson>("catalog", ["templates", "json"])),
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

export function validateReasons(source: SourceFile): Validated<ReasonsSpec> {
  return validate(source, validators.reasons());
}

export function validateConfig(source: SourceFile): Validated<ConfigSpec> {
  return validate(source, validators.config());
}

export function validateAcceptances(
  source: SourceFile,
): Validated<readonly AcceptanceSpec[]> {
  return validate(source, validators.acceptance());
}

/**
 * Parsed JSON as a catalog, by the contract that ships as catalog.schema.json. Otherwise the first
 * few places where it breaks it; such a file is not written by hand.
 *
 * @example validateCatalog({}).violations // ["/ must have required property '$generated'", …]
 */
export function validateCatalog(
  data: unknown,
):
  | { readonly data: CatalogJson; readonly violations: readonly [] }
  | { readonly data?: undefined; readonly violations: readonly string[] } {
  const isValid = validators.catalog();
  if (isValid(data)) return { data, violations: [] };
  return {
    violations: (isValid.errors ?? [])
      .slice(0, 3)
      .map(
        ({ instancePath, message }) =>
          `${instancePath || "/"} ${message ?? "is not valid"}`,
      ),
  };
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
  const anyOf = new Set<string>();
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    if (error.keyword === "anyOf") anyOf.add(`${error.schemaPath}/`);
    const others = byPlace.get(error.instancePath);
    if (others === undefined) byPlace.set(error.instancePath, [error]);
    else others.push(error);
  }
  const seen = new Set<string>();
  return errors.filter((error) => {
    const { keyword, instancePath, schemaPath, params } = error;
    const others = byPlace.get(instancePath) ?? [];
    if (keyword === "if") return false;
    // The branches of an anyOf say less than the anyOf itself.
    if ([...anyOf].some((all) => schemaPath.startsWith(all))) return false;
    // A name that breaks a pattern is reported once, as the name.
    if (error.propertyName !== undefined && keyword !== "propertyNames") {
      return false;
    }
    // An empty or endless text breaks its pattern as well.
    if (keyword === "pattern" && others.some(isWrongLength)) return false;
    // A misspelt key is missing as well; the misspelling says more.
    if (keyword === "required" && isMisspelt(error, others)) return false;
    const key = `${instancePath} ${keyword} ${JSON.stringify(params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isWrongLength({ keyword }: ErrorObject): boolean {
  return keyword === "minLength" || keyword === "maxLength";
}

function isMisspelt(
  { params }: ErrorObject,
  others: readonly ErrorObject[],
): boolean {
  return others.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      closest(String(other.params["additionalProperty"]), knownKeys(other)) ===
        params["missingProperty"],
  );
}

function toDiagnostic(error: ErrorObject, source: SourceFile): Diagnostic {
  const path = parsePointer(error.instancePath, source.data);
  const { rule, message, hint, ...place } = describeViolation(
    error,
    path,
    source.written(path),
  );
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
