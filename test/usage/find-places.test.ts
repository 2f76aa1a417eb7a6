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

  it("finds places that are exhaustive by the user's own means", async () => {
    const source = `
import { AcmeErrorCode, type AcmeErrorCodeCases, type AcmeErrorCodeName } from "./generated/acme/index.js";
import * as acme from "./generated/acme/index.js";
function unreachable(value: never): never { throw new Error(String(value)); }
const impossible = <Left extends never>(text: string, left: Left) => text + left;
class Unreachable extends Error { constructor(value: never) { super(String(value)); } }
const all = { unreachable };
export function a(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: return unreachable(code as never);
  }
}
export function b(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: throw new Unreachable(code as never);
  }
}
export function c(code: AcmeErrorCode) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.SERVER_BUSY: return 1;
    default: return impossible("c", code as never);
  }
}
export function d(name: AcmeErrorCodeName) {
  if (name === "SERVER_BUSY" || name === "LIMIT_REACHED" || name === "CLOCK_WRONG") return 1;
  if (name === "FACE_NOT_FOUND") return 2;
  else if (name === "FACE_BLURRED") return 3;
  return all.unreachable(name); //! exhaustive match
}
export function e(code: AcmeErrorCode) {
  if (code === AcmeErrorCode.SERVER_BUSY || code === AcmeErrorCode.LIMIT_REACHED) return 1;
  if (code === AcmeErrorCode.CLOCK_WRONG || code === AcmeErrorCode.FACE_NOT_FOUND) return 2;
  if (code === AcmeErrorCode.FACE_BLURRED) return 3;
  const left: never = code; //! exhaustive match
  return left;
}
export function f(code: AcmeErrorCode) {
  if (code === AcmeErrorCode.SERVER_BUSY) return 1;
  return String(code);
}
type Texts = Record<AcmeErrorCode, string>;
interface Screen { readonly texts: Texts; readonly some: Partial<Texts> }
function show(_texts: Texts, _screen?: Screen) {}
show({ [AcmeErrorCode.SERVER_BUSY]: "busy" }); //! exhaustive match
export const g = (texts: Texts) =>
  show(texts, {
    texts: { [AcmeErrorCode.SERVER_BUSY]: "busy" }, //! exhaustive match
    some: { [AcmeErrorCode.SERVER_BUSY]: "busy" },
  });
const m = acme.matchAcmeErrorCode;
const { matchAcmeErrorCode: n } = acme;
export const h = (code: AcmeErrorCode, cases: AcmeErrorCodeCases) => m(code, cases); //! exhaustive match
export const i = (code: AcmeErrorCode, cases: AcmeErrorCodeCases) => n(code, cases); //! exhaustive match
export const j = (code: AcmeErrorCode) => m(code, { SERVER_BUSY: () => 1 }); //! exhaustive match
export const k = (code: AcmeErrorCode) => m(code, { SERVER_BUSY: () => 1 }, () => 2);
type Retried = typeof AcmeErrorCode.SERVER_BUSY | typeof AcmeErrorCode.LIMIT_REACHED;
export function l(code: Retried) {
  switch (code) {
    case AcmeErrorCode.SERVER_BUSY: return 1;
    case AcmeErrorCode.LIMIT_REACHED: return 2;
  }
}
export function o(code: Retried) {
  switch (code) {
    case AcmeErrorCode.SERVER_BUSY: return 1;
    case AcmeErrorCode.LIMIT_REACHED: return 2;
    default: return unreachable(code);
  }
}
export const p: Record<Retried, string> = { [AcmeErrorCode.SERVER_BUSY]: "a", [AcmeErrorCode.LIMIT_REACHED]: "b" };
`;
    expect(await found(style, source, { isExhaustive: true })).toEqual(
      expected("src/a.ts", source),
    );
  });

  it("finds the end of comparisons that named every code before some were added", async () => {
    const source = `
import type { AcmeErrorCodeName } from "./generated/acme/index.js";
declare function unreachable(value: never): never;
export function a(name: AcmeErrorCodeName) {
  if (name === "SERVER_BUSY" || name === "LIMIT_REACHED" || name === "CLOCK_WRONG") return 1;
  return unreachable(name); //! exhaustive match
}
export function b(name: AcmeErrorCodeName) {
  if (name === "SERVER_BUSY") return 1;
  return unreachable(name);
}
`;
    const added = ["FACE_NOT_FOUND", "FACE_BLURRED"];
    expect(await found(style, source, { isExhaustive: true, added })).toEqual(
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

  it("finds raw wire values where codes are expected or looked for", async () => {
    const source = `
import { AcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";
declare const codes: readonly AcmeErrorCode[], set: Set<AcmeErrorCode>, map: ReadonlyMap<AcmeErrorCode, string>;
declare const raws: number[], text: string, texts: Set<string>, body: { code: number }, own: AcmeErrorCode;
declare function take(code: AcmeErrorCode | undefined, count: number): void;
export const a: AcmeErrorCode = 222202; //! literal 222202
export const b: AcmeErrorCode[] = [222202, 4]; //! literal 222202
export const c = [codes.includes(222202), codes.indexOf(-7), codes.lastIndexOf((222202))]; //! literal 222202, literal -7, literal 222202
export const d = [set.has(222202), map.get(222202)]; //! literal 222202, literal 222202
export const e: Partial<Record<AcmeErrorCode, string>> = { 222202: "a", [-7]: "b" }; //! literal 222202, literal -7
export const f = { "222202": "a" } satisfies { [Code in AcmeErrorCode]?: string }; //! literal 222202
export const g = new Set<AcmeErrorCode>([222202]); //! literal 222202
export const h = new Map<AcmeErrorCode, number>([[222202, 222202]]); //! literal 222202
export const i = e[222202]; //! literal 222202
take(222202, 222202); //! literal 222202
export const j = () => ({ code: 222202 }) satisfies { code: AcmeErrorCode }; //! literal 222202
export type K = Extract<AcmeErrorCode, 222202 | 4>; //! literal 222202
export const l = [222202, 4].includes(body.code); //! literal 222202 ?
export const m = [222202, 4].includes(own); //! literal 222202
const known = new Set([222202, 4]); //! literal 222202 ?
const retried = [222202]; //! literal 222202
export const n = [known.has(body.code), retried.includes(own), retried.length];
export const o = [raws.includes(222202), texts.has("222202")]; //! literal 222202 ?, literal 222202 ?
export const p = [text.includes("222202"), raws[222202], take.length + 222202, { 222202: 1 }, [222202]];
export const q: Record<number, string> = { 222202: "a" };
export const r: Partial<Record<AcmeErrorCodeName, number>> = { SERVER_BUSY: 222202 };
`;
    expect(await found(style, source, { values: ["222202", "-7"] })).toEqual(
      expected("src/a.ts", source),
    );
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

  it.each(["AcmeErrorCode", "GoneCode"])(
    "finds what is taken out of a dynamic import: %s",
    async (type) => {
      const source = `
const { ${type} } = await import("./generated/acme/index.js"); //! import ${type}
const { ${type}: Renamed } = await import("./passed-on.js"); //! import ${type}
const acme = await import("./generated/acme/index.js");
const own = await import("./own.js");
const { ${type}: Own } = own;
export const a = [acme.${type}, acme["default"], own.${type}, ${type}, Renamed, Own]; //! import ${type}
export const b = (await import("./generated/acme/index.js")).${type}; //! import ${type}
export const c = import("./generated/acme/index.js").then((module) => module.${type}); //! import ${type}
export const d = import("./generated/acme/index.js").then(({ ${type} }) => ${type}); //! import ${type}
export type E = import("./generated/acme/index.js").${type}; //! import ${type}
export const f = async () => (await import("vendor-codes/acme")).GoneCode; //! import GoneCode
export const g = { ${type}: 1 }.${type};
`;
      const project = userProject({
        ...(await generated(undefined, style)),
        "src/a.ts": source,
        "src/own.ts": `export const ${type} = 1;\n`,
        "src/passed-on.ts": 'export * from "./generated/acme/index.js";\n',
      });
      const topics = [topicOf(type, { exports: [type] })];
      const wanted = expected("src/a.ts", source).filter((line) =>
        line.endsWith(` ${type}`),
      );
      expect(
        brief(findUsages(project, { topics, modules: new Set<string>() })),
      ).toEqual(wanted);
    },
  );

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
  it("knows that what is left of all codes grows with them", async () => {
    const source = `
import { AcmeErrorCode } from "./generated/acme/index.js";
type Rest = Exclude<AcmeErrorCode, AcmeErrorCode.SERVER_BUSY>;
declare function unreachable(value: never): never;
export function a(code: Rest, other: Exclude<AcmeErrorCode, AcmeErrorCode.CLOCK_WRONG>) {
  switch (code) { //! exhaustive match
    case AcmeErrorCode.LIMIT_REACHED: break;
    default: return unreachable(code as never);
  }
  switch (other) { //! exhaustive match
    case AcmeErrorCode.LIMIT_REACHED: break;
    default: return unreachable(other as never);
  }
  return 1;
}
`;
    expect(await found("enum", source, { isExhaustive: true })).toEqual(
      expected("src/a.ts", source),
    );
  });

  it("finds the wire value that an enum is asked for its name with", async () => {
    const source = `
import { AcmeErrorCode } from "./generated/acme/index.js";
export const a = AcmeErrorCode[222202]; //! literal 222202
export const b = AcmeErrorCode["SERVER_BUSY"];
`;
    expect(await found("enum", source, { values: ["222202"] })).toEqual(
      expected("src/a.ts", source),
    );
  });

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
