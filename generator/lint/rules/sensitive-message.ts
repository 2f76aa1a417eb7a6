import { below, type Catalog, type Message } from "../../model/model.js";
import type { Finding, LintContext, Rule } from "../rule.js";

export const sensitiveMessage: Rule = {
  id: "sensitive-message",
  severity: "error",
  scope: "catalog",
  isStrict: true,
  description:
    "Exactly one message is neutral, and it is the message of the reasons with a sensitivity other than `none` and of no other.",
  *check(context) {
    const { catalog } = context;
    const [neutral, ...others] = catalog.messages.filter(
      ({ isNeutral }) => isNeutral,
    );
    if (neutral === undefined) {
      yield* missing(catalog);
      return;
    }
    for (const { origin } of others) {
      yield {
        at: below(origin, "neutral"),
        part: "key",
        message: `A second message is neutral, after "${neutral.key}"; with two, a person could tell them apart`,
        hint: 'Remove "neutral" from one of the two',
        ...(neutral.isInherited
          ? {}
          : {
              related: [
                {
                  at: below(neutral.origin, "key"),
                  message: "The first neutral message" as const,
                },
              ],
            }),
      };
    }
    yield* misplaced(context, neutral);
  },
};

function* missing({ messages }: Catalog): Iterable<Finding> {
  const own = messages.find(({ isInherited }) => !isInherited);
  if (own === undefined) return;
  yield {
    at: { file: own.origin.file, path: ["messages"] },
    part: "key",
    message:
      "No message is neutral, but one must stand for all that is sensitive",
    hint: 'Add "neutral: true" to the message that gives nothing away',
  };
}

function* misplaced(
  { catalog, ownReasons }: LintContext,
  neutral: Message,
): Iterable<Finding> {
  const byKey = new Map(catalog.messages.map((found) => [found.key, found]));
  for (const { id, axes, message, origin } of ownReasons) {
    // A message that does not exist is said by unknown-message.
    const isNeutral = byKey.get(message)?.isNeutral;
    const isSensitive = axes.sensitivity !== "none";
    if (isNeutral === undefined || isNeutral === isSensitive) continue;
    yield {
      at: below(origin, "message"),
      message: isSensitive
        ? `The reason ${id} has sensitivity ${axes.sensitivity}, so its message must be the neutral one`
        : `The reason ${id} has no sensitivity, so its message need not be the neutral one`,
      hint: isSensitive
        ? `Write "message: ${neutral.key}"`
        : "Choose a message that tells the person what to do",
    };
  }
}
