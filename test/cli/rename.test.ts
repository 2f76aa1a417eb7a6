import { chmodSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DiagnosticError, exitCodeOf } from "../../generator/diagnostic.js";
import { runRename } from "../../generator/commands/rename/run.js";
import type { RenameOptions } from "../../generator/commands/rename/text.js";
import { contextIn } from "../usage/command-context.js";
import { generated, openOf, tsconfig } from "../usage/user-project.js";
import { makeProject, readText, readTree, type Files } from "./project.js";
import { entry, vendorFile } from "./vendor-file.js";

const styles = ["enum", "const"] as const;

/** The spec: FACE_NOT_FOUND is now NO_FACE, and OLD_BUSY is SERVER_BUSY. */
const spec = vendorFile("acme", {
  name: "AcmeErrorCode",
  entries: [
    "- code: 1",
    "  name: SERVER_BUSY",
    "  renamedFrom: [OLD_BUSY]",
    "  doc:",
    "    message: busy",
    "- code: 222202",
    "  name: NO_FACE",
    "  renamedFrom: [FACE_NOT_FOUND, FACE_MISSING]",
    "  doc:",
    "    message: no face",
    ...entry(4, "LIMIT_REACHED", "message: limit"),
  ],
});

const before = [
  [1, "OLD_BUSY"],
  [222202, "FACE_NOT_FOUND"],
  [4, "LIMIT_REACHED"],
] as const;
const after = [
  [1, "SERVER_BUSY", "OLD_BUSY"],
  [222202, "NO_FACE", "FACE_NOT_FOUND"],
  [4, "LIMIT_REACHED"],
] as const;

const project: Files = {
  "tsconfig.json": tsconfig,
  "vendor-codes.config.yaml": "project: demo\nreasons: off\n",
  "spec/vendors/acme.yaml": spec,
};

const app = `import { AcmeErrorCode as Code, matchAcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";

// FACE_NOT_FOUND stays in a comment
const   a = Code.FACE_NOT_FOUND , b = Code [ 'FACE_NOT_FOUND' ]; // Code.FACE_NOT_FOUND
const { FACE_NOT_FOUND, OLD_BUSY: busy } = Code;
const LIMIT_REACHED = () => 1;
const OLD_BUSY = () => FACE_NOT_FOUND;
export const c = (code: Code) =>
  matchAcmeErrorCode(code, { OLD_BUSY, LIMIT_REACHED, "FACE_NOT_FOUND"() { return busy; } });
export const n: AcmeErrorCodeName = \`FACE_NOT_FOUND\`;
export const t: Record<AcmeErrorCodeName, string> = {
  OLD_BUSY: "OLD_BUSY", LIMIT_REACHED: '', FACE_NOT_FOUND: "x" };
export const own = { FACE_NOT_FOUND: [a, b] };
`;

const renamed = `import { AcmeErrorCode as Code, matchAcmeErrorCode, type AcmeErrorCodeName } from "./generated/acme/index.js";

// FACE_NOT_FOUND stays in a comment
const   a = Code.NO_FACE , b = Code [ 'NO_FACE' ]; // Code.FACE_NOT_FOUND
const { NO_FACE: FACE_NOT_FOUND, SERVER_BUSY: busy } = Code;
const LIMIT_REACHED = () => 1;
const OLD_BUSY = () => FACE_NOT_FOUND;
export const c = (code: Code) =>
  matchAcmeErrorCode(code, { SERVER_BUSY: OLD_BUSY, LIMIT_REACHED, "NO_FACE"() { return busy; } });
export const n: AcmeErrorCodeName = \`NO_FACE\`;
export const t: Record<AcmeErrorCodeName, string> = {
  SERVER_BUSY: "OLD_BUSY", LIMIT_REACHED: '', NO_FACE: "x" };
export const own = { FACE_NOT_FOUND: [a, b] };
`;

const places = 9;

const rename = (
  cwd: string,
  options: Partial<RenameOptions> = {},
  format: "text" | "json" = "text",
) =>
  runRename(contextIn(cwd, format), {
    project: "tsconfig.json",
    dryRun: false,
    ...options,
  });

/** What the compiler says about the user's code. */
function problemsIn(cwd: string): readonly string[] {
  return openOf(cwd).programs.flatMap(({ program }) =>
    program
      .getSemanticDiagnostics()
      .map(
        ({ file, start = 0, code }) =>
          `${file?.fileName} ${file?.text.slice(start, start + 40)} TS${code}`,
      ),
  );
}

describe.each(styles)("vendor-codes rename with enumStyle %s", (style) => {
  it("renames, and then nothing more", async () => {
    const cwd = makeProject({
      ...project,
      ...(await generated(after, style)),
      "src/app.ts": app,
    });
    const first = await rename(cwd);
    expect(first).toEqual({
      out: `src/app.ts: ${places} places\nRenamed ${places} places in 1 file\n`,
      err: "",
      exitCode: 0,
    });
    expect(readText(cwd, "src/app.ts")).toBe(renamed);
    expect(problemsIn(cwd)).toEqual([]);
    const tree = readTree(cwd);
    expect(await rename(cwd)).toEqual({
      out: "Nothing to rename in tsconfig.json: 3 declared renames\n",
      err: "",
      exitCode: 0,
    });
    expect(readTree(cwd)).toEqual(tree);
  });

  it.each([false, true])(
    "writes no name that the generated code does not have yet, dry run: %s",
    async (dryRun) => {
      const cwd = makeProject({
        ...project,
        ...(await generated(before, style)),
        "src/app.ts": app,
      });
      const tree = readTree(cwd);
      expect(await rename(cwd, { dryRun })).toEqual({
        out: `src/app.ts: ${places} places left alone: the generated code does not have AcmeErrorCode.NO_FACE, AcmeErrorCode.SERVER_BUSY yet; run vendor-codes generate, then rename again
Nothing is renamed in tsconfig.json
`,
        err: "",
        exitCode: 1,
      });
      expect(readTree(cwd)).toEqual(tree);
    },
  );

  it("writes the names that are there, and leaves the others of the same file", async () => {
    const cwd = makeProject({
      ...project,
      ...(await generated([before[0], ...after.slice(1)], style)),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const a = [AcmeErrorCode.OLD_BUSY, AcmeErrorCode.FACE_NOT_FOUND];\n`,
    });
    const { out, exitCode } = await rename(cwd);
    expect(out).toBe(`src/a.ts: 1 place
src/a.ts: 1 place left alone: the generated code does not have AcmeErrorCode.SERVER_BUSY yet; run vendor-codes generate, then rename again
Renamed 1 place in 1 file
`);
    expect(exitCode).toBe(1);
    expect(readText(cwd, "src/a.ts")).toContain(
      "[AcmeErrorCode.OLD_BUSY, AcmeErrorCode.NO_FACE]",
    );
    expect(problemsIn(cwd)).toEqual([]);
  });
});

describe("vendor-codes rename", () => {
  it("keeps line ends, the byte order mark, a link and permissions", async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const elsewhere = `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const A = () => <b>{AcmeErrorCode.OLD_BUSY}</b>;\n`;
    const cwd = makeProject({
      ...project,
      ...(await generated(after)),
      "src/app.ts": crlf(app),
      "real.tsx": elsewhere,
    });
    symlinkSync(join(cwd, "real.tsx"), join(cwd, "src", "link.tsx"));
    chmodSync(join(cwd, "real.tsx"), 0o640);
    const { out } = await rename(cwd);
    expect(out).toContain("src/link.tsx: 1 place\n");
    expect(readText(cwd, "src/app.ts")).toBe(crlf(renamed));
    expect(readText(cwd, "real.tsx")).toBe(
      elsewhere.replace("OLD_BUSY", "SERVER_BUSY"),
    );
    expect(statSync(join(cwd, "real.tsx")).mode & 0o777).toBe(0o640);
    expect(readTree(cwd)).toHaveProperty(["src/link.tsx@"]);
  });

  it("shows with --dry-run what it would do, and writes nothing", async () => {
    const cwd = makeProject({
      ...project,
      ...(await generated(after)),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\r\nexport const a = AcmeErrorCode.OLD_BUSY;\r\n`,
    });
    const tree = readTree(cwd);
    expect(await rename(cwd, { dryRun: true })).toEqual({
      out: `--- a/src/a.ts
+++ b/src/a.ts
@@ -1,2 +1,2 @@
 import { AcmeErrorCode } from "./generated/acme/index.js";
-export const a = AcmeErrorCode.OLD_BUSY;
+export const a = AcmeErrorCode.SERVER_BUSY;
Would rename 1 place in 1 file; nothing was written
`,
      err: "",
      exitCode: 0,
    });
    expect(readTree(cwd)).toEqual(tree);
  });

  it("prints JSON", async () => {
    const cwd = makeProject({
      ...project,
      ...(await generated(before)),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const { OLD_BUSY } = AcmeErrorCode;\n`,
    });
    const { out, err } = await rename(cwd, { dryRun: true }, "json");
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      command: "rename",
      schemaVersion: 1,
      errors: 0,
      warnings: 0,
      dryRun: true,
      renames: [
        { type: "AcmeErrorCode", from: "OLD_BUSY", to: "SERVER_BUSY" },
        { type: "AcmeErrorCode", from: "FACE_NOT_FOUND", to: "NO_FACE" },
        { type: "AcmeErrorCode", from: "FACE_MISSING", to: "NO_FACE" },
      ],
      files: [],
      unknown: ["AcmeErrorCode.SERVER_BUSY"],
      leftAlone: [
        {
          file: "src/a.ts",
          why: "the generated code does not have AcmeErrorCode.SERVER_BUSY yet",
          todo: "run vendor-codes generate, then rename again",
          places: [{ line: 2, column: 16 }],
        },
      ],
      diagnostics: [],
    });
  });

  it("prints JSON of what it would write", async () => {
    const cwd = makeProject({
      ...project,
      ...(await generated(after)),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const { OLD_BUSY } = AcmeErrorCode;\n`,
    });
    const { out } = await rename(cwd, { dryRun: true }, "json");
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: "src/a.ts",
          edits: [
            {
              line: 2,
              column: 16,
              from: "OLD_BUSY",
              to: "SERVER_BUSY: OLD_BUSY",
            },
          ],
          hunks: expect.stringContaining(
            "+export const { SERVER_BUSY: OLD_BUSY }",
          ),
        },
      ],
      unknown: [],
      leftAlone: [],
    });
  });

  it("leaves alone what is not the project's, and what it could not write back", async () => {
    const use = (path: string) =>
      `import { AcmeErrorCode } from "${path}";\nexport const a = AcmeErrorCode.OLD_BUSY;\n`;
    const latin = Buffer.from(
      `${use("./generated/acme/index.js")}// caf\u00e9\n`,
      "latin1",
    );
    const root = makeProject({
      "other/x.ts": use("../app/src/generated/acme/index.js"),
      "app/src/latin.ts": latin,
      "app/src/inside.ts": `import "../../other/x.js";\n${use("./generated/acme/index.js")}`,
      ...Object.fromEntries(
        Object.entries({ ...project, ...(await generated(after)) }).map(
          ([path, content]) => [`app/${path}`, content],
        ),
      ),
    });
    const tried = await rename(join(root, "app"), { dryRun: true });
    expect(tried.exitCode).toBe(1);
    const { out, exitCode } = await rename(join(root, "app"));
    expect(exitCode).toBe(1);
    expect(out).toBe(`src/inside.ts: 1 place
../other/x.ts is left alone: it lies outside of the project; 1 place to change by hand
src/latin.ts is left alone: its text is not what the compiler read; save it as UTF-8; 1 place to change by hand
Renamed 1 place in 1 file
`);
    expect(readText(root, "other/x.ts")).toContain("OLD_BUSY");
    const again = await rename(join(root, "app"));
    expect(again.exitCode).toBe(1);
    expect(again.out).toMatch(/\nNothing is renamed in tsconfig\.json\n$/u);
    const fromAbove = await runRename(
      {
        ...contextIn(root),
        flags: { cwd: root, config: "app/vendor-codes.config.yaml" },
      },
      { project: "app/tsconfig.json", dryRun: false },
    );
    expect(fromAbove.out).toContain("other/x.ts: 1 place\n");
    expect(readText(root, "other/x.ts")).toContain("AcmeErrorCode.SERVER_BUSY");
  });

  it("leaves an enum of the user alone that has the same name", async () => {
    const own = `export enum AcmeErrorCode { OLD_BUSY = 1 }\nexport const a = AcmeErrorCode.OLD_BUSY;\n`;
    const cwd = makeProject({
      ...project,
      ...(await generated(after)),
      "src/own.ts": own,
    });
    expect((await rename(cwd)).out).toMatch(/^Nothing to rename/u);
    expect(readText(cwd, "src/own.ts")).toBe(own);
  });

  it("does not pass for done where no generated code is found", async () => {
    const cwd = makeProject({
      ...project,
      "src/app.ts":
        'import { AcmeErrorCode } from "vendor-codes/acme";\nexport const a = AcmeErrorCode.OLD_BUSY;\n',
    });
    await expect(rename(cwd)).rejects.toThrow(
      "This project imports no generated code of vendor-codes",
    );
  });

  it("says so when nothing is declared", async () => {
    const cwd = makeProject({
      ...project,
      "spec/vendors/acme.yaml": vendorFile("acme"),
      "src/a.ts": "",
    });
    expect(await rename(cwd)).toEqual({
      out: "The spec declares no rename; renamedFrom in an entry declares one\n",
      err: "",
      exitCode: 0,
    });
  });

  it("renames nothing by a spec with errors", async () => {
    const cwd = makeProject({
      ...project,
      "spec/vendors/acme.yaml": spec.replace("NO_FACE", "no_face"),
      ...(await generated(after)),
      "src/app.ts": app,
    });
    const { out, err, exitCode } = await rename(cwd);
    expect(exitCode).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("The spec has errors; nothing is renamed by it");
    expect(readText(cwd, "src/app.ts")).toBe(app);
  });
});

describe("vendor-codes rename --catalog", () => {
  const catalogOf = (codes: readonly object[]) =>
    JSON.stringify({
      $generated:
        "Generated by vendor-codes generate for project vendor-codes from vendors/. Do not edit.",
      schemaVersion: 1,
      vendors: [
        {
          id: "acme",
          name: "Acme",
          language: "en",
          sources: [],
          codeSets: [
            {
              id: "error-code",
              name: "AcmeErrorCode",
              kind: "codes",
              wire: "integer",
              groups: [],
              codes: codes.map((code) => ({ rows: [], ...code })),
            },
          ],
        },
      ],
    });

  const run = async (catalog: string) => {
    const cwd = makeProject({
      "tsconfig.json": tsconfig,
      "catalog.json": catalog,
      ...(await generated(after)),
      "src/a.ts": `import { AcmeErrorCode } from "./generated/acme/index.js";\nexport const a = [AcmeErrorCode.OLD_BUSY, AcmeErrorCode.FACE_NOT_FOUND];\n`,
    });
    return { cwd, ran: await rename(cwd, { catalog: "catalog.json" }) };
  };

  const busy = { code: 1, name: "SERVER_BUSY", aliases: ["OLD_BUSY"] };

  it.each(["", "\uFEFF"])(
    "takes the renames of a packed catalog, without a spec, after %j",
    async (mark) => {
      const { cwd, ran } = await run(
        `${mark}${catalogOf([busy, { code: 2, name: "TWO" }])}`,
      );
      expect(ran.exitCode).toBe(0);
      expect(readText(cwd, "src/a.ts")).toContain(
        "[AcmeErrorCode.SERVER_BUSY, AcmeErrorCode.FACE_NOT_FOUND]",
      );
    },
  );

  it("leaves alone what the installed package does not have yet", async () => {
    const { cwd, ran } = await run(
      catalogOf([{ code: 1, name: "BUSY", aliases: ["OLD_BUSY"] }]),
    );
    expect(ran).toEqual({
      out: "src/a.ts: 1 place left alone: the package vendor-codes that is installed does not have AcmeErrorCode.BUSY yet; update the package vendor-codes, then rename again\nNothing is renamed in tsconfig.json\n",
      err: "",
      exitCode: 1,
    });
    expect(readText(cwd, "src/a.ts")).toContain("[AcmeErrorCode.OLD_BUSY,");
  });

  it("never replaces a name that is also a present one", async () => {
    const { cwd } = await run(catalogOf([busy, { code: 2, name: "OLD_BUSY" }]));
    expect(readText(cwd, "src/a.ts")).toContain("[AcmeErrorCode.OLD_BUSY,");
  });

  it("says so when it holds no earlier name", async () => {
    const { ran } = await run(catalogOf([{ code: 1, name: "SERVER_BUSY" }]));
    expect(ran.out).toBe("catalog.json holds no earlier name of a constant\n");
  });

  it.each([
    ["no JSON", "{"],
    ["something else", "[]"],
    ["a code without a name", catalogOf([{ code: 1 }])],
    ["aliases that are no list", catalogOf([{ ...busy, aliases: "B" }])],
    ["code instead of a name", catalogOf([{ ...busy, name: "A; evil()" }])],
    ["code instead of an alias", catalogOf([{ ...busy, aliases: ["B, C"] }])],
    ["an alias that is no name", catalogOf([{ ...busy, aliases: [1] }])],
  ])("refuses %s, and could not do the work", async (_name, text) => {
    const wrong = await run(text).catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(DiagnosticError);
    const found = wrong instanceof DiagnosticError ? wrong.diagnostics : [];
    expect(found).toMatchObject([{ rule: "io/not-a-catalog" }]);
    expect(exitCodeOf(found)).toBe(3);
  });

  it("refuses a file that is not there", async () => {
    const cwd = makeProject({ "tsconfig.json": tsconfig });
    await expect(rename(cwd, { catalog: "none.json" })).rejects.toThrow(
      "none.json",
    );
  });
});
