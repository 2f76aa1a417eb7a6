import { ioError } from "../diagnostic.js";
import { constantNamePattern } from "../model/naming.js";
import { compareText } from "../text/order.js";
import { findUsages } from "./find-usages.js";
import type { UserProject } from "./project.js";
import { topicOf } from "./topic.js";
import type { Usage } from "./usage.js";

/** What a spec declares: earlier names of the constants of one code set. */
export interface Renames {
  /** The TypeScript name of the code set. */
  readonly type: string;
  /** The present name by each earlier one. */
  readonly names: ReadonlyMap<string, string>;
}

/** A code set as far as its names go: of the model or of a catalog.json. */
export interface NamedCodes {
  readonly name: string;
  readonly codes: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
  }[];
}

/**
 * What goes into the user's code is a name, whatever a catalog.json holds.
 *
 * @throws DiagnosticError (io) when something else is where a name belongs.
 */
export function assertNames(
  codeSets: readonly NamedCodes[],
  shown: string,
): void {
  for (const { codes } of codeSets) {
    for (const { name, aliases = [] } of codes) {
      const wrong = [name, ...aliases].find(
        (each) => !constantNamePattern.test(each),
      );
      if (wrong === undefined) continue;
      throw ioError(
        "io/not-a-catalog",
        `${shown} is no catalog.json of vendor-codes: ${JSON.stringify(wrong)} is no name of a constant`,
        "Name the catalog.json of the package, such as node_modules/vendor-codes/catalog.json",
        shown,
      );
    }
  }
}

/** The declared renames. An earlier name that is also a present one is never replaced. */
export function renamesOf(codeSets: readonly NamedCodes[]): readonly Renames[] {
  return codeSets
    .map(({ name, codes }) => {
      const present = new Set(codes.map((code) => code.name));
      return {
        type: name,
        names: new Map(
          codes.flatMap((code) =>
            (code.aliases ?? [])
              .filter((alias) => !present.has(alias))
              .map((alias) => [alias, code.name] as const),
          ),
        ),
      };
    })
    .filter(({ names }) => names.size > 0);
}

/** What comes into a file in place of what is there, from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly usage: Usage;
}

export interface FileEdits {
  /** The file itself. */
  readonly path: string;
  /** As it is shown. */
  readonly file: string;
  /** In the order of the file; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** The edits that rename the constants of a project, by file. */
export function planRenames(
  project: UserProject,
  renames: readonly Renames[],
): readonly FileEdits[] {
  const tables = new Map(renames.map(({ type, names }) => [type, names]));
  const usages = findUsages(project, {
    modules: new Set(),
    topics: renames.map(({ type, names }) =>
      topicOf(type, { members: names.keys() }),
    ),
  });
  const files = new Map<string, { file: string; edits: Map<number, Edit> }>();
  for (const usage of usages) {
    const { written, topic, name, file, path } = usage;
    const to = name === undefined ? undefined : tables.get(topic)?.get(name);
    if (written === undefined || to === undefined) continue;
    const { start, end } = written;
    const into = files.get(path) ?? { file, edits: new Map() };
    files.set(path, into);
    into.edits.set(start, { start, end, text: newText(usage, to), usage });
  }
  return [...files]
    .map(([path, { file, edits }]) => ({
      path,
      file,
      edits: [...edits.values()].toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => compareText(a.file, b.file));
}

/** Names are plain words, so that any quotes around them stay as they are. */
function newText({ written, name = "" }: Usage, to: string): string {
  return written?.form === "shorthand" ? `${to}: ${name}` : to;
}

/** @example applyEdits("a.OLD", [{ start: 2, end: 5, text: "NEW" }]) // "a.NEW" */
export function applyEdits(
  text: string,
  edits: readonly Omit<Edit, "usage">[],
): string {
  let result = "";
  let done = 0;
  for (const { start, end, text: instead } of edits) {
    result += text.slice(done, start) + instead;
    done = end;
  }
  return result + text.slice(done);
}
