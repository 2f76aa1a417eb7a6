import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bumps,
  levels,
  policies,
  type Bump,
  type Level,
} from "../../generator/compare/policy.js";

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

describe("the policy", () => {
  it.each([...policies])("of %s is whole", (kind, policy) => {
    expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(levels).toContain(policy.level);
    expect(bumps).toContain(policy.bump);
    for (const text of [policy.title, policy.why, policy.todo]) {
      expect(text).toMatch(/^\S(?:.*\S)?$/u);
      expect(text, "a sentence without its full stop").not.toMatch(/\.$/u);
    }
  });

  it("lets nothing that breaks pass as information", () => {
    for (const [kind, { bump, level }] of policies) {
      if (bump === "major") expect(level, kind).not.toBe("info");
      if (level === "error") expect(bump, kind).toBe("major");
    }
  });

  it.each(Object.entries(decided))("of %s stays", (kind, [level, bump]) => {
    expect(policies.get(kind)).toMatchObject({ level, bump });
  });

  it("has a title of its own for each kind", () => {
    const titles = [...policies.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("has the kinds that the configuration knows", () => {
    const path = "../../spec/schema/config.schema.json";
    const schema: {
      readonly properties: {
        readonly diff: {
          readonly properties: {
            readonly levels: {
              readonly propertyNames: { readonly enum: readonly string[] };
            };
          };
        };
      };
    } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
    expect(schema.properties.diff.properties.levels.propertyNames.enum).toEqual(
      [...policies.keys()],
    );
  });
});
