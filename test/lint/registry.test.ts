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

  it("finds each in its file, as the only export and under its name, with a test", async () => {
    for (const id of ids) {
      const name = id.replace(/-([a-z])/gu, (_dash, letter: string) =>
        letter.toUpperCase(),
      );
      const module: Readonly<Record<string, unknown>> = await import(
        new URL(`${id}.ts`, folder).href
      );
      expect(Object.keys(module), id).toEqual([name]);
      expect(module[name], id).toBe(rules.find((rule) => rule.id === id));
      const test = new URL(`rules/${id}.test.ts`, import.meta.url);
      expect(existsSync(test), id).toBe(true);
    }
  });

  it("describes each in one sentence", () => {
    const others = rules.filter(
      ({ description }) => !/^[A-Z][^.!?]+\.$/u.test(description),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
