import { existsSync, statSync } from "node:fs";
import { posix, relative, resolve } from "node:path";
import type { Config } from "../config/config.js";
import { ioError, usageError } from "../diagnostic.js";
import {
  findRepository,
  type Environment,
  type Repository,
} from "../repository/git.js";
import {
  findCommit,
  mainBranch,
  mergeBase,
  resolveCommit,
  splitRange,
  type Commit,
} from "../repository/commit.js";
import type { Known } from "../pipeline/known.js";
import { visible } from "../text/visible.js";
import {
  readCatalogAt,
  readCatalogFile,
  readCommit,
  readFolder,
  readWorkTree,
  type Side,
} from "./side.js";

export interface SidesOptions {
  readonly cwd: string;
  readonly environment: Environment;
}

/** What people wrote after `vendor-codes diff`. */
export type SideArguments = readonly [
  base: string | undefined,
  head: string | undefined,
];

/**
 * Finds and reads what is to be compared. Without arguments: from where the work left the main
 * branch to the work tree.
 *
 * @throws DiagnosticError (io) when a side cannot be read; (usage) when an argument can be read in
 * two ways.
 */
export function readSides(
  [base, head]: SideArguments,
  config: Config,
  options: SidesOptions,
): { readonly base: Side; readonly head: Side } {
  const reader = new SideReader(config, options);
  if (base === undefined) return reader.sinceMain();
  const range = isPlainlyPath(base) ? undefined : splitRange(base);
  if (range !== undefined && head !== undefined) {
    throw usageError(
      `"${visible(base)}" names both sides already`,
      `Leave "${visible(head)}" out`,
    );
  }
  if (range !== undefined) {
    if (existsSync(resolve(options.cwd, base))) {
      throw usageError(
        `"${visible(base)}" is a range of git refs and a path`,
        `Write ./${visible(base)} for the path, or both refs as two arguments`,
      );
    }
    return reader.range(range.base, range.head, range.isSymmetric);
  }
  return {
    base: reader.read(base),
    head: head === undefined ? reader.workTree() : reader.read(head),
  };
}

class SideReader {
  readonly #config: Config;
  readonly #options: SidesOptions;
  #repository: Repository | undefined;
  #known: Known | undefined;

  constructor(config: Config, options: SidesOptions) {
    this.#config = config;
    this.#options = options;
  }

  workTree(): Side {
    return this.#spec((known) =>
      readWorkTree(this.#config, this.#options.cwd, known),
    );
  }

  /** Both sides of most comparisons have most of their files in common. */
  #spec(read: (known: Known | undefined) => Side): Side {
    const side = read(this.#known);
    this.#known = side.known;
    return side;
  }

  sinceMain(): { readonly base: Side; readonly head: Side } {
    const repository = this.#inRepository();
    const main = mainBranch(repository, this.#config.diff.main);
    const tip = resolveCommit(repository, "HEAD");
    const base = mergeBase(repository, main, tip);
    return {
      base: this.#commit(base, sinceLabel(base, main, tip)),
      head: this.workTree(),
    };
  }

  range(
    from: string,
    to: string | undefined,
    isSymmetric: boolean,
  ): { readonly base: Side; readonly head: Side } {
    const repository = this.#inRepository();
    const first = resolveCommit(repository, from);
    const second = resolveCommit(repository, to ?? "HEAD");
    const base = isSymmetric ? mergeBase(repository, first, second) : first;
    return {
      base: this.#commit(
        base,
        isSymmetric ? sinceLabel(base, first, second) : labelOf(first),
      ),
      head:
        to === undefined
          ? this.workTree()
          : this.#commit(second, labelOf(second)),
    };
  }

  /** A path wins where only a path can be meant; what can be meant both ways is refused. */
  read(written: string): Side {
    const { cwd } = this.#options;
    const path = resolve(cwd, written);
    if (written === "") {
      throw usageError(
        "A side of the comparison is empty",
        "Name a git ref, a folder or a catalog.json, or leave it out",
      );
    }
    if (existsSync(path)) {
      const isFolder = statSync(path).isDirectory();
      if (!isFolder && written.endsWith(".json")) {
        return readCatalogFile(path, written);
      }
      if (isFolder && (isPlainlyPath(written) || !this.#isRef(written))) {
        return this.#spec((known) => readFolder(path, written, cwd, known));
      }
      if (!isFolder && !this.#isRef(written)) {
        throw ioError(
          "io/no-side",
          `${visible(written)} is a file, and no catalog.json`,
          "Name a git ref, the folder of a spec, or a catalog.json",
        );
      }
      if (isFolder) {
        throw usageError(
          `"${visible(written)}" is a folder and a git ref`,
          `Write ./${visible(written)} for the folder, or refs/heads/${visible(written)} for the branch`,
        );
      }
    }
    const [ref = "", folder] = splitPath(written);
    const isCatalog = written.endsWith(".json");
    if (isPlainlyPath(written) || (isCatalog && folder === undefined)) {
      throw ioError(
        "io/no-side",
        `There is no ${visible(written)} to compare with`,
        "Name a git ref, a folder with a spec, or a catalog.json",
      );
    }
    const repository = this.#inRepository();
    const commit = resolveCommit(repository, ref);
    return isCatalog && folder !== undefined
      ? readCatalogAt(repository, commit, folder, visible(written))
      : this.#commit(commit, labelOf(commit, folder), folder);
  }

  #commit(commit: Commit, label: string, folder?: string): Side {
    const repository = this.#inRepository();
    return this.#spec((known) =>
      readCommit(
        repository,
        commit,
        folder ?? this.#below(this.#config.spec, "The spec"),
        label,
        {
          cwd: this.#options.cwd,
          packageFile: () =>
            this.#below(this.#config.diff.package, "The package.json"),
          known,
        },
      ),
    );
  }

  #isRef(written: string): boolean {
    const repository = this.#findRepository();
    return (
      repository !== undefined && findCommit(repository, written) !== undefined
    );
  }

  #findRepository(): Repository | undefined {
    return (this.#repository ??= findRepository(
      this.#config.root,
      this.#options.environment,
    ));
  }

  #inRepository(): Repository {
    const repository = this.#findRepository();
    if (repository === undefined) {
      throw ioError(
        "io/no-repository",
        "This is no git repository, so there is no earlier state to compare with",
        "Name both sides: vendor-codes diff <folder or catalog.json> <folder or catalog.json>",
      );
    }
    return repository;
  }

  /** A path as git names it: below the top level, with forward slashes. */
  #below(path: string, what: string): string {
    const { folder } = this.#inRepository();
    const below = posix.join(
      folder,
      relative(this.#config.root, path).replaceAll("\\", "/"),
    );
    if (below.startsWith("../") || below === "..") {
      throw ioError(
        "io/outside-repository",
        `${what} stands outside of the git repository of its configuration`,
        "Compare folders: vendor-codes diff <folder> <folder>",
      );
    }
    return below === "." ? "" : below;
  }
}

function sinceLabel(base: Commit, main: Commit, tip: Commit): string {
  if (base.id === tip.id && base.id === main.id) {
    // Only what is not committed can show, and a reader should know.
    return `${visible(main.ref)} (${main.short}, the checked-out commit)`;
  }
  if (base.id === main.id) return labelOf(main);
  return `the merge base of ${main.ref} and ${tip.ref} (${base.short})`;
}

/** @example labelOf({ id: "7c777b5…", ref: "main", short: "7c777b5" }) // "main (7c777b5)" */
function labelOf({ ref, short, id }: Commit, folder?: string): string {
  const name =
    ref === id || ref === short ? short : `${visible(ref)} (${short})`;
  return folder === undefined ? name : `${name}:${visible(folder)}`;
}

function isPlainlyPath(written: string): boolean {
  return /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/u.test(written);
}

/** `main:old/spec` names a folder at a ref, as in git. */
function splitPath(written: string): readonly [ref: string, folder?: string] {
  const colon = written.indexOf(":");
  return colon < 1
    ? [written]
    : [
        written.slice(0, colon),
        // What is normal ends in one slash at most.
        posix.normalize(written.slice(colon + 1)).replace(/\/$/u, ""),
      ];
}
