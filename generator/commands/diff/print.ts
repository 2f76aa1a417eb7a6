import type { Place } from "../../compare/change.js";
import type { Review } from "../../compare/review.js";
import { inRepository } from "../../report/alert.js";
import { repositoryPrefix } from "../../repository/prefix.js";
import { printAlerts } from "../alerts.js";
import type { CommandContext } from "../context.js";
import type { DiffFlags } from "./flags.js";

/** Each format is loaded when it is asked for. */
export async function printReview(
  review: Review,
  texts: ReadonlyMap<string, string>,
  { format, paintOut, today, flags: { cwd } }: CommandContext,
  { base, head, all, link, release }: DiffFlags,
): Promise<string> {
  switch (format) {
    case "text": {
      const { reviewText } = await import("../../compare/print/text.js");
      return reviewText(review, {
        paint: paintOut,
        isWhole: all === true,
        texts,
      });
    }
    case "json":
      return (await import("../../compare/print/json.js")).reviewJson(review);
    case "markdown": {
      const { reviewMarkdown } =
        await import("../../compare/print/markdown.js");
      return reviewMarkdown(review, {
        command: ["vendor-codes diff", base, head, "--all"]
          .filter((word) => word !== undefined)
          .join(" "),
        ...(link === undefined
          ? {}
          : { link: linkTo(link, repositoryPrefix(cwd)) }),
      });
    }
    case "changelog": {
      const { reviewChangelog } =
        await import("../../compare/print/changelog.js");
      return reviewChangelog(
        review,
        release === undefined ? {} : { version: release, date: today },
      );
    }
    case "github":
    case "sarif": {
      const { alertsOf } = await import("../../compare/alerts.js");
      return printAlerts(format, alertsOf(review, repositoryPrefix(cwd)));
    }
  }
}

/** Only the head is at the address; what stands in the base alone gets no link. */
function linkTo(
  address: string,
  prefix: string,
): (place: Place, side: "base" | "head") => string | undefined {
  return ({ file, range }, side) => {
    if (side === "base") return undefined;
    const path = inRepository(file, prefix)
      .split("/")
      .map((step) => encodeURIComponent(step.toWellFormed()))
      .join("/");
    const line = range === undefined ? "" : `#L${range.start.line}`;
    return `${address.replace(/(?<!\/)\/*$/u, "/")}${path}${line}`;
  };
}
