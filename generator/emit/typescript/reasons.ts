import { readShipped } from "../../files/install.js";
import type { Message, Reason } from "../../model/model.js";
import { jsdoc, jsdocText } from "./jsdoc.js";
import { constMember, nameItems, pureTable, union } from "./layout.js";
import type { SharedParts } from "./outline.js";
import { printLiteral, quote, type Literal } from "./literal.js";

/** The statements of the shared `reasons.ts`: the reasons, their axes and texts, and the messages. */
export function reasonsStatements({
  reasons,
  messages,
}: SharedParts): readonly string[] {
  return [
    reasonObject(reasons),
    [
      jsdoc("", ["A vendor-neutral meaning of a code."]),
      "export type Reason = (typeof Reason)[keyof typeof Reason];",
    ].join("\n"),
    [
      jsdoc("", ["Every {@link Reason} once, in the order of the spec."]),
      pureTable(
        "export const reasons: readonly Reason[]",
        "Object.freeze",
        nameItems(reasons.map(({ id }) => quote(id))),
      ),
    ].join("\n"),
    fixedText("reasons.txt"),
    record(
      "const reasonAxes: Readonly<Record<Reason, Axes>>",
      reasons.map(({ id, axes }) => [id, { ...axes }]),
    ),
    [
      'type ReasonTexts = Pick<ReasonInfo, "definition" | "term" | "source">;',
      record(
        "const reasonTexts: Readonly<Record<Reason, ReasonTexts>>",
        reasons.map(({ id, definition, term, source }) => [
          id,
          { definition, term, source },
        ]),
      ),
    ].join("\n\n"),
    ...messagesStatements(reasons, messages),
  ];
}

/** Whether there is a message for everything, the sensitive included. */
export function hasMessages({
  messages,
}: Pick<SharedParts, "messages">): boolean {
  return messages.some(({ isNeutral }) => isNeutral);
}

function reasonObject(reasons: readonly Reason[]): string {
  return [
    jsdoc("", ["The vendor-neutral meanings of codes, by name."]),
    "export const Reason = {",
    ...reasons.flatMap((reason) => [
      reasonJsdoc(reason),
      `  ${constMember("  ", reason.id, quote(reason.id))}`,
    ]),
    "} as const;",
  ].join("\n");
}

function reasonJsdoc({ definition, term, source, note }: Reason): string {
  return jsdoc("  ", [
    jsdocText(definition),
    "",
    `Term: ${jsdocText(term)} (${jsdocText(source)})`,
    ...(note === undefined ? [] : ["", `Note: ${jsdocText(note)}`]),
  ]);
}

function messagesStatements(
  reasons: readonly Reason[],
  messages: readonly Message[],
): readonly string[] {
  const neutral = messages.find(({ isNeutral }) => isNeutral);
  if (neutral === undefined) return [];
  const keys = new Set(messages.map(({ key }) => key));
  const general = keys.has(generalKey) ? generalKey : neutral.key;
  return [
    [
      jsdoc("", [
        "The messages, by keys that stay, for applications with texts of their own.",
      ]),
      union(
        "export type MessageKey =",
        messages.map(({ key }) => quote(key)),
      ),
    ].join("\n"),
    `const neutralMessage: MessageKey = ${quote(neutral.key)};`,
    `const generalMessage: MessageKey = ${quote(general)};`,
    record(
      "const messageKeys: Readonly<Record<Reason, MessageKey>>",
      reasons.map(({ id, axes, message }) => [
        id,
        axes.sensitivity === "none" && keys.has(message)
          ? message
          : neutral.key,
      ]),
    ),
    record(
      "const userMessages: Readonly<Record<MessageKey, Record<Locale, string>>>",
      messages.map(({ key, en, zh }) => [key, { en, zh }]),
    ),
    fixedText("messages.txt"),
  ];
}

/** The message for a code that the catalog has never seen. */
const generalKey = "try_later";

/** Reasons and keys of messages are names of ours, never what a vendor sends. */
function record(
  head: string,
  entries: readonly (readonly [name: string, value: Literal])[],
): string {
  return printLiteral(`${head} = `, Object.fromEntries(entries), ";", "");
}

/** What is the same for every spec. */
function fixedText(name: string): string {
  return readShipped("templates", "typescript", name).trimEnd();
}
