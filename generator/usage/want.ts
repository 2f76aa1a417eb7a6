import type { Change } from "../compare/change.js";
import { constantNamePattern, identifiersOf } from "../naming.js";
import { earlierOf } from "./earlier.js";
import { exportsOf } from "./topic.js";
import { touchOf, type Touch } from "./touch.js";
import type { Usage } from "./usage.js";

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

/** What changes want to be looked for, with earlier names taken from the renames among them. */
export function wantsOf(
  changes: readonly Change[],
): (change: Change) => readonly Want[] {
  const earlier = earlierOf(changes);
  return (change) => {
    const { kind, address, type } = change;
    const touch = touchOf(kind);
    const { imports } = touch;
    if (imports === "modules") return [{ topic: address, what: "import" }];
    if (touch.of === "message") {
      return [
        ...importsOf(messageKey, touch.shared ?? []),
        ...placesOf({ topic: messageKey, isOfNames: true }, touch, {
          members: membersOf(change, touch),
          added: defined(change.constant),
        }),
      ];
    }
    if (isOfReasons(change)) return wantsOfReason(change, touch);
    if (type === undefined) return [];
    const before = earlier.types.get(type);
    const types = before === undefined ? [type] : [type, before];
    return types.flatMap((each): readonly Want[] => {
      const names = identifiersOf(each);
      const className = change.part?.split("/")[1];
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
              members: defined(className),
              added: defined(className),
            })
          : placesOf({ topic: each }, touch, {
              members: membersOf(change, touch, earlier.names.get(address)),
              values,
              added: [...defined(change.constant), ...values],
            })),
        ...(touch.throughReasons === true
          ? importsOf(
              each,
              [
                names.reason,
                names.findReason,
                names.meaning,
                names.findMeaning,
              ],
              true,
            )
          : []),
      ];
    });
  };
}

function wantsOfReason(change: Change, touch: Touch): readonly Want[] {
  const isOfMany = touch.members !== undefined && change.constant === undefined;
  return [
    ...placesOf({ topic: reason, isOfNames: true }, touch, {
      members: membersOf(change, touch),
      added: defined(change.constant),
    }),
    ...(isOfMany ? importsOf(reason, reasonHandlers, true) : []),
    ...(touch.throughReasons === true
      ? importsOf(reason, ["meaningOf", "reasonInfo"], true)
      : []),
  ];
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

function isOfReasons({ address }: Change): boolean {
  return /^reasons(?:\/|$)/u.test(address);
}

/** The names that a place may have. */
function membersOf(
  { constant, from, to }: Change,
  { members }: Touch,
  earlier?: string,
): readonly string[] {
  if (members === undefined) return [];
  switch (members) {
    case "from and to":
      return [from, to].filter((value) => typeof value === "string");
    case "from":
      return defined(isConstant(from) ? from : constant);
    case "constant":
      return defined(constant, earlier);
  }
}

/** The code of the address, and its value before this comparison. */
function valuesOf(
  { kind, address }: Change,
  earlier: string | undefined,
): readonly string[] {
  const value = address.split("/").length === 3 ? lastPart(address) : undefined;
  return kind === "wire-value-changed"
    ? defined(earlier)
    : defined(value, earlier);
}

function lastPart(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
}

function isConstant(value: Change["from"]): value is string {
  return typeof value === "string" && constantNamePattern.test(value);
}

function defined<Value>(
  ...values: readonly (Value | undefined)[]
): readonly Value[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}
