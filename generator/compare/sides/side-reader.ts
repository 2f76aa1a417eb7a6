import { existsSync, statSync } from "node:fs";
import { posix, relative, resolve } from "node:path";
import type { Config } from "../../config/config.js";
import { ioError, usageError } from "../../diagnostic.js";
import {
  findRepository,
  type Environment,
  type Repository,
} from "../../repository/git.js";
import {
  findCommit,
  mainBranch,
  mergeBase,
  resolveCommit,
  type Commit,
} from "../../repository/commit.js";
import type { Known } from "../../pipeline/known.js";
import { visible } from "../../text/visible.js";
import { readCatalogAt, readCatalogFile } from "./catalog-side.js";
import { labelOf, sinceLabel } from "./labels.js";
import type { Side } from "./side.js";
import { readCommit, readFolder, readWorkTree } from "./spec-side.js";
import { isPlainlyPath, splitPath } from "./written.js";

export interface SidesOptions {
  readonly cwd: string;
  readonly environment: Environment;
}

/** Finds what is named, and reads it. */
export class SideReader {
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
