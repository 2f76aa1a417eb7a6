import { describe, expect, it } from "vitest";
import {
  mainBranch,
  resolveCommit,
} from "../../generator/repository/commit.js";
import { type Repository } from "../../generator/repository/git.js";
import { readTree } from "../cli/project.js";
import {
  cloneRepository,
  commitFiles,
  git,
  makeRepository,
  openRepository,
  problemOf,
  runHint,
} from "./git-repository.js";

function idOf(repository: Repository, ref: string): string {
  return resolveCommit(repository, ref).id;
}

describe("a ref", () => {
  const top = makeRepository({ a: "1" }, { a: "2" }, { a: "3" });
  const [third = "", second = "", first = ""] = git(
    top,
    "rev-list",
    "HEAD",
  ).split("\n");
  git(top, "tag", "v1.0.0", first);
  git(top, "tag", "--annotate", "--message=x", "v1.1.0", second);
  git(top, "branch", "feature/ümlaut", second);
  const repository = openRepository(top);

  it.each([
    ["HEAD", third],
    ["@", third],
    ["HEAD~2", first],
    ["v1.0.0", first],
    ["v1.1.0", second],
    ["refs/tags/v1.1.0", second],
    ["feature/ümlaut", second],
    [first.slice(0, 10), first],
    [first, first],
  ])("%s is a commit", (ref, id) => {
    expect(resolveCommit(repository, ref)).toEqual({
      id,
      ref,
      short: id.slice(0, 7),
    });
  });

  it("is that of a detached HEAD", () => {
    const clone = cloneRepository(top);
    git(clone, "checkout", "--quiet", "--detach", "HEAD~1");
    expect(idOf(openRepository(clone), "HEAD")).toBe(second);
  });

  it.each([
    "",
    "-h",
    "--all",
    "--git-dir=/",
    "--upload-pack=touch ran",
    "$(touch ran)",
    "`touch ran`",
    "; touch ran",
    "ext::touch ran",
    "main\nHEAD",
    "main\0HEAD",
    "\u001b[31m",
    "^main",
    "main..HEAD",
    "main:a",
    "HEAD^{tree}",
    "HEAD^@",
    "@{u}",
    "main@{99}",
    ":a",
    "../../etc/passwd",
    "a".repeat(5000),
  ])("%j is none, and runs nothing", (ref) => {
    const before = readTree(top);
    const found = problemOf(() => resolveCommit(repository, ref));
    expect(found).toMatch(/^io\/unknown-ref: There is no commit "/u);
    expect(found).not.toMatch(/[\0\n\u001b]/u);
    expect(found).not.toContain("git fetch");
    expect(readTree(top)).toEqual(before);
  });

  it("with a date is not guessed from what the clone remembers", () => {
    expect(problemOf(() => resolveCommit(repository, "main@{yesterday}"))).toBe(
      'io/unknown-ref: The date in "main@{yesterday}" is looked up in what this clone remembers, not in the history | Name a commit: git rev-list -1 --before=<date> main prints one',
    );
  });

  it.each([
    ["mian", "Did you mean main?"],
    ["v1.2.0", "Did you mean v1.0.0 or v1.1.0?"],
    ["something-else", "git branch --all and git tag list the names"],
  ])("%s is near a name or not", (ref, hint) => {
    expect(problemOf(() => resolveCommit(repository, ref))).toContain(
      `There is no commit "${ref}" in this repository | ${hint}`,
    );
  });

  it("is none in a repository without a commit", () => {
    const empty = makeRepository();
    const want =
      "io/no-commit: There is no commit in this repository yet | Commit the spec first, or name a folder to compare with: vendor-codes diff <folder>";
    expect(problemOf(() => resolveCommit(openRepository(empty), "HEAD"))).toBe(
      want,
    );
    expect(problemOf(() => mainBranch(openRepository(empty)))).toBe(want);
  });
});

describe("what is not fetched yet", () => {
  const top = makeRepository({ a: "1" }, { a: "2" });
  const tip = git(top, "rev-parse", "main");
  git(top, "checkout", "--quiet", "-b", "topic", "HEAD~1");
  commitFiles(top, { b: "1" });
  const single = () =>
    cloneRepository(top, "--single-branch", "--branch=topic", "--no-tags");

  it.each([
    ["main", "origin/main"],
    ["origin/main", "origin/main"],
    [tip, tip],
    ["v2.0.0", "v2.0.0"],
  ])("comes by the command that is told: %s", (ref, fetched) => {
    git(top, "tag", "--force", "v2.0.0", "main");
    const clone = single();
    const found = problemOf(() => resolveCommit(openRepository(clone), ref));
    expect(found).toMatch(/^io\/unknown-ref: .* \| If it is not fetched yet/u);
    runHint(clone, found);
    expect(idOf(openRepository(clone), fetched)).toBe(tip);
  });

  it("is the name on the remote side where that is here", () => {
    const clone = cloneRepository(top, "--branch=topic");
    expect(
      problemOf(() => resolveCommit(openRepository(clone), "main")),
    ).toContain(
      " | Did you mean origin/main?; If it is not fetched yet: git fetch origin main:",
    );
  });

  it("comes into a shallow clone by one command", () => {
    const clone = cloneRepository(top, "--depth=1", "--branch=topic");
    const found = problemOf(() =>
      resolveCommit(openRepository(clone), "HEAD~1"),
    );
    expect(found).toContain("git fetch --unshallow");
    expect(found).toContain("with actions/checkout: fetch-depth: 0");
    runHint(clone, found);
    expect(idOf(openRepository(clone), "HEAD~1")).toBe(
      git(top, "rev-parse", "topic~1"),
    );
    expect(idOf(openRepository(clone), "origin/main")).toBe(tip);
  });

  it("is never a command that a ref smuggles in", () => {
    const clone = single();
    for (const ref of ["x;touch$IFS", "-x", "a b", "$(x)", "HEAD~9"]) {
      expect(
        problemOf(() => resolveCommit(openRepository(clone), ref)),
      ).not.toContain("git fetch");
    }
  });
});
