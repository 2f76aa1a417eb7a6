import { describe, expect, it } from "vitest";
import { findUsages } from "../../generator/usage/find-usages.js";
import { exportsOf, topicOf } from "../../generator/usage/topic.js";
import { goldenCases } from "../golden-cases.js";
import { brief, expected, generated, userProject } from "./user-project.js";

const styles = ["enum", "const"] as const;

async function found(
  style: (typeof styles)[number],
  source: string,
  wanted: Parameters<typeof topicOf>[1],
) {
  const project = userProject({
    ...(await generated(undefined, style)),
    "src/a.ts": source,
  });
  const topics = [topicOf("AcmeErrorCode", wanted)];
  return brief(findUsages(project, { topics, modules: new Set<string>() }));
}

describe.each(styles)("findUsages with enumStyle %s", (style) => {
  it("finds places that handle every code", async () => {
    const source = `
import { AcmeErrorCode, matchAcmeErrorCode, parseAcmeErrorCode, type AcmeErrorCodeCases, type AcmeErrorCodeName } from "./generated/acme/index.js";
import { assertNever, reportNever } from "./generated/runtime.js";
declare const cases: AcmeErrorCodeCases;
export const a = (code: AcmeErrorCode) => matchAcmeErrorCode(code, cases); //! exhaustive match
export const b = (code: AcmeErrorCode) => matchAcmeErrorCode(code, cases, () => 1);
export function c(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: return assertNever(code as never);
  }
}
export function d(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: reportNever(code as never, () => {}); return 2;
  }
}
export function e(code: AcmeErrorCode | undefined) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY:
    case AcmeErrorCode.LIMIT_REACHED:
    case AcmeErrorCode["CLOCK_WRONG"]:
    case 222202: return 1;
    case AcmeErrorCode.FACE_BLURRED:
    case undefined: return 2;
  }
  return 3;
}
export function partly(code: AcmeErrorCode) {
  switch (code) {
    case AcmeErrorCode.SERVER_BUSY: return 1;
    case AcmeErrorCode.LIMIT_REACHED:
    case AcmeErrorCode.CLOCK_WRONG:
    case AcmeErrorCode.FACE_NOT_FOUND: return 2;
  }
  return 3;
}
export function left(code: AcmeErrorCode) {
  if (code === AcmeErrorCode.FACE_BLURRED) return 0;
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    case AcmeErrorCode.LIMIT_REACHED:
    case AcmeErrorCode.CLOCK_WRONG:
    case AcmeErrorCode.FACE_NOT_FOUND: return 2;
  }
}
export function f(code: AcmeErrorCode) {
  switch (code) {
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: return 2;
  }
}
export function g(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: throw new Error((code satisfies never));
  }
}
export function h(raw: unknown) {
  const parsed = parseAcmeErrorCode(raw);
  if (!parsed.known) return;
  switch (parsed.name) {
    case "SERVER_BUSY": return 1;
  }
  switch (parsed.name) { //! exhaustive match
    case "SERVER_BUSY": case "LIMIT_REACHED": case "CLOCK_WRONG": return 1;
    case "FACE_NOT_FOUND": case "FACE_BLURRED": break;
  }
  return 2;
}
export function i(code: number) {
  switch (code) {
    case 1: return 1;
  }
  return 2;
}
export const j: Record<AcmeErrorCodeName, number> = {}; //! exhaustive match
export const k = { SERVER_BUSY: 1 } satisfies Partial<Record<AcmeErrorCodeName, number>>;
export const l: Readonly<Record<AcmeErrorCode, number>> = { [AcmeErrorCode.SERVER_BUSY]: 1 }; //! exhaustive match
type Table = { readonly [Code in AcmeErrorCode]: string };
export const m = (): Table => ({}); //! exhaustive match
export const n: AcmeErrorCodeCases = {}; //! exhaustive match
export const o: Record<string, number> = { SERVER_BUSY: 1 };
`;
    expect(await found(style, source, { isExhaustive: true })).toEqual(
      expected("src/a.ts", source),
    );
  });

  it("finds a switch that named every code before some were added", async () => {
    const source = `
import { AcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";
export function a(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: case AcmeErrorCode.LIMIT_REACHED: case AcmeErrorCode.CLOCK_WRONG: return 1;
  }
}
export function b(name: AcmeErrorCodeName) {
  switch (name) { //! exhaustive match
    case "SERVER_BUSY": case "LIMIT_REACHED": case "CLOCK_WRONG": return 1;
  }
}
export function c(code: AcmeErrorCode) {
  switch (code) {
    case AcmeErrorCode.SERVER_BUSY: case AcmeErrorCode.LIMIT_REACHED: return 1;
  }
  return 2;
}
`;
    const added = ["222202", "FACE_NOT_FOUND", "222203", "FACE_BLURRED"];
    expect(await found(style, source, { isExhaustive: true, added })).toEqual(
      expected("src/a.ts", source),
    );
  });

  it("finds raw wire values, and says where the types do not tell", async () => {
    const source = `
import { AcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";
enum Own { A = 222202 }
type Level = 1 | 2;
export function a(code: AcmeErrorCode, raw: number, any: any, unknown: unknown, text: string, own: Own, level: Level, maybe?: AcmeErrorCode) {
  if (code === 222202) return 1; //! literal 222202
  if (222_202 !== code) return 1; //! literal 222202
  if (maybe == 0x363fa) return 1; //! literal 222202
  if (raw === 222202 || any != 222202) return 2; //! literal 222202 ?, literal 222202 ?
  if (unknown === "222202" || text === \`222202\`) return 3; //! literal 222202 ?, literal 222202 ?
  if (raw === -7 || code === -7 || raw === 7) return 4; //! literal -7 ?, literal -7
  if (own === 222202 || level === 1) return 5; //! literal 1 ?
  if (text.length === 1 || [raw].indexOf(2) === 1 || raw + 222202 > 3) return 6;
  switch (raw) {
    case 222202: return 7; //! literal 222202 ?
    case 4: return 8;
  }
  switch (code) {
    case (222202): return 9; //! literal 222202
    default: return 10;
  }
}
export function b(code: AcmeErrorCode, name: AcmeErrorCodeName) {
  if (code === 4) return 1;
  else if (code === 222202) return 2; //! literal 222202
  return name === "SERVER_BUSY";
}
`;
    expect(
      await found(style, source, { values: ["222202", "-7", "1"] }),
    ).toEqual(expected("src/a.ts", source));
  });

  it("finds every import of a code set", async () => {
    const source = `
import { AcmeErrorCode as Code, isAcmeErrorCode } from "./generated/acme/index.js"; //! import AcmeErrorCode, import isAcmeErrorCode
import type { AcmeErrorCodeName } from "./generated/acme/codes.js"; //! import AcmeErrorCodeName
export { matchAcmeErrorCode } from "./generated/acme/index.js"; //! import matchAcmeErrorCode
import * as acme from "./generated/acme/index.js";
import { UnknownCodeError } from "./generated/runtime.js";
export const a = acme.parseAcmeErrorCode(Code); //! import parseAcmeErrorCode
export const b = [isAcmeErrorCode, UnknownCodeError];
export let c: AcmeErrorCodeName | acme.AcmeErrorCodeCases; //! import AcmeErrorCodeCases
`;
    expect(
      await found(style, source, { exports: exportsOf("AcmeErrorCode") }),
    ).toEqual(expected("src/a.ts", source));
  });

  it("finds the imports of a code set that is gone, and no others", async () => {
    const source = `
import { GoneCode, isGoneCode } from "./generated/acme/index.js"; //! import GoneCode, import isGoneCode
import * as acme from "./generated/acme/index.js";
import { GoneCode as Passed } from "./passed-on.js"; //! import GoneCode
import { GoneCode as Own } from "./own.js";
import { GoneCode as Packed } from "vendor-codes/acme"; //! import GoneCode
import { GoneCode as Foreign } from "somewhere";
export const a = [GoneCode, isGoneCode, Own, Packed, Foreign, Passed, acme.GoneCode]; //! import GoneCode
`;
    const project = userProject({
      ...(await generated(undefined, style)),
      "src/a.ts": source,
      "src/own.ts": "export const GoneCode = 1;\n",
      "src/passed-on.ts": 'export * from "./generated/acme/index.js";\n',
    });
    const topics = [topicOf("GoneCode", { exports: exportsOf("GoneCode") })];
    expect(
      brief(findUsages(project, { topics, modules: new Set<string>() })),
    ).toEqual(expected("src/a.ts", source));
  });
});

describe("findUsages", () => {
  it("finds the imports of a vendor, whether its modules are there or not", async () => {
    const source = `
import { AcmeErrorCode } from "./generated/acme/index.js"; //! import
export * from "./generated/acme/info.js"; //! import
export const a = import("./generated/acme/index.js"); //! import
import { BetaCode } from "vendor-codes/beta/info"; //! import
import { BetaCode as Other } from "./generated/beta/index.js"; //! import ?
import own from "./acme.js";
import runtime from "./generated/runtime.js";
export const b = [AcmeErrorCode, BetaCode, Other, own, runtime, "beta"];
`;
    const project = userProject({
      ...(await generated()),
      "src/a.ts": source,
      "src/acme.ts": "export default 1;\n",
    });
    const modules = new Set(["acme", "beta"]);
    expect(brief(findUsages(project, { topics: [], modules }))).toEqual(
      expected("src/a.ts", source),
    );
  });

  it("finds reasons like codes", () => {
    const golden = goldenCases().find(({ name }) => name === "reasons");
    const source = `
import { Reason, matchReason, type ReasonCases } from "./generated/reasons.js";
export const a = Reason.SPOOF_SUSPECTED; //! member SPOOF_SUSPECTED
export const b = (reason: Reason, cases: ReasonCases) => matchReason(reason, cases); //! exhaustive match
export const c = (raw: unknown) => matchReason(raw, { SPOOF_SUSPECTED: () => 1 }, () => 2); //! member SPOOF_SUSPECTED
export const d = (reason: Reason) => reason === "SPOOF_SUSPECTED"; //! member SPOOF_SUSPECTED
export const e: Record<Reason, number> = { PASSED: 1 }; //! exhaustive match
export function f(reason: Reason) {
  switch (reason) { //! exhaustive match
    case Reason.PASSED: return 1;
    default: reason satisfies never;
  }
  return "SPOOF_SUSPECTED";
}
`;
    const project = userProject({
      ...Object.fromEntries(
        Object.entries(golden?.expected("typescript") ?? {}).map(
          ([path, text]) => [`src/generated/${path}`, text],
        ),
      ),
      "src/a.ts": source,
    });
    const topics = [
      topicOf("Reason", {
        isOfNames: true,
        members: ["SPOOF_SUSPECTED"],
        isExhaustive: true,
      }),
    ];
    expect(
      brief(findUsages(project, { topics, modules: new Set<string>() })),
    ).toEqual(expected("src/a.ts", source));
  });
});
