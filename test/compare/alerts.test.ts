import { describe, expect, it } from "vitest";
import {
  noAcceptances,
  type Acceptances,
} from "../../generator/compare/acceptance.js";
import { alertsOf } from "../../generator/compare/alerts.js";
import type { Change, Value } from "../../generator/compare/change.js";
import { fingerprintOf, judge } from "../../generator/compare/judge.js";
import { kinds } from "../../generator/compare/kinds/index.js";
import type { Diagnostic, Range } from "../../generator/diagnostic.js";
import { github } from "../../generator/report/github.js";
import { sarif } from "../../generator/report/sarif.js";
import { readSarif } from "../report/sarif-log.js";
import { about } from "./about.js";

const range: Range = {
  start: { line: 20, column: 13 },
  end: { line: 20, column: 18 },
};
const file = "spec/vendors/acme.yaml";
const side = { label: "main (7c777b5)", vendors: 1, codes: 2, values: 0 };

const renumbered: Change = {
  kind: "wire-value-changed",
  ...about("acme/code/2"),
  type: "AcmeCode",
  constant: "ONE",
  from: 1,
  to: 2,
  base: { file, range },
  head: { file, range },
};
const removed: Change = {
  kind: "code-removed",
  ...about("acme/code/3"),
  type: "AcmeCode",
  constant: "THREE",
  base: { file, range },
};

function review(
  changes: readonly Change[],
  acceptances: Acceptances = noAcceptances,
  diagnostics: readonly Diagnostic[] = [],
) {
  return judge(side, side, changes, {
    failOn: "error",
    levels: new Map([["code-removed", "warn"]]),
    acceptances,
    inspect: () => diagnostics,
  });
}

function alerts(...changes: readonly Change[]) {
  return alertsOf(review(changes), "").alerts;
}

function messageOf(change: Change): string {
  return alerts(change)[0]?.message ?? "";
}

type Given = Omit<Partial<Change>, "from" | "to"> & {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
};

describe("a change", () => {
  it("stands beside the line of the head, with everything to know", () => {
    expect(alerts(renumbered)).toEqual([
      {
        rule: "diff/wire-value-changed",
        level: "error",
        file,
        range,
        message:
          "Wire value changed under the same constant: AcmeCode.ONE (acme/code/2); 1 → 2. Everything still compiles and means something else: stored values and other services know the old value.",
        hint: "Check it against the vendor's page; if the vendor renumbered, migrate stored values and accept the change.",
        fingerprint: fingerprintOf(renumbered),
      },
    ]);
  });

  it("without a place in the head stands beside the file alone", () => {
    const [alert] = alerts(removed);
    expect(alert).toMatchObject({ level: "warning", file });
    expect(alert).not.toHaveProperty("range");
  });

  it("has a file from the root of the repository", () => {
    const { alerts: found } = alertsOf(
      review([removed, renumbered]),
      "packages/codes",
    );
    expect(found.map((alert) => alert.file)).toEqual([
      `packages/codes/${file}`,
      `packages/codes/${file}`,
    ]);
  });

  it.each<[name: string, given: Given, want: string]>([
    [
      "texts",
      { part: "message", from: "no face", to: "no faces" },
      'AcmeCode.ONE (acme/code/2); message: "no face" → "no faces". ',
    ],
    [
      "nothing before",
      { part: "advice", from: undefined, to: "wait" },
      'AcmeCode.ONE (acme/code/2); advice: now "wait". ',
    ],
    [
      "nothing after",
      { from: "ONE", to: undefined },
      'AcmeCode.ONE (acme/code/2); was "ONE". ',
    ],
    [
      "consequences and reach",
      {
        from: "A",
        to: "B",
        consequences: [{ part: "retry", from: "none", to: "poll" }],
        touches: 12,
      },
      'AcmeCode.ONE (acme/code/2); "A" → "B"; retry: "none" → "poll"; reaches 12 codes. ',
    ],
    [
      "a long text",
      { from: 1, to: "百".repeat(161) },
      `AcmeCode.ONE (acme/code/2); 1 → "${"百".repeat(160)}…". `,
    ],
    [
      "a text as long as is shown",
      { from: 1, to: "\u{1F600}".repeat(160) },
      `AcmeCode.ONE (acme/code/2); 1 → "${"\u{1F600}".repeat(160)}". `,
    ],
  ])("with %s is told", (_name, { from, to, ...given }, want) => {
    const { from: _from, to: _to, ...bare } = renumbered;
    const message = messageOf({
      ...bare,
      ...given,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    expect(message).toContain(`: ${want}`);
  });

  it("of a whole vendor has its address only", () => {
    expect(messageOf({ kind: "vendor-removed", ...about("acme") })).toBe(
      "Vendor removed: acme. Every import of the vendor's modules stops compiling.",
    );
  });

  it("tells its own hint after what to do", () => {
    const [alert] = alerts({ ...removed, hint: "Write `renamedFrom: [ONE]`" });
    expect(alert?.hint).toMatch(/^If the vendor .*\. Write `renamedFrom/u);
  });

  it("has a rule with the words of its kind", () => {
    const ids = ["code-added", "text-redefined", "waiver-changed"] as const;
    const { rules } = alertsOf(
      review(ids.map((kind) => ({ ...renumbered, kind }))),
      "",
    );
    expect(rules).toEqual(
      ids.map((kind, index) => ({
        id: `diff/${kind}`,
        level: ["warning", "warning", "note"][index],
        title: kinds[kind].title,
        description: `${kinds[kind].why}.`,
        help: `${kinds[kind].todo}.`,
      })),
    );
  });
});

describe("an accepted change", () => {
  const acceptances: Acceptances = {
    ...noAcceptances,
    reasonFor: (fingerprint) =>
      fingerprint === fingerprintOf(renumbered)
        ? "renumbered\nby Acme"
        : undefined,
  };
  const report = alertsOf(review([renumbered, removed], acceptances), "");

  it("is no annotation", () => {
    expect(github(report).match(/title=[^:]*/gu)).toEqual([
      "title=vendor-codes diff/code-removed",
    ]);
  });

  it("is suppressed in SARIF, and the others are not", () => {
    const { results, automationDetails } = readSarif(sarif(report));
    expect(automationDetails.id).toBe("vendor-codes/diff/");
    expect(
      results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
    ).toEqual([
      [
        "diff/wire-value-changed",
        [{ kind: "external", justification: "renumbered<U+000A>by Acme" }],
      ],
      ["diff/code-removed", []],
    ]);
  });
});

it("a review below the root has a SARIF log of its own", () => {
  const { automationDetails } = readSarif(
    sarif(alertsOf(review([removed]), "packages/codes")),
  );
  expect(automationDetails.id).toBe("vendor-codes/diff/packages/codes/");
});

it("what was found about the review itself comes along", () => {
  const unused: Diagnostic = {
    rule: "acceptance/unused",
    severity: "warning",
    file: "accepted.yaml",
    message: "Unused",
  };
  const { alerts: all, rules } = alertsOf(
    review([renumbered], noAcceptances, [unused]),
    "codes",
  );
  expect(all.map((alert) => [alert.rule, alert.level, alert.file])).toEqual([
    ["diff/wire-value-changed", "error", `codes/${file}`],
    ["acceptance/unused", "warning", "codes/accepted.yaml"],
  ]);
  expect(rules.map(({ title }) => title)).toEqual([
    "Acceptance: unused",
    "Wire value changed under the same constant",
  ]);
});
