import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DiagnosticError } from "../../generator/diagnostic.js";
import { resolveCommit } from "../../generator/repository/commit.js";
import { readSpecFiles } from "../../generator/read/spec-files.js";
import { readFileAt } from "../../generator/repository/file.js";
import { commitTree } from "../../generator/repository/tree.js";
import type { Files } from "../cli/project.js";
import {
  commitFiles,
  git,
  makeRepository,
  openRepository,
  problemOf,
} from "./git-repository.js";

function at(top: string, ref: string) {
  const repository = openRepository(top);
  return [repository, resolveCommit(repository, ref)] as const;
}

/** What a folder holds at a commit, as bytes in Latin-1: one character for each. */
function read(top: string, ref: string, folder: string) {
  const tree = commitTree(...at(top, ref), folder, ref);
  const { inputs, diagnostics } = readSpecFiles(tree);
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return inputs.map(({ file, bytes }) => [
    file,
    Buffer.from(bytes).toString("latin1"),
  ]);
}

function readOne(top: string, path: string): string | undefined {
  const bytes = readFileAt(...at(top, "HEAD"), path);
  return bytes && Buffer.from(bytes).toString("latin1");
}

const spec: Files = {
  "reasons.yaml": "reasons",
  "vendors/acme.yaml": "acme",
  "translations/en.yaml": "en",
};

describe("a spec folder at a commit", () => {
  it("holds what a spec has, in the order of the names", () => {
    const top = makeRepository({
      ...spec,
      "README.md": "no",
      "schema/vendor.schema.json": "no",
      "vendors/README.md": "no",
      "vendors/.hidden.yaml": "no",
      "vendors/old/notes.md": "no",
      "vendors/acme-b.yaml": "b",
    });
    expect(read(top, "HEAD", "")).toEqual([
      ["reasons.yaml", "reasons"],
      ["vendors/acme-b.yaml", "b"],
      ["vendors/acme.yaml", "acme"],
      ["translations/en.yaml", "en"],
    ]);
  });

  it("is as it was, whatever the work tree holds", () => {
    const top = makeRepository(
      { "a/b/vendors/x.yaml": "1" },
      { "a/b/vendors/x.yaml": "2", "a/b/vendors/y.yaml": "new" },
      { "a/b/vendors/x.yaml": "3" },
    );
    expect(read(top, "HEAD~2", "a/b")).toEqual([["vendors/x.yaml", "1"]]);
    expect(read(top, "HEAD~1", "a/b/")).toEqual([
      ["vendors/x.yaml", "2"],
      ["vendors/y.yaml", "new"],
    ]);
  });

  it("is empty where there is none", () => {
    const top = makeRepository({ file: "x", "a/other.yaml": "x" });
    for (const folder of ["", "spec", "a", "a/b/c", "file", "file/a", ".."]) {
      expect(read(top, "HEAD", folder)).toEqual([]);
    }
  });

  it("keeps every byte", () => {
    const all = String.fromCharCode(...Array.from({ length: 256 }).keys());
    const texts = ["a\r\nb\r\n", "", "\n", all, "no end\n\nabc blob 4", "ÿþ"];
    const top = makeRepository({ ".gitattributes": "* text=auto eol=crlf\n" });
    git(top, "config", "core.autocrlf", "false");
    commitFiles(top, {
      ".gitattributes": "* -text\n",
      ...Object.fromEntries(
        texts.map((text, index) => [
          `vendors/${index}.yaml`,
          Buffer.from(text, "latin1"),
        ]),
      ),
    });
    git(top, "config", "core.autocrlf", "true");
    expect(read(top, "HEAD", "")).toEqual(
      texts.map((text, index) => [`vendors/${index}.yaml`, text]),
    );
  });

  it("has any names", () => {
    const names = [
      '"quoted"',
      "-option",
      ":(glob)*",
      "a\tb",
      "a\nb",
      "back\\slash",
      "wild*[a]?",
      "ü 面容",
    ];
    const files = names.map((name) => [`vendors/${name}.yaml`, name] as const);
    for (const folder of ["", "-x/:(top)/ü\n*/"]) {
      const top = makeRepository(
        Object.fromEntries(
          files.map(([file, text]) => [`${folder}${file}`, text]),
        ),
      );
      expect(read(top, "HEAD", folder)).toEqual(
        files.map(([file, text]) => [
          file,
          Buffer.from(text).toString("latin1"),
        ]),
      );
    }
  });
});

describe("a link or a submodule at a commit", () => {
  it.each([
    ["spec/vendors/b.yaml", "acme.yaml"],
    ["spec/reasons.yaml", "../../secret"],
    ["spec/translations", "vendors"],
    ["other", "spec"],
  ])("is told: %s", (path, target) => {
    const top = makeRepository({ "spec/vendors/acme.yaml": "x" });
    symlinkSync(target, join(top, path));
    const short = commitFiles(top).slice(0, 7);
    const folder = path === "other" ? "other" : "spec";
    expect(problemOf(() => read(top, "HEAD", folder))).toBe(
      `io/symlink: ${short}:${path} is a link, which is not followed in the history | Put the files themselves there, or compare with a folder: vendor-codes diff <folder>`,
    );
  });

  it("does not matter where no spec file stands", () => {
    const top = makeRepository({ "vendors/acme.yaml": "x" });
    symlinkSync("acme.yaml", join(top, "vendors/latest"));
    symlinkSync("vendors", join(top, "more"));
    commitFiles(top);
    expect(read(top, "HEAD", "")).toEqual([["vendors/acme.yaml", "x"]]);
  });

  it("is no folder where a submodule stands", () => {
    const top = makeRepository({ a: "x" });
    mkdirSync(join(top, "spec"));
    const id = git(top, "rev-parse", "HEAD");
    git(top, "update-index", "--add", "--cacheinfo", `160000,${id},spec`);
    git(top, "commit", "--quiet", "--message=x");
    const short = git(top, "rev-parse", "HEAD").slice(0, 7);
    expect(problemOf(() => read(top, "HEAD", "spec"))).toBe(
      `io/submodule: ${short}:spec is a submodule; its files are not in this repository | Run vendor-codes diff inside of the submodule`,
    );
  });
});

describe("one file at a commit", () => {
  const top = makeRepository(
    { "package.json": "1", "a/b.yaml": "2\r\n" },
    { "package.json": "3" },
  );

  it.each([
    ["package.json", "3"],
    ["a/b.yaml", "2\r\n"],
    ["a/c.yaml", undefined],
    ["b/c.yaml", undefined],
    ["package.json/x", undefined],
    ["", undefined],
  ])("%j", (path, want) => {
    expect(readOne(top, path)).toBe(want);
  });

  it("is no folder", () => {
    expect(problemOf(() => readOne(top, "a"))).toMatch(
      /^io\/not-a-file: [\da-f]{7}:a is no file \| $/u,
    );
  });
});

describe("an object that is missing", () => {
  it("is told, and not an empty file", () => {
    const top = makeRepository({ "vendors/a.yaml": "1" });
    const id = git(top, "rev-parse", "HEAD:vendors/a.yaml");
    removeObject(top, id);
    expect(problemOf(() => read(top, "HEAD", ""))).toBe(
      `io/git: git does not have the object ${id} of this commit | git fsck checks the repository; in a partial clone, git fetch brings what is missing`,
    );
  });
});

function removeObject(top: string, id: string): void {
  rmSync(join(top, ".git/objects", id.slice(0, 2), id.slice(2)));
}
