import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  mainBranch,
  mergeBase,
  resolveCommit,
} from "../../generator/repository/commit.js";
import { gitEnvironment as cleanEnvironment } from "../../generator/repository/environment.js";
import {
  findRepository,
  type Repository,
} from "../../generator/repository/git.js";
import { makeProject, readTree, writeFiles } from "../cli/project.js";
import {
  commitFiles,
  git,
  gitEnvironment,
  makeRepository,
  openRepository,
  problemOf,
} from "./git-repository.js";

function idOf(repository: Repository, ref: string): string {
  return resolveCommit(repository, ref).id;
}

describe("the repository of a folder", () => {
  it("is found from its top level and from below", () => {
    const top = makeRepository({ "packages/ü codes/spec/a.yaml": "" });
    expect(openRepository(top)).toMatchObject({ top, folder: "" });
    expect(openRepository(join(top, "packages/ü codes/spec"))).toMatchObject({
      top,
      folder: "packages/ü codes/spec",
    });
  });

  it("has a name with a line end", () => {
    const outer = makeProject({ "a\n/b\n/c": "" });
    git(join(outer, "a\n"), "init", "--quiet");
    expect(openRepository(join(outer, "a\n/b\n"))).toMatchObject({
      top: join(outer, "a\n"),
      folder: "b\n",
    });
  });

  it("is that of a linked work tree", () => {
    const top = makeRepository({ "a.yaml": "1" });
    const linked = join(makeProject(), "linked");
    git(top, "worktree", "add", "--quiet", "-b", "topic", linked);
    const id = commitFiles(linked, { "a.yaml": "2" });
    expect(openRepository(linked).top).toBe(linked);
    expect(idOf(openRepository(linked), "HEAD")).toBe(id);
    expect(idOf(openRepository(top), "HEAD")).not.toBe(id);
    expect(
      mergeBase(
        openRepository(linked),
        resolveCommit(openRepository(linked), "main"),
        resolveCommit(openRepository(linked), "HEAD"),
      ).id,
    ).toBe(idOf(openRepository(top), "main"));
  });

  it("is missing outside of one, and where it is bare", () => {
    const folder = makeProject({ "spec/a.yaml": "" });
    expect(findRepository(join(folder, "spec"), gitEnvironment())).toBe(
      undefined,
    );
    git(folder, "init", "--quiet", "--bare", "bare.git");
    expect(findRepository(join(folder, "bare.git"), gitEnvironment())).toBe(
      undefined,
    );
  });

  it("is not what a checked-out folder pretends to be", () => {
    const top = makeRepository({ "a.yaml": "" });
    git(top, "init", "--quiet", "--bare", "fake");
    git(join(top, "fake"), "config", "core.bare", "false");
    git(join(top, "fake"), "config", "core.worktree", top);
    expect(problemOf(() => openRepository(join(top, "fake")))).toMatch(
      /^io\/git: /u,
    );
  });

  it("says that git is not installed", () => {
    const folder = makeProject();
    expect(problemOf(() => findRepository(folder, { PATH: folder }))).toBe(
      "io/git: The program git cannot be started: it is not installed, or not in the PATH | Install git (https://git-scm.com), or compare two folders: vendor-codes diff <folder> <folder>",
    );
  });

  it("says how to trust a folder of another user", () => {
    const top = makeRepository({ "a.yaml": "" });
    expect(
      problemOf(() =>
        openRepository(top, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }),
      ),
    ).toBe(
      `io/git: git does not open this repository, because its folder belongs to another user | If you trust it: git config --global --add safe.directory ${top}`,
    );
  });

  it("says that it is broken", () => {
    const top = makeRepository({ "a.yaml": "" });
    rmSync(join(top, ".git/HEAD"));
    expect(problemOf(() => openRepository(top))).toMatch(
      /^io\/git: git rev-parse failed: fatal: .* \| Run git status/u,
    );
  });

  it("is its own, whatever a hook says of another one", () => {
    const top = makeRepository({ "spec/a.yaml": "1" });
    const other = makeRepository({ "b.yaml": "2" });
    const want = git(top, "rev-parse", "HEAD");
    const hook = join(top, ".git/hooks/pre-commit");
    writeFiles(top, { ".git/hooks/pre-commit": "#!/bin/sh\nenv > .git/env\n" });
    chmodSync(hook, 0o755);
    git(top, "commit", "--quiet", "--allow-empty", "--message=x");
    git(top, "reset", "--quiet", "--hard", want);
    const inHook = Object.fromEntries(
      readFileSync(join(top, ".git/env"), "utf8")
        .split("\n")
        .filter((line) => line.startsWith("GIT_"))
        .map((line) => [
          line.slice(0, line.indexOf("=")),
          line.slice(line.indexOf("=") + 1),
        ]),
    );
    expect(inHook).toHaveProperty("GIT_INDEX_FILE");
    for (const added of [
      inHook,
      { ...inHook, GIT_DIR: ".git" },
      { GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other },
      { GIT_COMMON_DIR: join(other, ".git"), git_dir: "x" },
      { GIT_OBJECT_DIRECTORY: join(other, ".git/objects") },
    ]) {
      const repository = openRepository(join(top, "spec"), added);
      expect(repository).toMatchObject({ top, folder: "spec" });
      expect(idOf(repository, "main")).toBe(want);
    }
  });
});

describe("the environment of git", () => {
  it("has nothing that redirects it, in any case, and keeps the rest", () => {
    expect(
      cleanEnvironment({
        Path: "/bin",
        Git_Dir: ".git",
        GIT_INDEX_FILE: "x",
        GIT_CONFIG_COUNT: "0",
        LC_ALL: "de_DE.UTF-8",
      }),
    ).toEqual({
      Path: "/bin",
      GIT_CONFIG_COUNT: "0",
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
    });
  });
});

describe("a repository that is not trusted", () => {
  it("runs none of its programs", () => {
    const top = makeRepository({ a: "1" }, { a: "2" });
    const trap = join(top, ".git/trap");
    writeFiles(top, { ".git/trap": `#!/bin/sh\ntouch '${top}/ran'\n` });
    chmodSync(trap, 0o755);
    for (const [key, value] of [
      ["core.fsmonitor", trap],
      ["core.pager", trap],
      ["core.hooksPath", join(top, ".git/trapped")],
      ["diff.external", trap],
      ["diff.x.textconv", trap],
      ["filter.x.smudge", trap],
      ["alias.rev-parse", `!${trap}`],
    ] as const) {
      git(top, "config", key, value);
    }
    mkdirSync(join(top, ".git/trapped"));
    symlinkSync(trap, join(top, ".git/trapped/reference-transaction"));
    writeFiles(top, { ".gitattributes": "* diff=x filter=x\n" });
    const repository = openRepository(top);
    const main = mainBranch(repository);
    mergeBase(repository, main, resolveCommit(repository, "HEAD~1"));
    problemOf(() => resolveCommit(repository, "nothing"));
    expect(Object.keys(readTree(top))).not.toContain("ran");
  });
});
