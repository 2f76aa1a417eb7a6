import { describe, expect, it } from "vitest";
import { rules } from "../../generator/lint/index.js";
import { atOnce, oneByOne, readTexts } from "./both-ways.js";
import { codeSet, group, translations, vendor } from "./lint-spec.js";
import { neutralMessage, reason, withReasons } from "./reasons-spec.js";

/** Two vendors with faults of their own, faults of both together, and waivers of both kinds. */
const faulty = {
  ...withReasons({
    messages: ["key: done, en: Done., zh: 完成。", neutralMessage],
    reasons: [
      reason(),
      reason({ id: "SEEN", sensitivity: "attack_signal" }),
      reason({ id: "UNUSED", retry: "recapture" }),
    ],
  }),
  "translations/en.yaml": translations(
    "text: 一, en: one",
    "text: 一, en: uno",
    'text: 七, en: "seven\u200b"',
  ),
  "vendors/acme.yaml": vendor({
    language: "zh",
    codeSets: [
      codeSet({
        more: [
          "waive: [{ rule: empty-text, reason: Never needed here. }, { rule: translation-missing, reason: Nobody reads it. }]",
        ],
        entries: [
          "code: 1, name: ONE, reason: DONE, doc: { title: 二 }",
          "code: 01, name: one, reason: NONE, doc: { title: 三 }",
          'code: "2", name: ONE, doc: { title: "三\u200b" }',
        ],
      }),
      codeSet({ name: "AcmeCode", kind: "values" }),
    ],
  }),
  "vendors/zeta.yaml": vendor({
    id: "acme",
    language: "zh",
    sources: ["id: page, title: 二", "id: page, title: 四"],
    codeSets: [
      codeSet({
        groups: [
          group("id: main, title: 二, source: none", [
            'code: 3, name: THREE, reason: DONE, overrides: { retry: none, outcome: error }, doc: { title: "" }, waive: [{ rule: empty-text, reason: The page has it so. }]',
          ]),
        ],
      }),
    ],
  }),
};

describe("a rule of the scope vendor", () => {
  const read = readTexts(faulty, "required");
  if (read === undefined) throw new Error("The example cannot be read");

  it("finds the same in vendors one by one as in all at once", () => {
    const found = atOnce(read);
    expect(oneByOne(read)).toEqual(found);
    const ids = new Set(found.map(({ rule }) => rule));
    for (const scope of ["vendor", "catalog"]) {
      const seen = rules.filter(
        (rule) => rule.scope === scope && ids.has(rule.id),
      );
      expect(seen.length, scope).toBeGreaterThan(6);
    }
  });

  it("knows which waivers the rules of both scopes needed", () => {
    const unneeded = atOnce(read).filter(
      ({ rule }) => rule === "unneeded-waiver",
    );
    expect(unneeded.map(({ message }) => message)).toEqual([
      "This waiver of empty-text is not needed: the rule finds nothing here",
    ]);
  });
});
