import { inRepository } from "../../report/alert.js";
import { acceptanceEntries } from "../../compare/acceptance.js";
import type { Place } from "../../compare/change.js";
import { compare } from "../../compare/compare.js";
import { isAtLeast, judge } from "../../compare/judge.js";
import { judgementOf, kindIds } from "../../compare/kinds/index.js";
import type { Level } from "../../compare/kinds/kind.js";
import { comparedSentence } from "../../compare/print/sentence.js";
import { readAcceptances } from "../../compare/read-acceptances.js";
import type { Review } from "../../compare/review.js";
import { readSides } from "../../compare/sides.js";
import { inspectVersion } from "../../compare/version.js";
import { acceptedName, readConfig } from "../../config/config.js";
import { exitCodes, usageError } from "../../diagnostic.js";
import { show } from "../../files/paths.js";
import { reportJson } from "../../report/report.js";
import { repositoryPrefix } from "../../repository/prefix.js";
import { visible } from "../../text/visible.js";
import { printAlerts } from "../alerts.js";
import type { CommandContext, CommandResult } from "../context.js";

/** What the command line says about a review. */
export interface DiffFlags {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly failOn?: Level | "none" | undefined;
  readonly expectBump?: boolean | undefined;
  /** Shows every change, where the text would fold the small ones. */
  readonly all?: boolean | undefined;
  readonly accept?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly author?: string | undefined;
  readonly until?: string | undefined;
  /** Address that the path of a file is put behind, to make it a link. */
  readonly link?: string | undefined;
  /** The version that a changelog entry is for. */
  readonly release?: string | undefined;
}

export async function runDiff(
  context: CommandContext,
  flags: DiffFlags,
): Promise<CommandResult> {
  assertAcceptance(context, flags);
  const { review, texts } = reviewOf(context, flags);
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
    out: await print(review, texts, context, flags),
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

/** Each format is loaded when it is asked for. */
async function print(
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

/** What is said of acceptances must make entries that the tool takes. */
function assertAcceptance(
  { format, today }: CommandContext,
  { accept, reason, author, until }: DiffFlags,
): void {
  if (accept !== true) {
    const said = Object.entries({ reason, author, until }).find(
      ([, value]) => value !== undefined,
    );
    if (said === undefined) return;
    throw usageError(`--${said[0]} has no effect here`, "Add --accept");
  }
  if (format !== "text") {
    throw usageError(
      "--accept prints entries in YAML, whatever the format",
      "Leave --format out",
    );
  }
  if (until === undefined) return;
  if (!isDate(until)) {
    throw usageError(
      `--until is "${visible(until)}"`,
      "Write a date such as 2026-12-31",
    );
  }
  if (until < today) {
    throw usageError(`--until ${until} has passed`, "Write a later date");
  }
}

/** @example isDate("2026-02-31") // false */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : NaN;
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
  );
}

/** Reads both sides, compares and judges them. */
export function reviewOf(
  { flags, environment, today, onStage }: CommandContext,
  wanted: Pick<DiffFlags, "base" | "head" | "failOn" | "expectBump">,
): {
  readonly review: Review;
  /** Texts of files that findings about the review itself point into. */
  readonly texts: ReadonlyMap<string, string>;
} {
  const { cwd } = flags;
  const config = readConfig({ ...flags, isSpecOptional: true });
  onStage("reading both sides");
  const { base, head } = readSides([wanted.base, wanted.head], config, {
    cwd,
    environment,
  });
  onStage("comparing");
  const { diff } = config;
  const accepted = readAcceptances(diff.accepted, cwd, today);
  const review = judge(base, head, compare(base, head), {
    failOn: wanted.failOn ?? diff.failOn,
    levels: diff.levels,
    acceptances: accepted,
    ...(wanted.expectBump === true
      ? {
          inspect: (bump) =>
            inspectVersion(
              {
                base: base.version(),
                head: head.version(),
                file: show(diff.package, cwd),
              },
              bump,
            ),
        }
      : {}),
  });
  return { review, texts: accepted.texts };
}
