import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { validatorCode } from "../../generator/build/validators.js";
import { schemas, type SchemaName } from "../../generator/read/schemas.js";
import { validatorOf } from "../../generator/read/validator.js";
import type { Validator } from "../../generator/read/violation.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): unknown =>
  parse(readFileSync(join(root, path), "utf8"));

/** What is valid by each schema. */
const valid: Readonly<Record<SchemaName, readonly unknown[]>> = {
  vendor: readdirSync(join(root, "spec/vendors")).map((name) =>
    read(`spec/vendors/${name}`),
  ),
  translations: [read("spec/translations/en.yaml")],
  reasons: [read("spec/reasons.yaml")],
  config: [read(".vendor-codes.config.yaml")],
  acceptance: [
    [
      {
        fingerprint: "0123456789abcdef",
        reason: "Nobody uses it",
        author: "A",
      },
    ],
  ],
  catalog: [read("generated/json/catalog.json")],
};

/** The validator that the build makes, run as the bundle runs it. */
function builtValidator(name: SchemaName): Validator {
  const module: { exports: Validator } = { exports: () => false };
  const run = compileFunction(validatorCode(root, schemas[name]), [
    "exports",
    "require",
    "module",
  ]);
  run(module.exports, createRequire(import.meta.url), module);
  return module.exports;
}

/** One value of a document, somewhere, becomes another one or goes away. */
function spoil(document: unknown, way: readonly number[], value: unknown) {
  const copy: unknown = structuredClone(document);
  let here: unknown = copy;
  for (const [index, step] of way.entries()) {
    if (typeof here !== "object" || here === null) break;
    const keys = Object.keys(here);
    const key = keys[step % keys.length] ?? "added";
    const next: unknown = Reflect.get(here, key);
    const isLast =
      index === way.length - 1 || typeof next !== "object" || next === null;
    if (!isLast) here = next;
    else if (value === undefined)
      return (Reflect.deleteProperty(here, key), copy);
    else return (Reflect.set(here, key, value), copy);
  }
  return copy;
}

const values = fc.constantFrom(
  undefined,
  null,
  0,
  -1.5,
  "",
  "x",
  "no such word\n",
  true,
  [],
  {},
  { unknown: 1 },
  [{ code: 1 }, { code: 1 }],
);

const names = Object.keys(schemas).filter(
  (name): name is SchemaName => name in schemas,
);

describe.each(names)("the validator of %s that the build makes", (name) => {
  const built = builtValidator(name);
  const compiled = validatorOf(name);

  it("takes what is valid", () => {
    for (const document of valid[name]) {
      expect(compiled(document), JSON.stringify(compiled.errors)).toBe(true);
      expect(built(document)).toBe(true);
    }
  });

  it("says the same of what is not, to the last detail", () => {
    let broken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...valid[name]),
        fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
        values,
        (document, way, value) => {
          const spoilt = spoil(document, way, value);
          const isValid = compiled(spoilt);
          expect(built(spoilt)).toBe(isValid);
          if (isValid) return;
          broken += 1;
          expect(built.errors).toEqual(compiled.errors);
        },
      ),
      { numRuns: 60 },
    );
    expect(broken).toBeGreaterThan(20);
  });
});
