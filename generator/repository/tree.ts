import { posix } from "node:path";
import { lazily } from "../data/lazily.js";
import type { Tree } from "../read/tree.js";
import type { Commit } from "./commit.js";
import {
  assertFile,
  assertNoLink,
  findFolder,
  list,
  modes,
  partsOf,
  readBlobs,
  type Entry,
} from "./file.js";
import type { Repository } from "./git.js";

/**
 * A folder at a commit as a tree of files, byte for byte as they were committed. A link or a
 * submodule is not followed.
 *
 * @throws DiagnosticError (io) where a link or a submodule stands on the way to the folder.
 * @param name What people call the commit; it stands before the paths that they are shown.
 */
export function commitTree(
  repository: Repository,
  commit: Commit,
  folder: string,
  name: string,
): Tree {
  const top = partsOf(folder);
  const root = findFolder(repository, commit, top);
  const atTop = lazily(() =>
    root === undefined ? [] : list(repository, root),
  );
  const known = new Map<string, Entry>();
  const shownOf = (path: string) => [...top, path].join("/");
  const entriesOf = (part: string): readonly Entry[] => {
    if (part === "") return atTop();
    const entry = atTop().find(({ name: own }) => own === part);
    if (entry === undefined) return [];
    assertNoLink(entry, shownOf(part), commit);
    return entry.mode === modes.folder ? list(repository, entry.id) : [];
  };
  return {
    shown: (path) => `${name}:${posix.join(folder, path)}`,
    list: (part) =>
      entriesOf(part).map((entry) => {
        known.set(part === "" ? entry.name : `${part}/${entry.name}`, entry);
        return {
          name: entry.name,
          inner: () =>
            entry.mode === modes.folder
              ? list(repository, entry.id).map((inner) => inner.name)
              : undefined,
        };
      }),
    open: (paths) => {
      const entries = paths.map((path) => {
        const entry = known.get(path);
        if (entry === undefined) throw new Error(`${path} was not listed`);
        assertFile(entry, shownOf(path), commit);
        return entry;
      });
      const blobs = readBlobs(
        repository,
        entries.map(({ id }) => id),
      );
      const byPath = new Map(paths.map((path, index) => [path, blobs[index]]));
      return (path) => byPath.get(path) ?? new Uint8Array();
    },
  };
}
