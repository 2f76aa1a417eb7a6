import { identifiersOf } from "../naming.js";

/** What is looked for in a project about one code set, or about the reasons. */
export interface Subject {
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
  /** The exported names of which every reference matters; empty where only members do. */
  readonly exports: ReadonlySet<string>;
}

export interface Query {
  readonly subjects: readonly Subject[];
  /** Ids of vendors of which every import matters. */
  readonly vendors: ReadonlySet<string>;
}

export interface Wanted {
  readonly members?: Iterable<string>;
  readonly values?: Iterable<string>;
  readonly isExhaustive?: boolean;
  readonly isImported?: boolean;
}

/**
 * @example subjectOf("AcmeCode", { members: ["OLD"] }).match // "matchAcmeCode"
 */
export function subjectOf(type: string, wanted: Wanted): Subject {
  const { members = [], values = [], isExhaustive = false } = wanted;
  const names = identifiersOf(type);
  const isReason = type === "Reason";
  return {
    type,
    // The values of the reasons are their names.
    name: isReason ? type : names.name,
    cases: names.cases,
    match: names.match,
    members: new Set(members),
    values: new Set(values),
    isExhaustive,
    exports: new Set(
      wanted.isImported === true
        ? Object.entries(names).flatMap(([key, name]) =>
            key === "local" ? [] : [name],
          )
        : [],
    ),
  };
}
