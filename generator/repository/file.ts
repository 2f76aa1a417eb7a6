import { ioError } from "../diagnostic.js";
import { compareText } from "../text/order.js";
import { readGit, type Repository } from "./git.js";
import type { Commit } from "./commit.js";
import { visible } from "../text/visible.js";

/** A file of a spec as a commit has it, byte for byte. */
export interface BlobFile {
  /** Path below the spec folder, with forward slashes: `vendors/zoloz.yaml`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly name: string;
}

const modes = {
  folder: "040000",
  link: "120000",
  submodule: "160000",
} as const;

/**
 * The spec files of a folder at a commit: `reasons.yaml`, and the YAML files directly in `vendors/`
 * and `translations/`, by name. Without such a folder the list is empty.
 *
 * @throws DiagnosticError (io) where a link or a submodule stands in place of a file or folder.
 */
export function readFolderAt(
  repository: Repository,
  commit: Commit,
  folder: string,
): readonly BlobFile[] {
  const root = findFolder(repository, commit, partsOf(folder));
  if (root === undefined) return [];
  const files: { readonly file: string; readonly entry: Entry }[] = [];
  const entries = list(repository, root);
  for (const entry of entries) {
    if (entry.mode !== modes.folder && /^reasons\.ya?ml$/iu.test(entry.name)) {
      files.push({ file: entry.name, entry });
    }
    if (entry.name !== "vendors" && entry.name !== "translations") continue;
    const shown = [...partsOf(folder), entry.name].join("/");
    assertNoLink(entry, shown, commit);
    if (entry.mode !== modes.folder) continue;
    for (const inner of list(repository, entry.id)) {
      const file = `${entry.name}/${inner.name}`;
      if (inner.mode !== modes.folder && isYaml(inner.name)) {
        files.push({ file, entry: inner });
      }
    }
  }
  files.sort((a, b) => compareText(a.file, b.file));
  for (const { file, entry } of files) {
    assertFile(entry, [...partsOf(folder), file].join("/"), commit);
  }
  const blobs = readBlobs(
    repository,
    files.map(({ entry }) => entry.id),
  );
  return files.map(({ file }, index) => ({
    file,
    bytes: blobs[index] ?? new Uint8Array(),
  }));
}

/** Folders with YAML in them where only files are read, such as `vendors/old`. */
export function subfoldersAt(
  repository: Repository,
  commit: Commit,
  folder: string,
): readonly string[] {
  const root = findFolder(repository, commit, partsOf(folder));
  if (root === undefined) return [];
  return list(repository, root)
    .filter(
      ({ name, mode }) =>
        mode === modes.folder &&
        (name === "vendors" || name === "translations"),
    )
    .flatMap((part) =>
      list(repository, part.id)
        .filter(
          ({ name, mode, id }) =>
            mode === modes.folder &&
            !name.startsWith(".") &&
            list(repository, id).some((entry) => isYaml(entry.name)),
        )
        .map(({ name }) => `${part.name}/${name}`),
    );
}

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

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** As readSpec has it: hidden files are left out, a wrong extension is a finding. */
function isYaml(name: string): boolean {
  return !name.startsWith(".") && /\.ya?ml$/iu.test(name);
}

/** The tree of a folder, step by step, so that a link on the way is seen. */
function findFolder(
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
function list(repository: Repository, tree: string): readonly Entry[] {
  const { text } = readGit(repository, ["ls-tree", "-z", "--full-tree", tree]);
  return text.split("\0").flatMap((line) => {
    const [, mode, id, name] =
      /^(\d{6}) \w+ ([\da-f]+)\t([^]+)$/u.exec(line) ?? [];
    return mode === undefined || id === undefined || name === undefined
      ? []
      : [{ mode, id, name }];
  });
}

function assertFile(entry: Entry, shown: string, commit: Commit): void {
  assertNoLink(entry, shown, commit);
  if (entry.mode === modes.folder) {
    const place = placeOf(shown, commit);
    throw ioError("io/not-a-file", `${place} is no file`, undefined, place);
  }
}

function assertNoLink(entry: Entry, shown: string, commit: Commit): void {
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
function readBlobs(
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
