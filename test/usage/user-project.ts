import { openUserProject } from "../../generator/commands/user-project.js";
import type { CodeSetSpec, EntrySpec } from "../../generator/read/spec.js";
import type { UserProject } from "../../generator/usage/project.js";
import type { Usage } from "../../generator/usage/usage.js";
import { makeProject, type Files } from "../cli/project.js";
import { vendorWith } from "../emit/read-catalog.js";
import { printSpec } from "../emit/typescript/print-spec.js";

export const tsconfig = JSON.stringify({
  compilerOptions: {
    target: "es2022",
    // Named, so that no compiler reads the types of browsers.
    lib: ["es2022"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
    jsx: "preserve",
  },
  include: ["src"],
});

type Entries = readonly (readonly [
  code: number,
  name: string,
  renamedFrom?: string,
])[];

export const fiveCodes: Entries = [
  [1, "SERVER_BUSY"],
  [4, "LIMIT_REACHED"],
  [-7, "CLOCK_WRONG"],
  [222202, "FACE_NOT_FOUND"],
  [222203, "FACE_BLURRED"],
];

const made = new Map<string, Promise<Files>>();

/** The generated code of the vendor acme with these codes, below `src/generated`; made once. */
export function generated(
  entries: Entries = fiveCodes,
  enumStyle: "enum" | "const" = "enum",
  codeSet: Partial<CodeSetSpec> = {},
): Promise<Files> {
  const key = JSON.stringify([entries, enumStyle, codeSet]);
  const files = made.get(key) ?? generate(entries, enumStyle, codeSet);
  made.set(key, files);
  return files;
}

async function generate(
  entries: Entries,
  enumStyle: "enum" | "const",
  codeSet: Partial<CodeSetSpec>,
): Promise<Files> {
  const vendor = vendorWith({
    wire: "integer",
    groups: [
      {
        id: "main",
        title: "Main",
        source: "page",
        entries: entries.map(([code, name, renamedFrom]): EntrySpec => ({
          code,
          name,
          ...(renamedFrom === undefined ? {} : { renamedFrom: [renamedFrom] }),
          doc: { message: name },
        })),
      },
    ],
    ...codeSet,
  });
  const files = await printSpec({ vendors: [vendor] }, { enumStyle });
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      `src/generated/${path}`,
      text,
    ]),
  );
}

/** Makes a project of these files and opens it. */
export function userProject(files: Files): UserProject {
  const folder = makeProject({ "tsconfig.json": tsconfig, ...files });
  return openOf(folder);
}

export function openOf(cwd: string, config = "tsconfig.json"): UserProject {
  return openUserProject(cwd, config);
}

/** Usages in a form that is quick to read: `src/app.ts:3 member FACE_NOT_FOUND`. */
export function brief(usages: readonly Usage[]): readonly string[] {
  return usages.map(({ file, line, what, name, certainty }) =>
    [
      `${file}:${line}`,
      what,
      ...(name === undefined ? [] : [name]),
      ...(certainty === "possible" ? ["?"] : []),
    ].join(" "),
  );
}

/** The lines of a source that end in a mark, such as `//! member A`, as `brief` gives them. */
export function expected(file: string, source: string): readonly string[] {
  return source.split("\n").flatMap((line, index) => {
    const [, marks = ""] = /\/\/! (.*)$/u.exec(line) ?? [];
    return marks === ""
      ? []
      : marks.split(", ").map((mark) => `${file}:${index + 1} ${mark}`);
  });
}
