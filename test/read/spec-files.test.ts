import { describe, expect, it } from "vitest";
import { DiagnosticError } from "../../generator/diagnostic.js";
import { readSpec } from "../../generator/read/disk.js";
import {
  readSpecFiles,
  type SpecFolder,
} from "../../generator/read/spec-files.js";
import type { Tree } from "../../generator/read/tree.js";
import { resolveCommit } from "../../generator/repository/commit.js";
import { commitTree } from "../../generator/repository/tree.js";
import { makeProject } from "../cli/project.js";
import {
  makeRepository,
  openRepository,
} from "../repository/git-repository.js";

type Texts = Readonly<Record<string, string>>;

/** A tree in memory. */
function memoryTree(files: Texts): Tree {
  const paths = Object.keys(files);
  const namesIn = (folder: string) => {
    const top = folder === "" ? "" : `${folder}/`;
    const below = paths
      .filter((path) => path.startsWith(top))
      .map((path) => path.slice(top.length).split("/")[0] ?? "");
    return [...new Set(below)];
  };
  return {
    shown: (path) => `memory/${path}`,
    list: (folder) =>
      namesIn(folder).map((name) => {
        const path = folder === "" ? name : `${folder}/${name}`;
        return {
          name,
          inner: () => (paths.includes(path) ? undefined : namesIn(path)),
        };
      }),
    open: () => (path) => new TextEncoder().encode(files[path]),
  };
}

const trees: readonly (readonly [string, (files: Texts) => SpecFolder])[] = [
  ["in memory", (files) => readSpecFiles(memoryTree(files))],
  [
    "on the disk",
    (files) => {
      const folder = makeProject(files);
      return readSpec(folder, folder);
    },
  ],
  [
    "in a commit",
    (files) => {
      const repository = openRepository(makeRepository(files));
      const commit = resolveCommit(repository, "HEAD");
      return readSpecFiles(commitTree(repository, commit, "", "HEAD"));
    },
  ],
];

const acme = { "vendors/acme.yaml": "acme" };

describe.each(trees)("a spec %s", (_, readFiles) => {
  it.each<{
    readonly name: string;
    readonly files: Texts;
    readonly want: readonly string[];
  }>([
    {
      name: "is what stands in its folders, in order",
      files: {
        "translations/en.yaml": "en",
        "vendors/b.yaml": "b",
        "vendors/a.yaml": "a",
        "reasons.yaml": "r",
        "schema/x.yaml": "no",
        "other.yaml": "no",
        "vendors/.hidden.yaml": "no",
        "vendors/notes.md": "no",
        "vendors/old/notes.md": "no",
      },
      want: [
        "reasons.yaml r",
        "vendors/a.yaml a",
        "vendors/b.yaml b",
        "translations/en.yaml en",
      ],
    },
    {
      name: "holds no file with another ending",
      files: { ...acme, "reasons.yml": "r", "vendors/b.YAML": "b" },
      want: [
        "vendors/acme.yaml acme",
        "yaml/extension reasons.yml",
        "yaml/extension vendors/b.YAML",
      ],
    },
    {
      name: "holds no folder with YAML",
      files: { ...acme, "translations/old/en.yml": "en" },
      want: ["vendors/acme.yaml acme", "yaml/subfolder translations/old"],
    },
  ])("$name", ({ files, want }) => {
    const { inputs, diagnostics } = readFiles(files);
    const found = [
      ...inputs.map(
        ({ file, bytes }) => `${file} ${new TextDecoder().decode(bytes)}`,
      ),
      ...diagnostics.map(
        ({ rule, file }) =>
          `${rule} ${file?.replace(/^(?:memory\/|HEAD:)/u, "")}`,
      ),
    ];
    expect(found).toEqual(want);
  });
});

it("passes on what is no finding", () => {
  const failing = (error: Error): Tree => ({
    ...memoryTree(acme),
    list: () => {
      throw error;
    },
  });
  expect(() => readSpecFiles(failing(new TypeError("x")))).toThrow(TypeError);
  const finding = {
    rule: "io/x",
    severity: "error",
    file: "x",
    message: "x",
  } as const;
  const { diagnostics } = readSpecFiles(
    failing(new DiagnosticError([finding])),
  );
  expect(diagnostics).toEqual([finding, finding, finding]);
});
