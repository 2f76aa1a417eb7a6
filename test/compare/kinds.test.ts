import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  isChangeKind,
  kindIds,
  kinds,
} from "../../generator/compare/kinds/index.js";
import type { Bump, Level } from "../../generator/compare/kinds/kind.js";

/** What must not change without a thought: the kinds that decide whether a review fails. */
const decided: Readonly<Record<string, readonly [Level, Bump]>> = {
  "code-added": ["warn", "minor"],
  "code-removed": ["error", "major"],
  "retired-code-removed": ["warn", "major"],
  "reserved-code-reused": ["error", "major"],
  "code-retired": ["info", "minor"],
  "code-deprecated": ["info", "minor"],
  "code-undeprecated": ["info", "minor"],
  "constant-removed": ["error", "major"],
  "wire-value-changed": ["error", "major"],
  "wire-type-changed": ["error", "major"],
  "reason-changed": ["error", "major"],
  "outcome-changed": ["error", "major"],
  "retry-changed": ["warn", "minor"],
  "actor-changed": ["warn", "minor"],
  "severity-changed": ["warn", "minor"],
  "sensitivity-loosened": ["error", "major"],
  "reason-loosened": ["error", "major"],
  "visibility-widened": ["error", "major"],
  "text-changed": ["info", "patch"],
  "source-moved": ["info", "patch"],
  "source-rechecked": ["info", "patch"],
};

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const folder = "generator/compare/kinds/";

describe("the kinds of change", () => {
  it("are sentences without their full stop", () => {
    for (const kind of kindIds) {
      expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      const { title, why, todo } = kinds[kind];
      for (const text of [title, why, todo]) {
        expect(text).toMatch(/^\S(?:.*[^\s.])$/u);
      }
    }
  });

  it("let nothing that breaks pass as information", () => {
    for (const kind of kindIds) {
      const { bump, level } = kinds[kind];
      if (bump === "major") expect(level, kind).not.toBe("info");
      if (level === "error") expect(bump, kind).toBe("major");
    }
  });

  it.each(Object.entries(decided))("keep how much %s matters", (id, wanted) => {
    const found = isChangeKind(id) ? kinds[id] : undefined;
    expect([found?.level, found?.bump]).toEqual(wanted);
  });

  it("have a title each", () => {
    const titles = kindIds.map((kind) => kinds[kind].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("stand once each: the spread of two families would hide one of the same id", () => {
    const written = readdirSync(new URL(folder, root)).flatMap((file) =>
      [...read(folder + file).matchAll(/^  "?([a-z-]+)"?: \{$/gmu)].map(
        ([, id]) => id,
      ),
    );
    expect(written.toSorted()).toEqual(kindIds.toSorted());
  });

  it("are those that the schema of the configuration knows, in the same order", () => {
    const schema: {
      readonly definitions: {
        readonly diff: {
          readonly properties: {
            readonly levels: {
              readonly propertyNames: { readonly enum: readonly string[] };
            };
          };
        };
      };
    } = JSON.parse(read("spec/schema/config.schema.json"));
    expect(
      schema.definitions.diff.properties.levels.propertyNames.enum,
    ).toEqual(kindIds);
  });
});
