import type { Change } from "../compare/change.js";
import { kinds } from "../compare/kinds/index.js";
import { ownerOf } from "../compare/subject.js";
import type { Touch } from "../compare/kinds/touch.js";
import { present } from "../data/present.js";
import { identifiersOf, type Identifiers } from "../model/naming.js";
import { earlierOf, type Earlier } from "./earlier.js";
import { exportsOf } from "./topic.js";
import type { Usage } from "./usage.js";
import { membersOf, valuesOf } from "./wanted-names.js";

/** Usages that a change reaches: all of one topic and one sort, or those of one name. */
export interface Want {
  /** The TypeScript name of the type, or the folder of modules. */
  readonly topic: string;
  readonly what: Usage["what"];
  /** Left out where every usage is wanted, whatever its name. */
  readonly name?: string;
  /** Whether the values of the type are their names. */
  readonly isOfNames?: boolean;
  /** Whether only exhaustive uses by constant name are wanted. */
  readonly isNamed?: true;
  /** What an exhaustive use need not have yet. */
  readonly added?: readonly string[];
  /** Whether the place only may have to do with the change. */
  readonly isPossible?: true;
}

/** The generated types whose values are their names. */
const reason = "Reason";
const messageKey = "MessageKey";

/** Code that handles reasons without naming those that it handles. */
const reasonHandlers = [reason, "ReasonCases", "matchReason", messageKey];

/** What of a code set hands out what to do about a code. */
const ofMeaning = ["meaning", "findMeaning", "info", "find"] as const;

/** The same, and the reason alone. */
const ofReason = ["reason", "findReason", ...ofMeaning] as const;

/** What changes want to be looked for, with earlier names taken from the renames among them. */
export function wantsOf(
  changes: readonly Change[],
): (change: Change) => readonly Want[] {
  const earlier = earlierOf(changes);
  return (change) => {
    const { kind, subject, address, type } = change;
    const { touches: touch } = kinds[kind];
    const { imports } = touch;
    if (imports === "modules") {
      return [{ topic: ownerOf(subject), what: "import" }];
    }
    if (touch.of === "message") {
      return [
        ...importsOf(messageKey, touch.shared ?? []),
        ...placesOf({ topic: messageKey, isOfNames: true }, touch, {
          members: membersOf(change, touch),
          added: present(change.constant),
        }),
      ];
    }
    if (subject.vendor === undefined)
      return wantsOfReason(change, touch, earlier);
    if (type === undefined) return [];
    const ofTypes = typesOf(type, earlier).flatMap((each): readonly Want[] => {
      const names = identifiersOf(each);
      const values = valuesOf(change, earlier.values.get(address));
      return [
        ...(imports === undefined
          ? []
          : importsOf(
              each,
              imports === "all"
                ? exportsOf(each)
                : imports.map((key) => names[key]),
            )),
        ...(touch.of === "class"
          ? placesOf({ topic: names.classType, isOfNames: true }, touch, {
              members: present(subject.range),
              added: present(subject.range),
            })
          : placesOf({ topic: each }, touch, {
              members: membersOf(change, touch, earlier.names.get(address)),
              values,
              added: [...present(change.constant), ...values],
            })),
        ...(touch.throughReasons === true ? helpersOf(each, ofReason) : []),
      ];
    });
    return touch.throughReasons === true
      ? [...ofTypes, ...importsOf(reason, ["reasonOf"], true)]
      : ofTypes;
  };
}

function wantsOfReason(
  change: Change,
  touch: Touch,
  earlier: Earlier,
): readonly Want[] {
  const { types = [] } = change;
  const isOfMany = touch.members !== undefined && change.constant === undefined;
  return [
    ...placesOf({ topic: reason, isOfNames: true }, touch, {
      members: membersOf(change, touch),
      added: present(change.constant),
    }),
    ...(isOfMany ? importsOf(reason, reasonHandlers, true) : []),
    ...(touch.throughReasons === true
      ? [
          ...importsOf(reason, ["meaningOf", "reasonInfo"], true),
          ...types
            .flatMap((type) => typesOf(type, earlier))
            .flatMap((type) => helpersOf(type, ofMeaning)),
        ]
      : []),
  ];
}

/** A type, and its name before this comparison. */
function typesOf(type: string, { types }: Earlier): readonly string[] {
  return present(type, types.get(type));
}

/** Functions that may be given the code, or a code that has the reason. */
function helpersOf(
  type: string,
  keys: readonly (keyof Identifiers)[],
): readonly Want[] {
  const names = identifiersOf(type);
  return importsOf(
    type,
    keys.map((key) => names[key]),
    true,
  );
}

function placesOf(
  topic: Pick<Want, "topic" | "isOfNames">,
  touch: Touch,
  names: {
    readonly members: readonly string[];
    readonly values?: readonly string[];
    readonly added: readonly string[];
  },
): readonly Want[] {
  const { members, values = [], added } = names;
  const named = (what: Usage["what"], all: readonly string[]) =>
    all.map((name): Want => ({ ...topic, what, name }));
  const every: Want = { ...topic, what: "exhaustive match", added };
  const exhaustive: readonly Want[] =
    touch.exhaustive === undefined
      ? []
      : [touch.exhaustive === "named" ? { ...every, isNamed: true } : every];
  return [
    ...(touch.members === undefined ? [] : named("member", members)),
    ...(touch.literals === true ? named("literal", values) : []),
    ...exhaustive,
  ];
}

function importsOf(
  topic: string,
  names: readonly string[],
  isPossible = false,
): readonly Want[] {
  return names.map((name) => ({
    topic,
    what: "import",
    name,
    ...(isPossible ? { isPossible: true } : {}),
  }));
}
