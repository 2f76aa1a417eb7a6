import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { acme } from "./acme-spec.js";
import { filesOfData, isList, type Data, type DataFiles } from "./data.js";
import type { SpecFiles } from "./compared.js";
import { another, extra, follow } from "./mutated-values.js";

/** A spec in which exactly one field is another, gone or new. */
export interface Mutation {
  /** The field in its schema: `vendor.codeSets.groups.title`. */
  readonly field: string;
  readonly how: "changed" | "removed" | "added";
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** The mutated spec. */
  readonly after: DataFiles;
  readonly files: SpecFiles;
}

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minProperties?: number;
}

interface Place {
  readonly root: Schema;
  readonly schema: Schema;
  readonly data: Data;
  readonly field: string;
  readonly path: readonly (string | number)[];
}

/** The example as data, by file. */
export const acmeData: DataFiles = Object.fromEntries(
  Object.entries(acme).map(([file, text]): [string, Data] => [
    file,
    parse(text),
  ]),
);

/** Every single-field mutation of the example: no field of the schemas is left out. */
export function mutations(): readonly Mutation[] {
  return Object.entries(acmeData).flatMap(([file, data]) => {
    const name = /^(?:vendor|reasons|translations)/u.exec(file)?.[0] ?? "";
    const root = readSchema(name);
    const place = { root, schema: root, data, field: name, path: [] };
    return [...walk(place)].map(({ field, how, path, value }) => {
      const after = follow(acmeData, file, path, value);
      return {
        field,
        how,
        file,
        path,
        after,
        // Printing costs more than comparing, and not every test asks for each.
        get files() {
          return filesOfData(after);
        },
      };
    });
  });
}

function readSchema(name: string): Schema {
  const url = new URL(`../../spec/schema/${name}.schema.json`, import.meta.url);
  const schema: Schema = JSON.parse(readFileSync(url, "utf8"));
  return schema;
}

type Edit = Pick<Mutation, "field" | "how" | "path"> & {
  readonly value: Data | undefined;
};

function* walk(place: Place): Iterable<Edit> {
  const { data, schema } = place;
  if (isList(data)) yield* walkList(place, data);
  else if (typeof data === "object") yield* walkObject(place, data);
  else if (schema.const === undefined) {
    const { field, path } = place;
    const values =
      schema.enum?.filter((value) => value !== data) ?? another(field, data);
    for (const value of values) yield { field, how: "changed", path, value };
  }
}

function* walkObject(
  place: Place,
  data: Readonly<Record<string, Data>>,
): Iterable<Edit> {
  const {
    properties,
    additionalProperties,
    required = [],
    minProperties = 0,
  } = place.schema;
  const keys = new Set([
    ...Object.keys(properties ?? {}),
    ...Object.keys(data),
  ]);
  for (const key of keys) {
    const schema = properties?.[key] ?? (additionalProperties || undefined);
    if (schema === undefined) throw new Error(`No schema for ${key}`);
    const child = descend(place, schema, key, properties ? key : "*");
    const { field, path } = child;
    const value = data[key];
    if (value === undefined) {
      yield { field, how: "added", path, value: extra(field, path) };
      continue;
    }
    yield* walk({ ...child, data: value });
    const isOne = typeof value !== "object" || hasOne(value, child.schema);
    const isNeeded =
      required.includes(key) || Object.keys(data).length <= minProperties;
    if (properties !== undefined && !isNeeded && isOne) {
      yield { field, how: "removed", path, value: undefined };
    }
  }
  if (properties === undefined) {
    const { field, path } = place;
    yield { field, how: "added", path: [...path, "zz"], value: "New" };
  }
}

/** Whether taking it away takes away one thing. */
function hasOne(value: Data, { properties, required }: Schema): boolean {
  if (Array.isArray(value)) return value.length === 1;
  const isThing = properties !== undefined && required !== undefined;
  return isThing || Object.keys(value).length === 1 || "since" in Object(value);
}

function* walkList(place: Place, data: readonly Data[]): Iterable<Edit> {
  const { field, schema, path } = place;
  const { items = {}, minItems = 0 } = schema;
  for (const [index, value] of data.entries()) {
    const child = descend(place, items, index, "[]");
    yield* walk({ ...child, data: value });
    if (data.length > minItems) {
      yield {
        field: child.field,
        how: "removed",
        path: child.path,
        value: undefined,
      };
    }
  }
  const end = [...path, data.length];
  const item = extra(`${field}.[]`, end);
  yield { field: `${field}.[]`, how: "added", path: end, value: item };
}

function descend(
  { root, field, path }: Place,
  schema: Schema,
  key: string | number,
  name: string,
): Omit<Place, "data"> {
  return {
    root,
    schema: resolved(root, schema),
    field: `${field}.${name}`,
    path: [...path, key],
  };
}

function resolved(root: Schema, schema: Schema): Schema {
  const { $ref } = schema;
  if ($ref === undefined) return schema;
  const found = root.definitions?.[$ref.split("/").at(-1) ?? ""];
  if (found === undefined) throw new Error(`No definition: ${$ref}`);
  return resolved(root, found);
}
