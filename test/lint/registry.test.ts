import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../generator/lint/index.js";
import { compareText } from "../../generator/text/order.js";

const folder = new URL("../../generator/lint/rules/", import.meta.url);
const ids = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ""));

describe("the registry of rules", () => {
  it("holds the rule of every file, and no other", () => {
    const registered = rules.map(({ id }) => id).toSorted(compareText);
    expect(registered).toEqual(ids.toSorted(compareText));
  });

  it.each(ids)(
    "finds %s in its file, under its name, with a test",
    async (id) => {
      const name = id.replace(/-([a-z])/gu, (_dash, letter: string) =>
        letter.toUpperCase(),
      );
      const module: Readonly<Record<string, unknown>> = await import(
        new URL(`${id}.ts`, folder).href
      );
      expect(Object.keys(module)).toEqual([name]);
      expect(module[name]).toBe(rules.find((rule) => rule.id === id));
      const test = new URL(`rules/${id}.test.ts`, import.meta.url);
      expect(existsSync(test)).toBe(true);
    },
  );

  it.each(rules)("describes $id in one sentence", ({ description }) => {
    expect(description).toMatch(/^[A-Z][^.!?]+\.$/u);
  });
});
