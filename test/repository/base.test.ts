import { describe, expect, it } from "vitest";
import {
  mainBranch,
  mergeBase,
  resolveCommit,
  splitRange,
} from "../../generator/repository/commit.js";
import {
  cloneRepository,
  commitFiles,
  git,
  makeRepository,
  openRepository,
  problemOf,
  runHint,
} from "./git-repository.js";

describe("the merge base", () => {
  const baseOf = (folder: string, a: string, b: string) => {
    const repository = openRepository(folder);
    return mergeBase(
      repository,
      resolveCommit(repository, a),
      resolveCommit(repository, b),
    );
  };
  // main: 1 2 3 6, topic: 1 2 3 4 5
  const top = makeRepository({ a: "1" }, { a: "2" }, { a: "3" });
  const fork = git(top, "rev-parse", "HEAD");
  git(top, "checkout", "--quiet", "-b", "topic");
  commitFiles(top, { b: "4" });
  commitFiles(top, { b: "5" });
  git(top, "checkout", "--quiet", "main");
  commitFiles(top, { a: "6" });
  git(top, "checkout", "--quiet", "--orphan", "lonely");
  commitFiles(top, { a: "7" });

  it("is where two branches part", () => {
    expect(baseOf(top, "main", "topic")).toEqual({
      id: fork,
      ref: "merge base of main and topic",
      short: fork.slice(0, 7),
    });
    expect(baseOf(top, "topic~2", "main").id).toBe(fork);
    expect(baseOf(top, "main", "main").id).toBe(git(top, "rev-parse", "main"));
  });

  it("is missing where histories have nothing in common", () => {
    const want =
      "io/no-merge-base: The histories of main and lonely have no commit in common | Compare the two states themselves: vendor-codes diff <base> <head>";
    expect(problemOf(() => baseOf(top, "main", "lonely"))).toBe(want);
    const clone = cloneRepository(top, "--depth=4", "--no-single-branch");
    expect(problemOf(() => baseOf(clone, "origin/main", "origin/lonely"))).toBe(
      want.replace("main and lonely", "origin/main and origin/lonely"),
    );
  });

  it.each([1, 2])("is asked for in a clone of depth %i", (depth) => {
    const clone = cloneRepository(
      top,
      `--depth=${depth}`,
      "--no-single-branch",
    );
    const found = problemOf(() => baseOf(clone, "origin/main", "origin/topic"));
    expect(found).toContain(
      "io/shallow-clone: This clone is shallow, and may lack the commit where origin/main and origin/topic part | Fetch the history: git fetch --unshallow",
    );
    runHint(clone, found);
    expect(baseOf(clone, "origin/main", "origin/topic").id).toBe(fork);
  });

  it("is right where what is cut off lies before it", () => {
    const clone = cloneRepository(top, "--depth=3", "--no-single-branch");
    expect(baseOf(clone, "origin/main", "origin/topic").id).toBe(fork);
  });

  it("is right where one commit leads to the other", () => {
    const clone = cloneRepository(top, "--depth=2", "--branch=topic");
    expect(baseOf(clone, "HEAD~1", "HEAD").id).toBe(
      git(top, "rev-parse", "topic~1"),
    );
  });

  it("is right in the merge that a pull request is checked out as", () => {
    const folder = makeRepository({ a: "1" }, { a: "2" });
    git(folder, "checkout", "--quiet", "-b", "topic", "HEAD~1");
    for (const b of ["1", "2"]) commitFiles(folder, { b });
    git(folder, "checkout", "--quiet", "--detach", "main");
    git(folder, "merge", "--quiet", "--no-edit", "topic");
    git(folder, "branch", "merged");
    const clone = cloneRepository(folder, "--depth=2", "--branch=merged");
    // The topic is cut off, and main is an ancestor for all that.
    expect(baseOf(clone, "HEAD^1", "HEAD").id).toBe(
      git(folder, "rev-parse", "main"),
    );
  });

  it("is not the too old one that a shallow clone sees", () => {
    // old ─ x ─ y ─ late ─ p ─ q ─ main, which also merged old; late ─ topic
    const folder = makeRepository({ a: "old" });
    git(folder, "branch", "old");
    for (const a of ["x", "late"]) commitFiles(folder, { a });
    const late = git(folder, "rev-parse", "HEAD");
    git(folder, "checkout", "--quiet", "-b", "topic");
    commitFiles(folder, { b: "1" });
    git(folder, "checkout", "--quiet", "main");
    for (const a of ["p", "q", "r", "s"]) commitFiles(folder, { a });
    const tree = git(folder, "rev-parse", "main^{tree}");
    const parents = ["-p", "main", "-p", "old"];
    const merge = git(folder, "commit-tree", "-m", "m", ...parents, tree);
    git(folder, "reset", "--quiet", "--hard", merge);
    const clone = cloneRepository(folder, "--depth=4", "--no-single-branch");
    // git alone answers with the old one here.
    expect(git(clone, "merge-base", "origin/main", "origin/topic")).toBe(
      git(folder, "rev-parse", "old"),
    );
    expect(
      problemOf(() => baseOf(clone, "origin/main", "origin/topic")),
    ).toMatch(/^io\/shallow-clone: /u);
    expect(baseOf(folder, "main", "topic").id).toBe(late);
  });
});

describe("the main branch", () => {
  it.each<{
    branches: readonly string[];
    head?: string;
    wanted?: string;
    local?: string;
    want: string;
  }>([
    { branches: ["main"], want: "origin/main" },
    { branches: ["main", "trunk"], head: "trunk", want: "origin/trunk" },
    { branches: ["master"], head: "gone", want: "origin/master" },
    {
      branches: ["main", "develop"],
      wanted: "develop",
      want: "origin/develop",
    },
    { branches: ["main"], wanted: "mine", local: "mine", want: "mine" },
    { branches: ["main"], wanted: "origin/main", want: "origin/main" },
  ])("is $want: %o", ({ branches, head, wanted, local, want }) => {
    const top = makeRepository({ a: "1" });
    git(top, "branch", "--move", branches[0] ?? "");
    for (const branch of branches.slice(1)) git(top, "branch", branch);
    const clone = cloneRepository(top);
    if (local !== undefined) git(clone, "branch", local);
    if (head !== undefined) {
      git(
        clone,
        "symbolic-ref",
        "refs/remotes/origin/HEAD",
        `refs/remotes/origin/${head}`,
      );
    }
    expect(mainBranch(openRepository(clone), wanted)).toMatchObject({
      ref: want,
      id: git(top, "rev-parse", "HEAD"),
    });
  });

  it("is the local one without a remote, and not the tag of its name", () => {
    const top = makeRepository({ a: "1" }, { a: "2" });
    git(top, "tag", "main", "HEAD~1");
    expect(mainBranch(openRepository(top))).toMatchObject({
      ref: "main",
      id: git(top, "rev-parse", "refs/heads/main"),
    });
    git(top, "branch", "--move", "master");
    expect(mainBranch(openRepository(top)).ref).toBe("master");
  });

  it("is asked for where there is none", () => {
    const top = makeRepository({ a: "1" }, { a: "2" });
    git(top, "branch", "--move", "other");
    expect(problemOf(() => mainBranch(openRepository(top)))).toBe(
      "io/no-base: There is no branch main or master to compare with in this repository | Name a base: vendor-codes diff <base>",
    );
    expect(problemOf(() => mainBranch(openRepository(top), "othr"))).toContain(
      'io/unknown-ref: There is no commit "othr" in this repository | Did you mean other?',
    );
    const clone = cloneRepository(top, "--depth=1");
    git(clone, "symbolic-ref", "--delete", "refs/remotes/origin/HEAD");
    expect(problemOf(() => mainBranch(openRepository(clone)))).toMatch(
      /vendor-codes diff <base>; this clone is shallow, .*git fetch --unshallow/u,
    );
  });
});

describe("a range", () => {
  it.each([
    ["main..topic", { base: "main", head: "topic", isSymmetric: false }],
    ["main...topic", { base: "main", head: "topic", isSymmetric: true }],
    ["v1.0..v1.1", { base: "v1.0", head: "v1.1", isSymmetric: false }],
    ["main..", { base: "main", isSymmetric: false }],
    ["main...", { base: "main", isSymmetric: true }],
    ["..topic", { base: "HEAD", head: "topic", isSymmetric: false }],
    ["...topic", { base: "HEAD", head: "topic", isSymmetric: true }],
    ["HEAD~2..HEAD^", { base: "HEAD~2", head: "HEAD^", isSymmetric: false }],
    ["main", undefined],
    ["", undefined],
    [".", undefined],
    ["..", undefined],
    ["...", undefined],
    ["../spec", undefined],
    ["../../spec", undefined],
    ["specs/../spec", undefined],
    ["specs/..", undefined],
    ["..\\spec", undefined],
    ["a....b", undefined],
    ["a..b..c", undefined],
    ["v1.2.0", undefined],
    ["catalog.json", undefined],
  ])("%j", (argument, want) => {
    expect(splitRange(argument)).toEqual(want);
  });
});
