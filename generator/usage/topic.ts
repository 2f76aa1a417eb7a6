import { identifiersOf } from "../model/naming.js";

/** What is looked for in a project about one code set, or about another generated type. */
export interface Topic {
  /** The TypeScript name: `BaiduFaceErrorCode`, or `Reason`. */
  readonly type: string;
  /** The type of the constant names. */
  readonly name: string;
  readonly cases: string;
  readonly match: string;
  /** The constant names that matter. */
  readonly members: ReadonlySet<string>;
  /** The wire values that matter, each as text. */
  readonly values: ReadonlySet<string>;
  /** Whether places matter that handle every code. */
  readonly isExhaustive: boolean;
  /** Names and wire values that a place which handled every code need not have yet. */
  readonly added: ReadonlySet<string>;
  /** The exported names of which every import matters. */
  readonly exports: ReadonlySet<string>;
}

export interface Query {
  readonly topics: readonly Topic[];
  /**
   * Folders of modules of which every import matters: ids of vendors, and `reasons` for all that has
   * to do with reasons.
   */
  readonly modules: ReadonlySet<string>;
}

export interface Wanted {
  /** Whether the values of the type are their names, as those of `Reason` are. */
  readonly isOfNames?: boolean;
  readonly members?: Iterable<string>;
  readonly values?: Iterable<string>;
  readonly isExhaustive?: boolean;
  readonly added?: Iterable<string>;
  readonly exports?: Iterable<string>;
}

/**
 * @example topicOf("AcmeCode", { members: ["OLD"] }).match // "matchAcmeCode"
 */
export function topicOf(type: string, wanted: Wanted): Topic {
  const { isOfNames = false, isExhaustive = false } = wanted;
  const { members = [], values = [], added = [], exports = [] } = wanted;
  const names = identifiersOf(type);
  return {
    type,
    name: isOfNames ? type : names.name,
    cases: names.cases,
    match: names.match,
    members: new Set(members),
    values: new Set(values),
    isExhaustive,
    added: new Set(added),
    exports: new Set(exports),
  };
}

/**
 * Everything that is exported for a code set.
 *
 * @example exportsOf("AcmeCode").includes("isAcmeCode") // true
 */
export function exportsOf(type: string): readonly string[] {
  return Object.entries(identifiersOf(type)).flatMap(([key, name]) =>
    key === "local" ? [] : [name],
  );
}
