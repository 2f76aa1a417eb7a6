import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readShipped } from "../../../generator/files/install.js";
import { projectOf } from "../../../generator/write/banner.js";
import { textRoles } from "../../../generator/read/spec.js";
import { repositoryCatalog, specFolder } from "../read-catalog.js";
import { emitJson } from "./emit-json.js";

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(parent: Data, key: string): readonly Data[] {
  const value = parent[key];
  if (!Array.isArray(value)) return [];
  return value.filter(isData);
}

function map(parent: Data, key: string): Data {
  const value = parent[key];
  return isData(value) ? value : {};
}

const files = await emitJson(repositoryCatalog());
const catalog: Data = JSON.parse(files.get("catalog.json") ?? "{}");
const schemaText = files.get("catalog.schema.json") ?? "{}";

/** One line per text of a row: where it stands, and the text itself. */
function rowLines(
  vendor: unknown,
  codeSet: Data,
  group: unknown,
  code: unknown,
  row: Data,
): readonly string[] {
  const texts = [
    ...textRoles.map((role) => [role, row[role]] as const),
    ...Object.entries(map(row, "attributes")),
    ...Object.entries(map(row, "platforms")),
    ["only", row["only"] && String(row["only"])] as const,
  ].filter(([, text]) => text !== undefined);
  return texts.map(([role, text]) =>
    JSON.stringify([vendor, codeSet["id"], group, code, role, text]),
  );
}

function linesOfYaml(): readonly string[] {
  const lines: string[] = [];
  const folder = join(specFolder, "vendors");
  for (const file of readdirSync(folder)) {
    const vendor: Data = parse(readFileSync(join(folder, file), "utf8"));
    for (const codeSet of list(vendor, "codeSets")) {
      for (const group of list(codeSet, "groups")) {
        for (const { code, doc } of list(group, "entries")) {
          // The texts, with white space normalised wherever they stand.
          const row: Data = JSON.parse(
            JSON.stringify(doc),
            (_, value: unknown) =>
              typeof value === "string"
                ? value.replace(/\s+/gu, " ").trim()
                : value,
          );
          lines.push(
            ...rowLines(vendor["id"], codeSet, group["id"], code, row),
          );
        }
      }
    }
  }
  return lines.toSorted();
}

function linesOfCatalog(): readonly string[] {
  const lines: string[] = [];
  for (const vendor of list(catalog, "vendors")) {
    for (const codeSet of list(vendor, "codeSets")) {
      for (const code of list(codeSet, "codes")) {
        for (const row of list(code, "rows")) {
          lines.push(
            ...rowLines(vendor["id"], codeSet, row["group"], code["code"], row),
          );
        }
      }
    }
  }
  return lines.toSorted();
}

test("every documented text of the YAML is in the catalog, and no other", () => {
  const want = linesOfYaml();
  expect(want.length).toBeGreaterThan(361);
  expect(linesOfCatalog()).toEqual(want);
});

test("nothing is null and no optional list is empty", () => {
  const content = files.get("catalog.json") ?? "";
  expect(content).not.toMatch(/: null|\{\}/u);
  const empty = new Set(content.match(/"\w+": \[\]/gu));
  expect([...empty]).toEqual(['"rows": []']);
});

test("the schema is strict draft-07 and accepts the catalog", () => {
  const schema: AnySchemaObject = JSON.parse(
    readShipped("templates", "json", "catalog.schema.json"),
  );
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
    schema,
  );
  expect(validate(catalog), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...catalog, added: 1 })).toBe(true);
  expect(validate({ ...catalog, schemaVersion: 2 })).toBe(false);
});

test("the emitted schema is the shipped one behind our banner", () => {
  const shipped: Data = JSON.parse(
    readShipped("templates", "json", "catalog.schema.json"),
  );
  const { $generated, ...emitted }: Data = JSON.parse(schemaText);
  expect($generated).toBeTypeOf("string");
  expect(projectOf(schemaText)).toBe("acme");
  expect(emitted).toEqual(shipped);
});

test("the schema describes every property and closes no object", () => {
  const problems: string[] = [];
  const visit = (node: unknown, at: string) => {
    if (!isData(node)) return;
    if (node["type"] === "object" && !node["additionalProperties"]) {
      problems.push(`${at} takes no other fields`);
    }
    for (const [key, property] of Object.entries(map(node, "properties"))) {
      const target = isData(property) ? property["$ref"] : undefined;
      const isDescribed =
        isData(property) &&
        (property["description"] !== undefined ||
          target === "#/definitions/en");
      if (!isDescribed) problems.push(`${at}/${key} has no description`);
    }
    for (const [key, child] of Object.entries(node))
      visit(child, `${at}/${key}`);
  };
  visit(JSON.parse(schemaText), "");
  expect(problems).toEqual([]);
});

test("keys that the schema does not know are not in the catalog", () => {
  const schema: Data = JSON.parse(schemaText);
  const definitions = map(schema, "definitions");
  const known = new Set(
    [
      schema,
      ...Object.keys(definitions).map((key) => map(definitions, key)),
    ].flatMap((node) => Object.keys(map(node, "properties"))),
  );
  const seen = new Set<string>();
  JSON.stringify(catalog, (key, value: unknown) => {
    const isByKey = ["attributes", "platforms", "overrides"].includes(key);
    if (key !== "" && !/^\d+$/u.test(key)) seen.add(key);
    return isByKey ? undefined : value;
  });
  // Parts of objects that have no definition of their own.
  for (const key of ["message", "evidence"]) known.add(key);
  expect([...seen].filter((key) => !known.has(key))).toEqual([]);
});
