import { nearest } from "../text/closest.js";
import { ioError, type DiagnosticError } from "../diagnostic.js";
import { runGit, type Repository } from "./git.js";
import { visible } from "../text/visible.js";

/** Why a commit cannot be found, and the command that brings it here. */

/** Nothing is told by the name alone: the same name is unknown for several reasons. */
export function unknownRef(
  repository: Repository,
  ref: string,
): DiagnosticError {
  if (isEmpty(repository)) {
    return ioError(
      "io/no-commit",
      "There is no commit in this repository yet",
      "Commit the spec first, or name a folder to compare with: vendor-codes diff <folder>",
    );
  }
  return ioError(
    "io/unknown-ref",
    `There is no commit "${visible(ref)}" in this repository`,
    [
      ...nearNames(repository, ref),
      ...waysToFetch(repository, ref),
      "git branch --all and git tag list the names",
    ]
      .slice(0, 2)
      .join("; "),
  );
}

/** A date is looked up in the log of this clone, which answers with what it has. */
export function datedRef(ref: string): DiagnosticError {
  const [name = ""] = ref.split("@{");
  return ioError(
    "io/unknown-ref",
    `The date in "${visible(ref)}" is looked up in what this clone remembers, not in the history`,
    `Name a commit: git rev-list -1 --before=<date> ${isPlain(name) ? name : "HEAD"} prints one`,
  );
}

export function noMergeBase(
  repository: Repository,
  isCut: boolean,
  names: string,
): DiagnosticError {
  return isCut
    ? ioError(
        "io/shallow-clone",
        `This clone is shallow, and may lack the commit where ${names} part`,
        `Fetch the history: ${unshallow(repository)}`,
      )
    : ioError(
        "io/no-merge-base",
        `The histories of ${names} have no commit in common`,
        "Compare the two states themselves: vendor-codes diff <base> <head>",
      );
}

export function noMainBranch(repository: Repository): DiagnosticError {
  if (isEmpty(repository)) return unknownRef(repository, "HEAD");
  return ioError(
    "io/no-base",
    "There is no branch main or master to compare with in this repository",
    `Name a base: vendor-codes diff <base>${
      isShallow(repository)
        ? `; this clone is shallow, fetch the rest: ${unshallow(repository)}`
        : ""
    }`,
  );
}

/** Whether commits are left out because the clone was made with a depth. */
export function isShallow(repository: Repository): boolean {
  const { text } = runGit(repository, ["rev-parse", "--is-shallow-repository"]);
  return text === "true\n";
}

function isEmpty(repository: Repository): boolean {
  return (
    refNames(repository).length === 0 &&
    runGit(repository, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
      .code !== 0
  );
}

/** All branches and tags: a clone with a depth has one branch only. */
function unshallow(repository: Repository): string {
  const remote = remotes(repository)[0] ?? "origin";
  return `git fetch --unshallow --tags ${remote} "+refs/heads/*:refs/remotes/${remote}/*" (with actions/checkout: fetch-depth: 0)`;
}

function nearNames(repository: Repository, ref: string): readonly string[] {
  const names = refNames(repository);
  const remote = remotes(repository)
    .map((name) => `${name}/${ref}`)
    .filter((name) => names.includes(name));
  const near = [...remote, ...nearest(ref, names, 3)].slice(0, 3);
  return near.length === 0
    ? []
    : [`Did you mean ${near.map(visible).join(" or ")}?`];
}

function waysToFetch(repository: Repository, ref: string): readonly string[] {
  if (isShallow(repository)) {
    return [`This clone is shallow; fetch the rest: ${unshallow(repository)}`];
  }
  const [remote] = remotes(repository);
  const name = ref.replace(/[\^~@:][^]*$/u, "");
  if (remote === undefined || !isPlain(name) || name === "HEAD") return [];
  if (/^(?:[\da-f]{40}|[\da-f]{64})$/u.test(name)) {
    return [`If it is not fetched yet: git fetch ${remote} ${name}`];
  }
  if (/^v?\d/u.test(name)) {
    return [`If it is not fetched yet: git fetch ${remote} tag ${name}`];
  }
  // The short form would leave the name unknown in the clone of a single branch.
  const branch = name.startsWith(`${remote}/`)
    ? name.slice(remote.length + 1)
    : name;
  return [
    `If it is not fetched yet: git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}, and compare with ${remote}/${branch}`,
  ];
}

/** What a shell takes as it stands, and no command as an option. */
function isPlain(name: string): boolean {
  return /^[\w.][\w./-]*$/u.test(name) && !name.includes("..");
}

function refNames(repository: Repository): readonly string[] {
  const { text } = runGit(repository, [
    "for-each-ref",
    "--format=%(refname)",
    "refs/heads/",
    "refs/tags/",
    "refs/remotes/",
  ]);
  return text
    .split("\n")
    .filter((name) => name !== "" && !/^refs\/remotes\/[^]*\/HEAD$/u.test(name))
    .map((name) => name.replace(/^refs\/(?:heads|tags|remotes)\//u, ""));
}

/** `origin` first, as git takes it by default. */
function remotes(repository: Repository): readonly string[] {
  const names = runGit(repository, ["remote"]).text.split("\n").filter(isPlain);
  return names.includes("origin")
    ? ["origin", ...names.filter((name) => name !== "origin")]
    : names;
}
