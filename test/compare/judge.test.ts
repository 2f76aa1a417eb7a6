import { describe, expect, it } from "vitest";
import {
  noAcceptances,
  type Acceptances,
} from "../../generator/compare/acceptance.js";
import type { Change } from "../../generator/compare/change.js";
import {
  fingerprintOf,
  isAtLeast,
  judge,
  type JudgeOptions,
} from "../../generator/compare/judge.js";
import type { Review } from "../../generator/compare/review.js";
import type { Diagnostic } from "../../generator/diagnostic.js";
import { about } from "./about.js";

const removed: Change = {
  kind: "code-removed",
  ...about("acme/error-code/7"),
  constant: "SEVEN",
  from: 7,
};
const added: Change = {
  kind: "code-added",
  ...about("acme/error-code/8"),
  constant: "EIGHT",
  to: 8,
};
const reworded: Change = {
  kind: "text-changed",
  ...about("acme/error-code/1"),
  part: "message",
  from: "no face",
  to: "no faces",
};
const waived: Change = {
  kind: "waiver-added",
  ...about("acme/error-code/1"),
  part: "waive/empty-text",
  to: "So it is.",
};

const side = { label: "main", vendors: 1, codes: 2, values: 0 };

function judged(
  changes: readonly Change[],
  options: Partial<JudgeOptions> = {},
): Review {
  return judge(side, { ...side, label: "the work tree" }, changes, {
    failOn: "error",
    levels: new Map(),
    acceptances: noAcceptances,
    ...options,
  });
}

function accepting(change: Change, ...found: readonly Diagnostic[]) {
  const acceptances: Acceptances = {
    ...noAcceptances,
    reasonFor: (fingerprint) =>
      fingerprint === fingerprintOf(change) ? "It was agreed" : undefined,
    audit: () => found,
  };
  return { acceptances };
}

const problem: Diagnostic = {
  rule: "version/too-small",
  severity: "error",
  file: "package.json",
  message: "Too small",
};

describe("judge", () => {
  it("gives each change its judgement, what matters most first", () => {
    const { findings, counts, bump } = judged([reworded, added, removed]);
    expect(findings.map(({ kind, level }) => [level, kind])).toEqual([
      ["error", "code-removed"],
      ["warn", "code-added"],
      ["info", "text-changed"],
    ]);
    expect(counts).toEqual({ error: 1, warn: 1, info: 1, accepted: 0 });
    expect(bump).toBe("major");
    expect(findings[0]).toMatchObject({
      ...removed,
      title: "Code removed",
      bump: "major",
      fingerprint: fingerprintOf(removed),
      isAccepted: false,
    });
  });

  it("keeps the order of the comparison within a level", () => {
    const others = ["b", "a", "c"].map((code) => ({
      ...added,
      ...about(code),
    }));
    expect(judged(others).findings.map(({ address }) => address)).toEqual([
      "b",
      "a",
      "c",
    ]);
  });

  it.each([
    [[], "error", false],
    [[], "info", false],
    [[added], "error", false],
    [[added], "warn", true],
    [[added], "info", true],
    [[removed], "error", true],
    [[removed], "none", false],
    [[reworded], "warn", false],
    [[reworded], "info", true],
  ] as const)(
    "%j with --fail-on %s fails: %j",
    (changes, failOn, hasFailed) => {
      expect(judged(changes, { failOn }).hasFailed).toBe(hasFailed);
    },
  );

  it.each([
    [[], "none"],
    [[waived], "none"],
    [[waived, reworded], "patch"],
    [[reworded, added], "minor"],
    [[added, removed], "major"],
  ] as const)("%j asks for %s", (changes, bump) => {
    expect(judged(changes).bump).toBe(bump);
  });

  it("takes the levels of a team, and not its bump", () => {
    const levels = new Map([
      ["code-added", "error"],
      ["code-removed", "info"],
    ] as const);
    const review = judged([added, removed], { levels });
    expect(review.findings.map(({ level }) => level)).toEqual([
      "error",
      "info",
    ]);
    expect(review).toMatchObject({ hasFailed: true, bump: "major" });
  });

  it("fails nothing for what is accepted, and still counts its bump", () => {
    const review = judged([added, removed], accepting(removed));
    expect(review).toMatchObject({
      hasFailed: false,
      bump: "major",
      counts: { error: 0, warn: 1, info: 0, accepted: 1 },
    });
    expect(review.findings[0]).toMatchObject({
      isAccepted: true,
      acceptedBecause: "It was agreed",
    });
    expect(review.findings[1]).not.toHaveProperty("acceptedBecause");
  });

  it("fails for what is wrong with the review itself, whatever --fail-on says", () => {
    const inspect = () => [problem];
    expect(judged([], { failOn: "none", inspect })).toMatchObject({
      hasFailed: true,
      diagnostics: [problem],
    });
    const warning: Diagnostic = { ...problem, severity: "warning" };
    const audited = judged([added], accepting(removed, warning));
    expect(audited).toMatchObject({ hasFailed: false, diagnostics: [warning] });
  });

  it("asks about the version with the bump of all changes", () => {
    const asked: string[] = [];
    const inspect = (bump: string) => {
      asked.push(bump);
      return [];
    };
    judged([added, removed], { inspect, ...accepting(removed) });
    expect(asked).toEqual(["major"]);
  });

  it("says what was compared", () => {
    const { base, head, failOn } = judged([]);
    expect([base.label, head.label, failOn]).toEqual([
      "main",
      "the work tree",
      "error",
    ]);
  });
});

describe("isAtLeast", () => {
  it.each([
    ["error", "error", true],
    ["error", "info", true],
    ["warn", "error", false],
    ["info", "warn", false],
    ["info", "info", true],
    ["error", "none", false],
  ] as const)("%s, %s: %j", (level, failOn, wanted) => {
    expect(isAtLeast(level, failOn)).toBe(wanted);
  });
});
