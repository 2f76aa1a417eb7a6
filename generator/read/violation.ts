import { isRecord } from "../data/is-record.js";
import { closest } from "../text/closest.js";
import type { Path } from "./load.js";

/** What is wrong with a value, as the schema says it. */
export interface Violation {
  readonly keyword: string;
  /** The value's place as JSON Pointer, and the place of the keyword in the schema. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The name, where the keyword is about the name of a key. */
  readonly propertyName?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value. */
  readonly data?: unknown;
  /** The schema of the value, or of the mapping that holds an unknown key. */
  readonly parentSchema?: Readonly<Record<string, unknown>> | undefined;
  /** What the keyword asks for. */
  readonly schema?: unknown;
  readonly message?: string | undefined;
}

/** Tells whether data satisfies a schema; `errors` says why the last data did not. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Violation[] | null | undefined;
}

/** The same in words, with the place that it is about. */
export interface Described {
  readonly rule: string;
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
}

/**
 * Says a violation in words.
 *
 * @param written How the value is written, where YAML reads a scalar.
 */
export function describeViolation(
  violation: Violation,
  path: Path,
  written: string | undefined,
): Described {
  const { keyword, params, data } = violation;
  const last = path.at(-1);
  const subject = typeof last === "string" ? `"${last}"` : "this";
  const forSubject =
    path.length === 0 ? "at the top of this file" : `for ${subject}`;
  const here = { path, part: "value" } as const;
  const found = describeValue(data, written);
  switch (keyword) {
    case "required": {
      const key = String(params["missingProperty"]);
      return {
        rule: "missing-key",
        path,
        part: "key",
        message: `The key "${key}" is missing here`,
        hint: describeProperty(violation, key),
      };
    }
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = knownKeys(violation);
      return {
        rule: "unknown-key",
        path: [...path, key],
        part: "key",
        message: `Unknown key "${key}"; expected one of: ${known.join(", ")}`,
        hint: unknownKeyHint(key, known),
      };
    }
    case "propertyNames": {
      const key = String(params["propertyName"]);
      const known = allowedNames(violation);
      if (known.length > 0) {
        return {
          rule: "unknown-key",
          path: [...path, key],
          part: "key",
          message: `Unknown key "${key}" ${forSubject}`,
          hint:
            didYouMean(key, known) ??
            `Its ${known.length} keys are described in the schema, from "${known[0]}" to "${known.at(-1)}"`,
        };
      }
      return {
        rule: "key-pattern",
        path: [...path, key],
        part: "key",
        message: `The key "${key}" is not of the expected form`,
        hint: "Start with a small letter and use letters and digits",
      };
    }
    case "type":
      return {
        ...here,
        rule: "type",
        message: `Expected ${expectedType(params["type"])} ${forSubject}, found ${found}`,
        hint: typeHint(params["type"], data, written),
      };
    case "enum": {
      const allowed = allowedValues(params);
      return {
        ...here,
        rule: "value",
        message: `Expected one of ${allowed.join(", ")} ${forSubject}, found ${found}`,
        hint: didYouMean(String(data), allowed),
      };
    }
    case "const":
      return {
        ...here,
        rule: "value",
        message: `Expected ${JSON.stringify(params["allowedValue"])} ${forSubject}, found ${found}`,
        hint: "Write this value, or leave the key out",
      };
    case "pattern":
      return {
        ...here,
        rule: "pattern",
        message: `${found} is not of the expected form ${forSubject}`,
        hint: `Expected ${textOf(violation, "x-expected") ?? `text that matches ${String(params["pattern"])}`}`,
      };
    case "minLength":
      return {
        ...here,
        rule: "empty",
        message: `${subject} is empty`,
        hint: "Write the text, or leave the key out",
      };
    case "maxLength":
      return {
        ...here,
        rule: "too-long",
        message: `${subject} is longer than ${String(params["limit"])} characters`,
        hint: "Write it shorter",
      };
    case "minimum":
    case "maximum":
      return {
        ...here,
        rule: "limit",
        message: `Expected ${String(params["limit"])} or ${keyword === "minimum" ? "more" : "less"} ${forSubject}, found ${found}`,
      };
    case "uniqueItems":
      return {
        ...here,
        rule: "duplicate-item",
        message: `${subject} holds the same item twice`,
        hint: "Keep one of the two",
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
        message: `Expected ${alternatives(violation).join(" or ")} here, found neither`,
        hint: textOf(violation, "x-missing"),
      };
    default:
      return {
        ...here,
        rule: keyword.toLowerCase(),
        message: `${subject} ${violation.message ?? "is not valid"}`,
      };
  }
}

/** The keys that a mapping may hold. */
export function knownKeys({ parentSchema }: Violation): readonly string[] {
  const properties: unknown = parentSchema?.["properties"];
  return isRecord(properties) ? Object.keys(properties) : [];
}

function describeProperty(
  { parentSchema }: Violation,
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
  if (unknown === "<<") {
    return "YAML merge keys are not read here; write the keys out at each place";
  }
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

/** The names that a schema lists for keys, where it lists them. */
function allowedNames({ schema }: Violation): readonly string[] {
  const names: unknown =
    typeof schema === "object" && schema !== null && "enum" in schema
      ? schema.enum
      : [];
  return Array.isArray(names) ? names.map(String) : [];
}

/** The keys of which the schema asks for at least one, in quotes. */
function alternatives({ schema }: Violation): readonly string[] {
  const branches: readonly unknown[] = Array.isArray(schema) ? schema : [];
  return branches.flatMap((branch) => {
    const keys: unknown = isRecord(branch) ? branch["required"] : undefined;
    return Array.isArray(keys) ? keys.map((key) => `"${String(key)}"`) : [];
  });
}

/** A text that the schema holds for people. */
function textOf(
  { parentSchema }: Violation,
  keyword: "x-expected" | "x-missing",
): string | undefined {
  const words: unknown = parentSchema?.[keyword];
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

function typeHint(
  type: unknown,
  data: unknown,
  written: string | undefined,
): string | undefined {
  const names = Array.isArray(type) ? type.map(String) : [String(type)];
  if (!names.includes("string")) return plainHint(names, data);
  if (data === null && (written ?? "") === "") {
    return "Write the text, or leave the key out";
  }
  if (typeof data === "object" && data !== null) {
    return "Put a text that holds a colon, a comma or brackets in quotes";
  }
  return `YAML reads this as ${data === null ? "nothing" : `a ${typeof data}`}; put it in quotes if it is a text`;
}

function plainHint(
  names: readonly string[],
  data: unknown,
): string | undefined {
  if (typeof data !== "string") return undefined;
  if (names.includes("boolean")) return "Write true or false, without quotes";
  return names.includes("integer") || names.includes("number")
    ? "Write the number in digits, without quotes"
    : undefined;
}

/** @example describeValue(16, "0x10") // "0x10" */
function describeValue(data: unknown, written: string | undefined): string {
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object" && data !== null) return "a mapping";
  const text =
    typeof data === "string"
      ? JSON.stringify(data)
      : (written ?? "") === ""
        ? "nothing"
        : String(written);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
