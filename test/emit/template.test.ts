import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../generator/emit/template.js";

describe("a template", () => {
  test("prints what it is given, unescaped and not read again", async () => {
    const print = await compileTemplate("{{a}}|{{#each b}}{{this}};{{/each}}");
    expect(print({ a: "<&{{b}}>", b: ["x", "y"] })).toBe("<&{{b}}>|x;y;");
  });

  test("shows a part that is there and leaves out one that is empty", async () => {
    const print = await compileTemplate("{{#if a}}yes{{else}}no{{/if}}");
    expect([true, false, "a", "", ["a"], []].map((a) => print({ a }))).toEqual([
      "yes",
      "no",
      "yes",
      "no",
      "yes",
      "no",
    ]);
  });

  test("prints a partial with its own view", async () => {
    const print = await compileTemplate("{{> row a}}", { row: "<{{b}}>" });
    expect(print({ a: { b: "x" } })).toBe("<x>");
  });

  test.each([
    "{{missing}}",
    "{{here.missing}}",
    "{{#if missing}}x{{/if}}",
    "{{#each missing}}x{{/each}}",
    "{{#each here}}x{{/each}}",
    "{{here.toString}}",
    "{{unknown here}}",
    "{{#with here}}x{{/with}}",
    "{{#unless missing}}x{{/unless}}",
    "{{> missing}}",
  ])("%s is an error", async (source) => {
    const print = async () => (await compileTemplate(source))({ here: "a" });
    await expect(print()).rejects.toThrow();
  });
});
