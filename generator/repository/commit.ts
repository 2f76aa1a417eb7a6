import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lineOf, readGit, runGit, type Repository } from "./git.js";
import {
  datedRef,
  isShallow,
  noMainBranch,
  noMergeBase,
  unknownRef,
} from "./problem.js";

export interface Commit {
  /** The full hash. */
  readonly id: string;
  /** What people call it: a branch, a tag, `HEAD~2`. */
  readonly ref: string;
  /** The first characters of the hash, always as many. */
  readonly short: string;
}

/**
 * The commit that a ref means; a tag means the commit it points to.
 *
 * @throws DiagnosticError (io/unknown-ref) with the command that may bring it here.
 * @example resolveCommit(repository, "v1.2.0").ref // "v1.2.0"
 */
export function resolveCommit(repository: Repository, ref: string): Commit {
  if (/@\{(?!-?\d+\}|(?:u|upstream|push)\})/iu.test(ref)) throw datedRef(ref);
  const commit = findCommit(repository, ref);
  if (commit === undefined) throw unknownRef(repository, ref);
  return commit;
}

/**
 * The commit where two histories part. In a shallow clone git answers with what it sees, which may
 * be too old; it counts only if no cut-off commit can hide a later one.
 *
 * @throws DiagnosticError (io/shallow-clone, io/no-merge-base)
 */
export function mergeBase(
  repository: Repository,
  a: Commit,
  b: Commit,
): Commit {
  const names = `${a.ref} and ${b.ref}`;
  // 1 says that there is none.
  const { text } = readGit(
    repository,
    ["merge-base", "--all", a.id, b.id],
    [0, 1],
  );
  const bases = text.split("\n").filter((id) => id !== "");
  const [base] = bases;
  // A commit that is itself an ancestor of the other one needs no more history.
  const isCertain = base === a.id || base === b.id;
  const isCut = !isCertain && isCutOff(repository, [a.id, b.id], bases);
  if (base === undefined || isCut) throw noMergeBase(repository, isCut, names);
  return asCommit(base, `merge base of ${names}`);
}

/**
 * The branch to compare with where none is named: that of the configuration, else what the remote
 * calls its main one, else `main` or `master`.
 *
 * @throws DiagnosticError (io/unknown-ref, io/no-base)
 * @example mainBranch(repository).ref // "main"
 */
export function mainBranch(repository: Repository, wanted?: string): Commit {
  if (wanted !== undefined) {
    const found =
      findBranch(repository, `refs/remotes/origin/${wanted}`) ??
      findBranch(repository, `refs/heads/${wanted}`) ??
      findCommit(repository, wanted);
    if (found === undefined) throw unknownRef(repository, wanted);
    return found;
  }
  const { text } = runGit(repository, [
    "symbolic-ref",
    "--quiet",
    "refs/remotes/origin/HEAD",
  ]);
  const candidates = [
    lineOf(text),
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
  ];
  for (const ref of candidates) {
    const found = findBranch(repository, ref);
    if (found !== undefined) return found;
  }
  throw noMainBranch(repository);
}

export interface CommitRange {
  readonly base: string;
  /** Absent: the work tree. */
  readonly head?: string;
  /** Three dots: from where the two part. */
  readonly isSymmetric: boolean;
}

/**
 * Two refs in one argument, as git writes them. An empty base is HEAD; an empty head is the work
 * tree (with three dots, from where the base and HEAD part). Undefined for anything else, such as
 * `../spec`.
 *
 * @example splitRange("main...topic") // { base: "main", head: "topic", isSymmetric: true }
 */
export function splitRange(argument: string): CommitRange | undefined {
  const found = /(^|[^./])(\.{2,3})(?:$|[^./])/u.exec(argument);
  if (found === null) return undefined;
  const [, before = "", dots = ""] = found;
  const base = argument.slice(0, found.index + before.length);
  const head = argument.slice(base.length + dots.length);
  if (base === "" && head === "") return undefined;
  // No ref holds these; a path may.
  if (head.includes("..") || /[\\\n]/u.test(argument)) return undefined;
  return {
    base: base === "" ? "HEAD" : base,
    ...(head === "" ? {} : { head }),
    isSymmetric: dots === "...",
  };
}

/** By its full name, because a tag may have the same short one. */
function findBranch(repository: Repository, ref: string): Commit | undefined {
  if (ref === "") return undefined;
  const commit = findCommit(repository, ref);
  return (
    commit && {
      ...commit,
      ref: ref.replace(/^refs\/(?:heads|remotes)\//u, ""),
    }
  );
}

/** As resolveCommit, where it is no error that there is none. */
export function findCommit(
  repository: Repository,
  ref: string,
): Commit | undefined {
  // No ref has a control character, and no argument of a program a NUL.
  if (ref === "" || /\p{Cc}/u.test(ref)) return undefined;
  const { code, text } = runGit(repository, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]);
  const id = lineOf(text);
  // `^main` succeeds too, and says what is excluded.
  if (code !== 0 || !/^(?:[\da-f]{40}|[\da-f]{64})$/u.test(id)) {
    return undefined;
  }
  return asCommit(id, ref);
}

function asCommit(id: string, ref: string): Commit {
  return { id, ref, short: id.slice(0, 7) };
}

/**
 * Whether the history of the tips is cut off anywhere outside of that of the bases. If not, every
 * common ancestor that is not seen lies before a base, and the bases are right.
 */
function isCutOff(
  repository: Repository,
  tips: readonly string[],
  bases: readonly string[],
): boolean {
  if (!isShallow(repository)) return false;
  const path = readGit(repository, ["rev-parse", "--git-path", "shallow"]);
  const file = resolve(repository.top, lineOf(path.text));
  const cut = new Set(readFileSync(file, "utf8").split("\n"));
  const { text } = readGit(repository, [
    "rev-list",
    ...tips,
    ...bases.map((id) => `^${id}`),
  ]);
  return text
    .split("\n")
    .some((id) => cut.has(id) && id !== "" && hasParents(repository, id));
}

/** By the commit itself; git counts the first commit of all as cut off, too. */
function hasParents(repository: Repository, id: string): boolean {
  const { text } = readGit(repository, ["cat-file", "commit", id]);
  return /^tree .*\nparent /u.test(text);
}
