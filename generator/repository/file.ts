import { ioError } from "../diagnostic.js";
import { readGit, type Repository } from "./git.js";
import type { Commit } from "./commit.js";
import { visible } from "../text/visible.js";

export interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly name: string;
}

export const modes = {
  folder: "040000",
  link: "120000",
  submodule: "160000",
} as const;

/** One file at a commit, by its path below the top level; undefined where there is none. */
export function readFileAt(
  repository: Repository,
  commit: Commit,
  path: string,
): Uint8Array | undefined {
  const parts = partsOf(path);
  const folder = findFolder(repository, commit, parts.slice(0, -1));
  if (folder === undefined) return undefined;
  const entry = list(repository, folder).find(
    ({ name }) => name === parts.at(-1),
  );
  if (entry === undefined) return undefined;
  assertFile(entry, path, commit);
  return readBlobs(repository, [entry.id])[0];
}

export function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** The tree of a folder, step by step, so that a link on the way is seen. */
export function findFolder(
  repository: Repository,
  commit: Commit,
  parts: readonly string[],
): string | undefined {
  let tree = commit.id;
  for (const [index, part] of parts.entries()) {
    const entry = list(repository, tree).find(({ name }) => name === part);
    if (entry === undefined) return undefined;
    assertNoLink(entry, parts.slice(0, index + 1).join("/"), commit);
    if (entry.mode !== modes.folder) return undefined;
    tree = entry.id;
  }
  return tree;
}

/** What stands directly in a tree; names may hold anything but a slash and NUL. */
export function list(repository: Repository, tree: string): readonly Entry[] {
  const { text } = readGit(repository, ["ls-tree", "-z", "--full-tree", tree]);
  return text.split("\0").flatMap((line) => {
    const [, mode, id, name] =
      /^(\d{6}) \w+ ([\da-f]+)\t([^]+)$/u.exec(line) ?? [];
    return mode === undefined || id === undefined || name === undefined
      ? []
      : [{ mode, id, name }];
  });
}

export function assertFile(entry: Entry, shown: string, commit: Commit): void {
  assertNoLink(entry, shown, commit);
  if (entry.mode === modes.folder) {
    const place = placeOf(shown, commit);
    throw ioError("io/not-a-file", `${place} is no file`, undefined, place);
  }
}

export function assertNoLink(
  entry: Entry,
  shown: string,
  commit: Commit,
): void {
  const place = placeOf(shown, commit);
  if (entry.mode === modes.link) {
    throw ioError(
      "io/symlink",
      `${place} is a link, which is not followed in the history`,
      "Put the files themselves there, or compare with a folder: vendor-codes diff <folder>",
      place,
    );
  }
  if (entry.mode === modes.submodule) {
    throw ioError(
      "io/submodule",
      `${place} is a submodule; its files are not in this repository`,
      "Run vendor-codes diff inside of the submodule",
      place,
    );
  }
}

/** As git takes it: `git show 71adf7b:spec/vendors/acme.yaml`. */
function placeOf(shown: string, { short }: Commit): string {
  return `${short}:${visible(shown)}`;
}

/** The exact bytes of each blob, all by one process, in the order of the ids. */
export function readBlobs(
  repository: Repository,
  ids: readonly string[],
): readonly Uint8Array[] {
  if (ids.length === 0) return [];
  const { bytes } = readGit(
    repository,
    ["cat-file", "--batch"],
    [0],
    ids.map((id) => `${id}\n`).join(""),
  );
  let at = 0;
  return ids.map((id) => {
    const end = bytes.indexOf("\n", at);
    const header = bytes.toString("latin1", at, end);
    const [, size] = /^[\da-f]+ blob (\d+)$/u.exec(header) ?? [];
    if (size === undefined) {
      throw ioError(
        "io/git",
        `git does not have the object ${id} of this commit`,
        "git fsck checks the repository; in a partial clone, git fetch brings what is missing",
      );
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    return new Uint8Array(bytes.subarray(start, at - 1));
  });
}
