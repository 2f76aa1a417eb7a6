import { describe, expect, it } from "vitest";
import {
  reportImpact,
  runImpact,
} from "../../generator/commands/impact/run.js";
import type { Change } from "../../generator/compare/change.js";
import { kindIds, kinds } from "../../generator/compare/kinds/index.js";
import { lazily } from "../../generator/data/lazily.js";
import { findImpact, impactOf } from "../../generator/usage/impact.js";
import { isReasonExport } from "../../generator/usage/reason-exports.js";
import type { Usage } from "../../generator/usage/usage.js";
import { wantsOf } from "../../generator/usage/want.js";
import { makeProject, type Files } from "../cli/project.js";
import { entry, vendorFile } from "../cli/vendor-file.js";
import { goldenCases } from "../golden-cases.js";
import { contextIn } from "./command-context.js";
import {
  brief,
  generated,
  openOf,
  tsconfig,
  userProject,
} from "./user-project.js";
import { about } from "../compare/about.js";

const golden =
  goldenCases()
    .find(({ name }) => name === "reasons")
    ?.expected("typescript") ?? {};

const withReasons: Files = Object.fromEntries(
  Object.entries(golden).map(([path, text]) => [`src/generated/${path}`, text]),
);

/** The same for a code set with an envelope and ranges. */
const withClasses = () =>
  generated(undefined, "enum", {
    envelope: { code: "/error_code" },
    ranges: [
      { class: "internal", min: 500, max: 599, text: "Internal" },
      { class: "user-side", min: 600, max: 699, text: "User" },
    ],
  });

describe("touches", () => {
  it.each(kindIds.filter((kind) => kinds[kind].level === "error"))(
    "lets %s, which breaks users, reach their code",
    (kind) => {
      const change: Change = JSON.parse(
        JSON.stringify({
          kind,
          ...about(
            kind === "reasons-dropped" ? "reasons" : "acme/error-code/1",
            { range: "internal" },
          ),
          type: "AcmeErrorCode",
          constant: "ONE",
          part: "ranges/internal",
          from: "OLD",
          to: "ONE",
        }),
      );
      expect(wantsOf([change])(change)).not.toEqual([]);
    },
  );

  it("knows what is exported because of reasons, and nothing else", () => {
    const exportsIn = (path: string) =>
      [
        ...(golden[path] ?? "").matchAll(
          /^export (?:const|function|interface|type) (\w+)/gmu,
        ),
      ].map(([, name = ""]) => name);
    const ofReasons = ["reasons.ts", "axes.ts", "acme/reasons.ts"].flatMap(
      exportsIn,
    );
    expect(ofReasons.length).toBeGreaterThan(25);
    expect(ofReasons.filter((name) => !isReasonExport(name))).toEqual([]);
    const others = ["acme/codes.ts", "acme/index.ts", "acme/info.ts"].flatMap(
      exportsIn,
    );
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(isReasonExport)).toEqual([]);
  });
});

const people = `import { meaningOf, userMessage, userMessageKey, type MessageKey } from "./generated/reasons.js";
import { findAcmeErrorCodeReason, Reason, isAcmeErrorCode } from "./generated/index.js";
import * as all from "./generated/index.js";
export const texts: Record<MessageKey, string> = { go_on: "Go", neutral: "No" };
export const isFine = (key: MessageKey) => key === "go_on" || isAcmeErrorCode(key);
export const a = [meaningOf, userMessage, userMessageKey, findAcmeErrorCodeReason, Reason, all.acmeErrorCodeMeaning];
import { reasonOf } from "./generated/index.js";
import { acmeErrorCodeInfo, findAcmeErrorCodeInfo } from "./generated/acme/info.js";
`;

const responses = `import { readAcmeErrorCode, acmeErrorCodeClass, type AcmeErrorCodeClass } from "./generated/acme/index.js";
export const labels: Record<AcmeErrorCodeClass, string> = { internal: "i", "user-side": "u" };
export const isInternal = (raw: unknown) => acmeErrorCodeClass(raw) === "internal";
export const read = readAcmeErrorCode;
`;

const ofSet = { ...about("acme/error-code"), type: "AcmeErrorCode" };
const rangeOf = (range: string) => ({
  ...ofSet,
  ...about("acme/error-code", { range }),
});
const message = {
  ...about("reasons", { message: "go_on" }),
  constant: "go_on",
};

/** Opened once: looking changes nothing. */
const peopleProject = lazily(() =>
  userProject({ ...withReasons, "src/a.ts": people }),
);
const responsesProject = lazily(async () =>
  userProject({ ...(await withClasses()), "src/a.ts": responses }),
);

describe("findImpact", () => {
  it.each<[Change, readonly string[]]>([
    [
      { kind: "user-message-removed", ...message, part: "messages/go_on" },
      ["4 member go_on", "5 member go_on"],
    ],
    [
      { kind: "user-message-added", ...about("reasons"), constant: "new" },
      ["4 exhaustive match"],
    ],
    [
      {
        kind: "user-message-assigned",
        ...about("reasons/PASSED"),
        constant: "PASSED",
        from: "go_on",
        to: "neutral",
      },
      [
        "1 import userMessage",
        "1 import userMessageKey",
        "4 member go_on",
        "4 member neutral",
        "5 member go_on",
      ],
    ],
    [
      { kind: "user-message-changed", ...message, part: "messages/go_on/en" },
      ["1 import userMessage"],
    ],
    [
      { kind: "neutral-message-changed", ...message },
      ["1 import userMessage", "1 import userMessageKey"],
    ],
    [
      { kind: "reasons-dropped", ...about("reasons"), from: "2 reasons" },
      [
        "1 import meaningOf",
        "1 import userMessage",
        "1 import userMessageKey",
        "1 import MessageKey",
        "1 import",
        "2 import findAcmeErrorCodeReason",
        "2 import Reason",
        "6 import acmeErrorCodeMeaning",
        "7 import reasonOf",
      ],
    ],
    [{ kind: "reasons-introduced", ...about("reasons"), to: "2 reasons" }, []],
    [
      { kind: "reason-removed", ...about("reasons"), part: "extends" },
      ["1 import MessageKey ?", "2 import Reason ?"],
    ],
    [
      {
        kind: "retry-limit-changed",
        ...about("reasons/PASSED"),
        constant: "PASSED",
        types: ["AcmeErrorCode"],
      },
      [
        "1 import meaningOf ?",
        "6 import acmeErrorCodeMeaning ?",
        "8 import acmeErrorCodeInfo ?",
        "8 import findAcmeErrorCodeInfo ?",
      ],
    ],
    [
      {
        kind: "retry-changed",
        ...about("reasons/PASSED"),
        constant: "PASSED",
        types: ["BetaCode"],
      },
      ["1 import meaningOf ?"],
    ],
    [
      {
        kind: "reason-redefined",
        ...about("reasons/PASSED"),
        constant: "PASSED",
        types: ["AcmeErrorCode"],
      },
      [],
    ],
    [
      {
        kind: "retry-limit-changed",
        ...about("acme/error-code/1"),
        type: "AcmeErrorCode",
        constant: "SUCCESS",
      },
      [
        "2 import findAcmeErrorCodeReason ?",
        "6 import acmeErrorCodeMeaning ?",
        "7 import reasonOf ?",
        "8 import acmeErrorCodeInfo ?",
        "8 import findAcmeErrorCodeInfo ?",
      ],
    ],
  ])("knows where code meets reasons and messages: %o", (change, wanted) => {
    const project = peopleProject();
    expect(brief(findImpact(project, [change]))).toEqual(
      wanted.map((place) => `src/a.ts:${place}`),
    );
  });

  it.each<[Change, readonly string[]]>([
    [{ kind: "envelope-removed", ...ofSet }, ["1 import readAcmeErrorCode"]],
    [{ kind: "envelope-changed", ...ofSet }, ["1 import readAcmeErrorCode"]],
    [
      {
        kind: "range-removed",
        ...rangeOf("internal"),
        part: "ranges/internal",
      },
      [
        "1 import acmeErrorCodeClass",
        "1 import AcmeErrorCodeClass",
        "2 member internal",
        "3 member internal",
      ],
    ],
    [
      {
        kind: "range-changed",
        ...rangeOf("user-side"),
        part: "ranges/user-side/min",
      },
      [
        "1 import acmeErrorCodeClass",
        "1 import AcmeErrorCodeClass",
        "2 member user-side",
      ],
    ],
    [
      { kind: "range-added", ...rangeOf("other"), part: "ranges/other" },
      [
        "1 import acmeErrorCodeClass",
        "1 import AcmeErrorCodeClass",
        "2 exhaustive match",
      ],
    ],
  ])(
    "knows where code meets readers and classes: %o",
    async (change, wanted) => {
      expect(brief(findImpact(await responsesProject(), [change]))).toEqual(
        wanted.map((place) => `src/a.ts:${place}`),
      );
    },
  );

  it("looks for the meanings of a code set by its name before this comparison", () => {
    const renamed: Change = {
      kind: "code-set-renamed",
      ...about("acme/error-code"),
      type: "AcmeCode",
      from: "AcmeErrorCode",
      to: "AcmeCode",
    };
    const retry: Change = {
      kind: "retry-changed",
      ...about("reasons/PASSED"),
      constant: "PASSED",
      types: ["AcmeCode"],
    };
    const project = peopleProject();
    const hits = findImpact(project, [renamed, retry]);
    expect(brief(hits.filter(({ change }) => change === retry))).toContain(
      "src/a.ts:6 import acmeErrorCodeMeaning ?",
    );
  });

  it("finds what was taken from the index after it is gone", async () => {
    const project = openOf(
      makeProject({
        "tsconfig.json": tsconfig,
        ...(await generated()),
        "src/a.ts": `import { acmeErrorCodeReason, readAcmeErrorCode } from "./generated/index.js";\nexport const a = [acmeErrorCodeReason, readAcmeErrorCode];\n`,
      }),
    );
    const changes: readonly Change[] = [
      { kind: "reasons-dropped", ...about("reasons") },
      { kind: "envelope-removed", ...ofSet },
    ];
    expect(brief(findImpact(project, changes))).toEqual([
      "src/a.ts:1 import acmeErrorCodeReason",
      "src/a.ts:1 import readAcmeErrorCode",
    ]);
  });
});

describe("impactOf", () => {
  it("looks at each usage once, however many changes there are", () => {
    const count = 500;
    let looks = 0;
    const usages = Array.from({ length: count }, (_, index): Usage => ({
      get what() {
        looks += 1;
        return "member" as const;
      },
      get topic() {
        looks += 1;
        return "AcmeErrorCode";
      },
      get name() {
        looks += 1;
        return `CODE_${index}`;
      },
      certainty: "certain",
      file: "src/a.ts",
      path: "/src/a.ts",
      line: index + 1,
      column: 1,
      end: { line: index + 1, column: 9 },
      text: "",
    }));
    const changes = Array.from({ length: count }, (_, index): Change => ({
      kind: "code-removed",
      ...about(`acme/error-code/${index}`),
      type: "AcmeErrorCode",
      constant: `CODE_${index}`,
    }));
    expect(impactOf(changes, usages)).toHaveLength(count);
    expect(looks).toBeLessThan(10 * count);
  });
});

describe("vendor-codes impact", () => {
  const spec = vendorFile("acme", {
    name: "AcmeErrorCode",
    entries: entry(1, "SERVER_BUSY", "message: busy"),
  });
  const accepted = `- fingerprint: "0123456789abcdef"\n  reason: gone\n  author: me\n`;

  it("says what the review says of itself", async () => {
    const cwd = makeProject({
      "tsconfig.json": tsconfig,
      "vendor-codes.config.yaml": "project: demo\nreasons: off\n",
      "vendor-codes.accepted.yaml": accepted,
      "old/vendors/acme.yaml": spec,
      "spec/vendors/acme.yaml": spec,
      ...(await generated([[1, "SERVER_BUSY"]])),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const a = AcmeErrorCode.SERVER_BUSY;\n`,
    });
    const flags = { base: "old", head: "spec", project: "tsconfig.json" };
    const json = await runImpact(contextIn(cwd, "json"), flags);
    expect(JSON.parse(json.out)).toMatchObject({
      command: "impact",
      errors: 0,
      warnings: 1,
      hits: [],
      diagnostics: [{ rule: "acceptance/unused" }],
    });
    const text = await runImpact(contextIn(cwd), flags);
    expect(text.out).toMatch(
      /^vendor-codes\.accepted\.yaml:1:\d+ warning acceptance\/unused[\s\S]*0123456789abcdef[\s\S]*\n\n0 changes, so that nothing had to be looked for\nCompared old with spec/u,
    );
    expect([json.exitCode, text.exitCode]).toEqual([0, 0]);
  });

  it("does not pass for clean where the review has an error", async () => {
    const cwd = makeProject({
      "tsconfig.json": tsconfig,
      ...(await generated()),
      "src/a.ts": 'import "./generated/acme/index.js";\n',
    });
    const { exitCode } = await reportImpact(contextIn(cwd), {
      changes: [],
      comparedLine: "Compared a with b",
      project: "tsconfig.json",
      diagnostics: [
        { rule: "review/wrong", severity: "error", file: "", message: "wrong" },
      ],
    });
    expect(exitCode).toBe(1);
  });
});
