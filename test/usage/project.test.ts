import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DiagnosticError, exitCodeOf } from "../../generator/diagnostic.js";
import { findUsages } from "../../generator/usage/find-usages.js";
import { topicOf } from "../../generator/usage/topic.js";
import { makeProject, type Files } from "../cli/project.js";
import { brief, generated, openOf, tsconfig } from "./user-project.js";

const query = {
  modules: new Set<string>(),
  topics: [topicOf("AcmeErrorCode", { members: ["FACE_NOT_FOUND"] })],
};

const use = (path: string) =>
  `import { AcmeErrorCode } from "${path}";\nexport const a = AcmeErrorCode.FACE_NOT_FOUND;\n`;

const declare = (path: string) =>
  `import { AcmeErrorCode } from "${path}";\nexport declare const d: AcmeErrorCode.FACE_NOT_FOUND;\n`;

describe("openProject", () => {
  it.each<[string, Files, string, string]>([
    ["a missing tsconfig", {}, "tsconfig.json", "There is no tsconfig.json"],
    [
      "a folder without one",
      { "app/a.ts": "" },
      "app",
      "There is no tsconfig.json in app",
    ],
    [
      "a tsconfig that is no JSON",
      { "tsconfig.json": '{\n  "include": [,\n' },
      "tsconfig.json",
      "tsconfig.json:2:15: the tsconfig is broken: ",
    ],
    [
      "a value that does not exist",
      {
        "tsconfig.json": '{\n  "compilerOptions": { "module": "node99" }\n}',
        "a.ts": "",
      },
      "tsconfig.json",
      "tsconfig.json:2:34: the tsconfig is broken: ",
    ],
    [
      "a base that is missing",
      { "tsconfig.json": '{ "extends": "./base.json" }', "a.ts": "" },
      "tsconfig.json",
      "the tsconfig is broken: ",
    ],
    [
      "a broken base",
      {
        "tsconfig.json": '{ "extends": "./base.json" }',
        "base.json": '{ "compilerOptions": { "target": "es1" } }',
        "a.ts": "",
      },
      ".",
      "base.json:1:34: the tsconfig is broken: ",
    ],
    [
      "a reference that is missing",
      {
        "tsconfig.json": '{ "files": [], "references": [{ "path": "./app" }] }',
      },
      "tsconfig.json",
      "There is no app",
    ],
    [
      "a project without files",
      { "tsconfig.json": '{ "include": ["src"] }' },
      "tsconfig.json",
      "tsconfig.json names no file of TypeScript",
    ],
    [
      "a reference that is null",
      { "tsconfig.json": '{ "references": [null] }', "a.ts": "" },
      "tsconfig.json",
      "tsconfig.json: the tsconfig is broken: it cannot be read",
    ],
    [
      "a tsconfig that is nested too deeply",
      {
        "tsconfig.json": `{ "x": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`,
        "a.ts": "",
      },
      "tsconfig.json",
      "tsconfig.json: the tsconfig is broken: it cannot be read",
    ],
    [
      "a tsconfig that is cut",
      { "tsconfig.json": '{ "include": ["a.ts"]', "a.ts": "" },
      "tsconfig.json",
      "tsconfig.json:1:22: the tsconfig is broken: '}' expected",
    ],
    [
      "a tsconfig without a comma",
      {
        "tsconfig.json": '{ "include": ["a.ts"]\n"files": [] }',
        "a.ts": "",
      },
      "tsconfig.json",
      "tsconfig.json:2:1: the tsconfig is broken: ',' expected",
    ],
    [
      "a path that is too long",
      { "a.ts": "" },
      "a".repeat(5000),
      "cannot be read: its name is too long",
    ],
    [
      "a path below a file",
      { "a.ts": "" },
      "a.ts/b",
      "a.ts/b cannot be read: a part of its path",
    ],
  ])("refuses %s", (_name, files, config, message) => {
    const folder = makeProject(files);
    const open = () => openOf(folder, config);
    expect(open).toThrow(DiagnosticError);
    expect(open).toThrow(message);
    try {
      open();
    } catch (error) {
      const found = error instanceof DiagnosticError ? error.diagnostics : [];
      expect(exitCodeOf(found)).toBe(2);
      expect(found[0]?.message).not.toContain(folder);
      expect(found[0]?.hint).toBeDefined();
    }
  });

  it("refuses a link that leads in a circle", () => {
    const folder = makeProject();
    symlinkSync("tsconfig.json", join(folder, "tsconfig.json"));
    expect(() => openOf(folder)).toThrow(
      "tsconfig.json cannot be read: its links lead in a circle",
    );
  });

  it("takes a tsconfig with comments that extends another one", async () => {
    const folder = makeProject({
      "base.json": tsconfig,
      "tsconfig.json": '{\n  // mine\n  "extends": "./base.json",\n}\n',
      ...(await generated()),
      "src/a.ts": use("./generated/acme/index.js"),
    });
    expect(brief(findUsages(openOf(folder), query))).toEqual([
      "src/a.ts:2 member FACE_NOT_FOUND",
    ]);
  });

  it("takes options that only a later compiler knows", async () => {
    const folder = makeProject({
      "tsconfig.json": tsconfig.replace('"strict"', '"stricter":true,"strict"'),
      ...(await generated()),
      "src/a.ts": use("./generated/acme/index.js"),
    });
    expect(findUsages(openOf(folder), query)).toHaveLength(1);
  });

  it("follows references, and finds a shared file once", async () => {
    const part = (include: readonly string[]) =>
      JSON.stringify({ extends: "./base.json", include });
    const folder = makeProject({
      "base.json": tsconfig,
      "tsconfig.json": JSON.stringify({
        files: [],
        references: [
          { path: "./tsconfig.app.json" },
          { path: "./tsconfig.node.json" },
        ],
      }),
      "tsconfig.app.json": part(["src/app", "src/shared"]),
      "tsconfig.node.json": part(["src/node", "src/shared"]),
      ...(await generated()),
      "src/app/a.ts": use("../generated/acme/index.js"),
      "src/node/b.ts": use("../generated/acme/index.js"),
      "src/shared/c.ts": use("../generated/acme/index.js"),
    });
    expect(brief(findUsages(openOf(folder), query))).toEqual([
      "src/app/a.ts:2 member FACE_NOT_FOUND",
      "src/node/b.ts:2 member FACE_NOT_FOUND",
      "src/shared/c.ts:2 member FACE_NOT_FOUND",
    ]);
  });

  it("looks at the user's own files only, of TypeScript, JavaScript and declarations alike", async () => {
    const folder = makeProject({
      "tsconfig.json": tsconfig.replace('"strict"', '"allowJs":true,"strict"'),
      ...(await generated()),
      "src/a.js": use("./generated/acme/index.js"),
      "src/b.d.ts": declare("./generated/acme/index.js"),
      "src/c.ts":
        'import { a } from "package";\nimport { d } from "declared";\nexport { d as built } from "../dist/b.js";\nexport const c = [a, d];\n',
      "src/global.d.ts":
        'declare namespace Own { type Face = import("./generated/acme/index.js").AcmeErrorCode.FACE_NOT_FOUND; }\n',
      "dist/b.d.ts": declare("../src/generated/acme/index.js"),
      "node_modules/declared/package.json":
        '{ "name": "declared", "type": "module", "types": "index.d.ts" }',
      "node_modules/declared/index.d.ts": declare(
        "../../src/generated/acme/index.js",
      ),
      "node_modules/package/package.json":
        '{ "name": "package", "type": "module", "main": "index.ts" }',
      "node_modules/package/index.ts": use("../../src/generated/acme/index.js"),
    });
    expect(brief(findUsages(openOf(folder), query))).toEqual([
      "src/a.js:2 member FACE_NOT_FOUND",
      "src/b.d.ts:2 member FACE_NOT_FOUND",
      "src/global.d.ts:1 member FACE_NOT_FOUND",
    ]);
  });

  it("knows the catalog through a link to its folder", async () => {
    const catalog = makeProject({
      "package.json":
        '{\n  "name": "vendor-codes",\n  "type": "module",\n  "exports": { "./acme": { "types": "./acme/index.d.ts" } }\n}\n',
      "acme/index.d.ts":
        "export declare enum AcmeErrorCode { FACE_NOT_FOUND = 1 }\n",
    });
    const folder = makeProject({
      "tsconfig.json": tsconfig,
      "src/a.ts": use("vendor-codes/acme"),
      "node_modules/.keep": "",
    });
    symlinkSync(
      catalog,
      join(folder, "node_modules", "vendor-codes"),
      "junction",
    );
    expect(brief(findUsages(openOf(folder), query))).toEqual([
      "src/a.ts:2 member FACE_NOT_FOUND",
    ]);
  });
});
