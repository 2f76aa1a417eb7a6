import { groupBy } from "../data/group-by.js";
import { closest } from "../text/closest.js";
import type { Diagnostic } from "../diagnostic.js";
import type { SourceFile } from "./load.js";
import { formatPointer, parsePointer } from "./pointer.js";
import type {
  AcceptanceSpec,
  ConfigSpec,
  ReasonsSpec,
  TranslationSpec,
  VendorSpec,
} from "./spec.js";
import type { SchemaName } from "./schemas.js";
import { isValid, validatorOf } from "./validator.js";
import { describeViolation, knownKeys, type Violation } from "./violation.js";

/** The file's data if it satisfies the schema, and a finding for each violation otherwise. */
export function validateVendor(source: SourceFile): Validated<VendorSpec> {
  return validate(source, "vendor");
}

export function validateTranslations(
  source: SourceFile,
): Validated<readonly TranslationSpec[]> {
  return validate(source, "translations");
}

export function validateReasons(source: SourceFile): Validated<ReasonsSpec> {
  return validate(source, "reasons");
}

export function validateConfig(source: SourceFile): Validated<ConfigSpec> {
  return validate(source, "config");
}

export function validateAcceptances(
  source: SourceFile,
): Validated<readonly AcceptanceSpec[]> {
  return validate(source, "acceptance");
}

export type Validated<Data> =
  | { readonly data: Data; readonly diagnostics: readonly [] }
  | { readonly data?: undefined; readonly diagnostics: readonly Diagnostic[] };

function validate<Data>(
  source: SourceFile,
  schema: SchemaName,
): Validated<Data> {
  const validator = validatorOf(schema);
  const { data } = source;
  if (isValid<Data>(validator, data)) return { data, diagnostics: [] };
  const errors = validator.errors ?? [];
  return {
    diagnostics: meaningful(errors).map((error) => toDiagnostic(error, source)),
  };
}

/** Leaves out what only repeats another error of the same place. */
function meaningful(errors: readonly Violation[]): readonly Violation[] {
  const anyOf = new Set<string>();
  for (const error of errors) {
    if (error.keyword === "anyOf") anyOf.add(`${error.schemaPath}/`);
  }
  const byPlace = groupBy(errors, ({ instancePath }) => instancePath);
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

function isWrongLength({ keyword }: Violation): boolean {
  return keyword === "minLength" || keyword === "maxLength";
}

function isMisspelt(
  { params }: Violation,
  others: readonly Violation[],
): boolean {
  return others.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      closest(String(other.params["additionalProperty"]), knownKeys(other)) ===
        params["missingProperty"],
  );
}

function toDiagnostic(error: Violation, source: SourceFile): Diagnostic {
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
