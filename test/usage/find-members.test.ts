import { describe, expect, it } from "vitest";
import { findUsages } from "../../generator/usage/find-usages.js";
import { topicOf } from "../../generator/usage/topic.js";
import {
  brief,
  expected,
  fiveCodes,
  generated,
  userProject,
} from "./user-project.js";

const without = (name: string) =>
  fiveCodes.filter(([, constant]) => constant !== name);

const states = [
  ["enum", "old", fiveCodes],
  ["enum", "new", without("FACE_NOT_FOUND")],
  ["const", "old", fiveCodes],
  ["const", "new", without("FACE_NOT_FOUND")],
] as const;

const query = {
  modules: new Set<string>(),
  topics: [topicOf("AcmeErrorCode", { members: ["FACE_NOT_FOUND"] })],
};

/** Every way to name a constant; the marks say what must be found in the line. */
const sources: Readonly<Record<string, string>> = {
  "src/import.ts": `
import { AcmeErrorCode as Code } from "./generated/acme/index.js";
export const a = Code.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export const b = Code["FACE_NOT_FOUND"]; //! member FACE_NOT_FOUND
export const c = Code[\`FACE_NOT_FOUND\`]; //! member FACE_NOT_FOUND
export const d = (Code).FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export const e = Code.SERVER_BUSY;
const { FACE_NOT_FOUND } = Code; //! member FACE_NOT_FOUND
const { FACE_NOT_FOUND: missing, SERVER_BUSY } = Code; //! member FACE_NOT_FOUND
const C = Code;
export const f = [C.FACE_NOT_FOUND, FACE_NOT_FOUND, missing, SERVER_BUSY]; //! member FACE_NOT_FOUND
export const g = { [Code.FACE_NOT_FOUND]: 1 }; //! member FACE_NOT_FOUND
// Code.FACE_NOT_FOUND in a comment
export const h = "FACE_NOT_FOUND";
`,
  "src/type.ts": `
import type { AcmeErrorCode as Code } from "./generated/acme/index.js";
type ObjectOfCodes = typeof import("./generated/acme/index.js").AcmeErrorCode;
export type B = ObjectOfCodes["FACE_NOT_FOUND"]; //! member FACE_NOT_FOUND
import { AcmeErrorCode } from "./generated/acme/codes.js";
export type C = typeof AcmeErrorCode.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export type D = (typeof AcmeErrorCode)["FACE_NOT_FOUND"]; //! member FACE_NOT_FOUND
export let x: Code | undefined;
`,
  "src/namespace.ts": `
import * as acme from "./generated/acme/index.js";
import * as all from "./passed-on.js";
export const a = acme.AcmeErrorCode.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export const b = all.Renamed.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export const c = all.inner.AcmeErrorCode.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
`,
  "src/picked.ts": `
import { AcmeErrorCode as Code } from "./generated/acme/index.js";
export type A = Omit<typeof Code, "FACE_NOT_FOUND">; //! member FACE_NOT_FOUND
export type B = Pick<typeof Code, "SERVER_BUSY" | "FACE_NOT_FOUND">; //! member FACE_NOT_FOUND
export const c = "FACE_NOT_FOUND" in Code; //! member FACE_NOT_FOUND
const key = "FACE_NOT_FOUND"; //! member FACE_NOT_FOUND
const other = "FACE_NOT_FOUND";
export const d = [Code[key], other, "FACE_NOT_FOUND" in { FACE_NOT_FOUND: 1 }];
`,
  "src/passed-on.ts": `
export { AcmeErrorCode as Renamed } from "./generated/acme/index.js";
export * as inner from "./generated/acme/index.js";
`,
  "src/match.ts": `
import { matchAcmeErrorCode as match, type AcmeErrorCode, type AcmeErrorCodeCases } from "./generated/acme/index.js";
const FACE_NOT_FOUND = () => 1;
export const a = (raw: unknown) => match(raw, { FACE_NOT_FOUND }, () => 2); //! member FACE_NOT_FOUND
export const b = (raw: unknown) =>
  match(raw, {
    FACE_NOT_FOUND: () => 1, //! member FACE_NOT_FOUND
  }, () => 2);
export const c = (raw: unknown) => match(raw, { "FACE_NOT_FOUND": () => 1 }, () => 2); //! member FACE_NOT_FOUND
export const d = (raw: unknown) => match(raw, { FACE_NOT_FOUND() { return 1; } }, () => 2); //! member FACE_NOT_FOUND
const cases = {
  FACE_NOT_FOUND: () => 3, //! member FACE_NOT_FOUND
} as const;
export const e = (raw: unknown) => match(raw, cases, () => 2);
export const f: Partial<AcmeErrorCodeCases> = { FACE_NOT_FOUND: () => 1 }; //! member FACE_NOT_FOUND
export const g = { FACE_NOT_FOUND: () => 1 } satisfies Partial<AcmeErrorCodeCases>; //! member FACE_NOT_FOUND
export const other = { FACE_NOT_FOUND: 1 };
export let code: AcmeErrorCode;
`,
  "src/name.tsx": `
import { parseAcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";
export const a: AcmeErrorCodeName = "FACE_NOT_FOUND"; //! member FACE_NOT_FOUND
export const b: readonly AcmeErrorCodeName[] = ["FACE_NOT_FOUND"]; //! member FACE_NOT_FOUND
export const c: Record<AcmeErrorCodeName, string> = { FACE_NOT_FOUND: "x" } as never; 
type Texts = Readonly<Record<AcmeErrorCodeName, string>>;
export const d: Partial<Texts> = { FACE_NOT_FOUND: "x" }; //! member FACE_NOT_FOUND
export const e = (texts: Texts) => texts.FACE_NOT_FOUND + texts["FACE_NOT_FOUND"]; //! member FACE_NOT_FOUND, member FACE_NOT_FOUND
export function f(raw: unknown) {
  const parsed = parseAcmeErrorCode(raw);
  if (parsed.known && parsed.name === "FACE_NOT_FOUND") return 1; //! member FACE_NOT_FOUND
  if (parsed.known && "FACE_NOT_FOUND" !== parsed.name) return 2; //! member FACE_NOT_FOUND
  return "FACE_NOT_FOUND" === String(raw);
}
export function g(name: AcmeErrorCodeName | undefined) {
  switch (name) {
    case "SERVER_BUSY":
      return 1;
    case "FACE_NOT_FOUND": //! member FACE_NOT_FOUND
      return 2;
    default:
      return name;
  }
}
export type H = Exclude<AcmeErrorCodeName, "FACE_NOT_FOUND" | "SERVER_BUSY">; //! member FACE_NOT_FOUND
export type I = { [Name in AcmeErrorCodeName]?: number };
export const j: I = { FACE_NOT_FOUND: 1 }; //! member FACE_NOT_FOUND
function show(_name: AcmeErrorCodeName) {}
show("FACE_NOT_FOUND"); //! member FACE_NOT_FOUND
`,
  "src/keys.ts": `
import { AcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";
type Key = keyof typeof AcmeErrorCode;
export const a: Key = "FACE_NOT_FOUND"; //! member FACE_NOT_FOUND
export const b: Record<keyof typeof AcmeErrorCode, number> = { FACE_NOT_FOUND: 1 }; //! member FACE_NOT_FOUND
export const c: Record<Key, number> = { FACE_NOT_FOUND: 1 }; //! member FACE_NOT_FOUND
type Same = AcmeErrorCodeName;
export const d = (name?: Same) => name === "FACE_NOT_FOUND"; //! member FACE_NOT_FOUND
type Own = "SERVER_BUSY" | "LIMIT_REACHED" | "CLOCK_WRONG" | "FACE_NOT_FOUND" | "FACE_BLURRED";
export const e: Own = "FACE_NOT_FOUND";
`,
  "src/own.ts": `
export enum AcmeErrorCode { FACE_NOT_FOUND = 222202 }
type AcmeErrorCodeName = "FACE_NOT_FOUND" | "OTHER";
export const a = AcmeErrorCode.FACE_NOT_FOUND;
export const b: AcmeErrorCodeName = "FACE_NOT_FOUND";
export const c: Record<AcmeErrorCodeName, number> = { FACE_NOT_FOUND: 1, OTHER: 2 };
function matchAcmeErrorCode(_code: number, _cases: object) {}
matchAcmeErrorCode(1, { FACE_NOT_FOUND: () => 1 });
export const d = { AcmeErrorCode: { FACE_NOT_FOUND: 1 } }.AcmeErrorCode.FACE_NOT_FOUND;
`,
};

describe("findUsages", () => {
  it.each(states)(
    "finds constants in every form: %s, %s generated code",
    async (style, _state, entries) => {
      const project = userProject({
        ...(await generated(entries, style)),
        ...sources,
      });
      const found = brief(findUsages(project, query));
      const wanted = Object.entries(sources).flatMap(([file, source]) =>
        expected(file, source),
      );
      expect(found.toSorted()).toEqual(wanted.toSorted());
    },
  );

  it("finds a member of an enum as a type", async () => {
    const source = `
import { AcmeErrorCode } from "./generated/acme/index.js";
import * as acme from "./generated/acme/index.js";
export type A = AcmeErrorCode.FACE_NOT_FOUND; //! member FACE_NOT_FOUND
export type B = Exclude<AcmeErrorCode, acme.AcmeErrorCode.FACE_NOT_FOUND>; //! member FACE_NOT_FOUND
`;
    for (const entries of [fiveCodes, without("FACE_NOT_FOUND")]) {
      const files = await generated(entries);
      const project = userProject({ ...files, "src/a.ts": source });
      expect(brief(findUsages(project, query))).toEqual(
        expected("src/a.ts", source),
      );
    }
  });

  it("says where a name stands, to the character", async () => {
    const project = userProject({
      ...(await generated()),
      "src/a.ts":
        'import { AcmeErrorCode } from "./generated/acme/index.js";\n  export const a = AcmeErrorCode["FACE_NOT_FOUND"]; // here\n',
    });
    expect(findUsages(project, query)).toMatchObject([
      {
        file: "src/a.ts",
        line: 2,
        column: 34,
        end: { line: 2, column: 50 },
        text: 'export const a = AcmeErrorCode["FACE_NOT_FOUND"]; // here',
      },
    ]);
  });

  it("knows the packed catalog by its package", async () => {
    const declared = `export declare enum AcmeErrorCode { FACE_NOT_FOUND = 222202 }\n`;
    const source = `import { AcmeErrorCode } from "vendor-codes/acme";\nexport const a = AcmeErrorCode.FACE_NOT_FOUND; //! member FACE_NOT_FOUND\n`;
    const inPackage = (name: string, target: string) => ({
      "src/a.ts": source.replace("vendor-codes/", `${name}/`),
      [`node_modules/${name}/package.json`]: JSON.stringify(
        {
          name: target,
          type: "module",
          exports: { "./acme": { types: "./acme/index.d.ts" } },
        },
        null,
        2,
      ),
      [`node_modules/${name}/acme/index.d.ts`]: 'export * from "./codes.js";\n',
      [`node_modules/${name}/acme/codes.d.ts`]: declared,
    });
    const ours = userProject(inPackage("vendor-codes", "vendor-codes"));
    expect(brief(findUsages(ours, query))).toEqual(
      expected("src/a.ts", source),
    );
    const foreign = userProject(inPackage("other", "other"));
    expect(findUsages(foreign, query)).toEqual([]);
  });
});
