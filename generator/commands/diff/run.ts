import { acceptanceEntries } from "../../compare/acceptance.js";
import { isAtLeast } from "../../compare/judge.js";
import { judgementOf, kindIds } from "../../compare/kinds/index.js";
import { comparedSentence } from "../../compare/print/sentence.js";
import { acceptedName } from "../../config/find.js";
import { exitCodes, usageError } from "../../diagnostic.js";
import { reportJson } from "../../report/json.js";
import type { CommandContext, CommandResult } from "../context.js";
import { assertAcceptance } from "./assert-acceptance.js";
import type { DiffFlags } from "./flags.js";
import { printReview } from "./print.js";
import { reviewOf } from "./review-of.js";

export async function runDiff(
  context: CommandContext,
  flags: DiffFlags,
): Promise<CommandResult> {
  assertAcceptance(context, flags);
  const { review, texts } = await reviewOf(context, flags);
  if (flags.accept === true) {
    const wanted = review.findings.filter(
      ({ isAccepted, level }) => !isAccepted && isAtLeast(level, review.failOn),
    );
    return {
      out: acceptanceEntries(wanted, flags),
      err: `${wanted.length === 0 ? "Nothing to accept" : `${wanted.length} to accept, for ${acceptedName}`}. ${comparedSentence(review)}\n`,
      exitCode: exitCodes.clean,
    };
  }
  return {
    out: await printReview(review, texts, context, flags),
    err: "",
    exitCode: review.hasFailed ? exitCodes.findings : exitCodes.clean,
  };
}

/** The kinds of change themselves, for people who write levels into their configuration. */
export async function runKinds({
  format,
  paintOut,
}: CommandContext): Promise<CommandResult> {
  if (format !== "text" && format !== "json") {
    throw usageError("--kinds is text or JSON", "Leave --format out");
  }
  const kinds = kindIds.map((kind) => ({ kind, ...judgementOf(kind) }));
  return {
    out:
      format === "json"
        ? reportJson("diff", [], { kinds })
        : kinds
            .map(
              ({ kind, level, bump, title, why }) =>
                `${paintOut("bold", kind)} (${level}, ${bump})\n  ${title}. ${why}.\n`,
            )
            .join(""),
    err: "",
    exitCode: exitCodes.clean,
  };
}
