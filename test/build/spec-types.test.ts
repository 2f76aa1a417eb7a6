import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printTypes, type Schema } from "../../generator/build/print-types.js";
import { specTypes, specTypesFile } from "../../generator/build/spec-types.js";
import {
  axisNames,
  remarkNames,
  textRoles,
  type AxesSpec,
  type OverridesSpec,
} from "../../generator/read/spec.js";

it("the types of a spec are those of its schemas", async () => {
  const path = new URL(`../../${specTypesFile}`, import.meta.url);
  expect(readFileSync(path, "utf8"), "run npm run types").toBe(
    await specTypes(),
  );
});

it("roles, axes and remarks keep the order of the schema", () => {
  const [title, message] = textRoles;
  expect([title, message]).toEqual(["title", "message"]);
  expect(textRoles).not.toContain("attributes");
  expect(axisNames[0]).toBe("outcome");
  expect(remarkNames[0]).toBe("reasoning");
  expect(remarkNames).toContain("note");
  expect(remarkNames).not.toContain("reason");
});

it("every override is an axis with the values of the axis", () => {
  const asAxes = (overrides: OverridesSpec): Partial<AxesSpec> => overrides;
  const asOverrides = (axes: Partial<AxesSpec>): OverridesSpec => axes;
  expect(asOverrides(asAxes({ retry: "fix" }))).toEqual({ retry: "fix" });
});

describe("the type of a schema", () => {
  const part = (schema: Schema, definitions: Schema["definitions"] = {}) =>
    printTypes("x", {
      properties: { a: schema },
      required: ["a"],
      definitions,
    });

  it.each<{ readonly schema: Schema; readonly want: string }>([
    { schema: { type: "string" }, want: "string" },
    { schema: { type: "integer" }, want: "number" },
    { schema: { type: ["integer", "string"] }, want: "number | string" },
    { schema: { enum: ["a", 1, true] }, want: '"a" | 1 | true' },
    { schema: { const: true }, want: "true" },
    {
      schema: { type: "array", items: { enum: ["a", "b"] } },
      want: 'readonly ("a" | "b")[]',
    },
    {
      schema: { type: "object", properties: { b: { type: "boolean" } } },
      want: "{ readonly b?: boolean; }",
    },
    {
      schema: { type: "object", additionalProperties: { type: "number" } },
      want: "Readonly<Record<string, number>>",
    },
  ])("$schema is $want", ({ schema, want }) => {
    expect(part(schema)).toBe(`export type XSpec = { readonly a: ${want}; };`);
  });

  it("names what a definition with keys is, and takes any other in place", () => {
    const named = { properties: { b: { type: "string" } } };
    expect(part({ $ref: "#/definitions/n" }, { n: named })).toBe(
      "export type XSpec = { readonly a: NSpec; };\n\nexport type NSpec = { readonly b?: string; };",
    );
    expect(part({ $ref: "#/definitions/n" }, { n: { const: 1 } })).toBe(
      "export type XSpec = { readonly a: 1; };",
    );
  });

  it("keeps a description, its own before the one that it refers to", () => {
    const n = { description: "far */", type: "string" };
    const $ref = "#/definitions/n";
    expect(part({ $ref }, { n })).toContain("/** far * / */\nreadonly a");
    expect(part({ $ref, description: "near" }, { n })).toContain("/** near */");
  });

  it.each<Schema>([
    { type: "object" },
    { type: "null" },
    { $ref: "#/definitions/gone" },
  ])("%j has none", (schema) => {
    expect(() => part(schema)).toThrow(/No type|says nothing|leads nowhere/u);
  });
});
