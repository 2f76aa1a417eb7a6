import type { Change } from "../../compare/change.js";
import { kinds } from "../../compare/kinds/index.js";
import type { Level } from "../../compare/kinds/kind.js";
import { comparedSentence } from "../../compare/print/sentence.js";
import { exitCodeOf, exitCodes, type Diagnostic } from "../../diagnostic.js";
import { reportJson } from "../../report/json.js";
import { adviceOf } from "../../usage/advice.js";
import { impactText } from "./text.js";
import { findImpact, type Hit } from "../../usage/impact.js";
import { assertGenerated } from "../../usage/project.js";
import type { CommandContext, CommandResult } from "../context.js";
import { reviewOf } from "../diff/review-of.js";
import { openUserProject } from "../user-project.js";

export interface ImpactOptions {
  readonly changes: readonly Change[];
  /** What was compared, as the last line says it. */
  readonly comparedLine: string;
  /** Path of the tsconfig of the user's project, or of its folder. */
  readonly project: string;
  /** How much a change matters, where the configuration says so. */
  readonly levelOf?: (change: Change) => Level;
  /** About the comparison itself, such as acceptances without use. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Texts of the files that the diagnostics point into. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** What the command line says: two states of the spec, and the project that they may touch. */
export interface ImpactFlags {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly project: string;
}

/** Compares two states of the spec and looks for the changes in a project. */
export async function runImpact(
  context: CommandContext,
  { base, head, project }: ImpactFlags,
): Promise<CommandResult> {
  const { review, texts } = await reviewOf(context, { base, head });
  const levels = new Map<Change, Level>(
    review.findings.map((finding) => [finding, finding.level]),
  );
  return reportImpact(context, {
    changes: review.findings,
    comparedLine: comparedSentence(review),
    project,
    levelOf: (change) => levels.get(change) ?? kinds[change.kind].level,
    diagnostics: review.diagnostics,
    texts,
  });
}

/**
 * What changes mean for the code of a user. The exit code is 1 when a change of level `error`
 * certainly touches a place: only then something breaks. An error in the comparison itself counts
 * as well.
 *
 * | key of the JSON | holds |
 * |---|---|
 * | `compared` | what was compared |
 * | `project` | the tsconfig |
 * | `changes` | how many changes there are, and how many of them touch the project |
 * | `hits` | `file`, `line`, `column`, `end`, `text`, `what`, `certainty` and the `change` with its `level` and what to do at the place, `todo` |
 */
export async function reportImpact(
  { flags: { cwd }, format, paintOut, onStage }: CommandContext,
  options: ImpactOptions,
): Promise<CommandResult> {
  const { changes, comparedLine, project, diagnostics = [], texts } = options;
  const levelOf = options.levelOf ?? (({ kind }: Change) => kinds[kind].level);
  onStage("reading the project");
  const opened = openUserProject(cwd, project);
  onStage("looking for codes");
  const hits = findImpact(opened, changes);
  if (!hits.some(({ certainty }) => certainty === "certain")) {
    assertGenerated(opened);
  }
  const isBroken = hits.some(
    ({ certainty, change }) =>
      certainty === "certain" && levelOf(change) === "error",
  );
  const exitCode = isBroken ? exitCodes.findings : exitCodeOf(diagnostics);
  return {
    out:
      format === "json"
        ? reportJson(
            "impact",
            diagnostics,
            impactResults(hits, options, levelOf),
          )
        : impactText(
            {
              hits,
              changes: changes.length,
              levelOf,
              comparedLine,
              project,
              diagnostics,
              texts: texts ?? new Map<string, string>(),
            },
            paintOut,
          ),
    err: "",
    exitCode,
  };
}

function impactResults(
  hits: readonly Hit[],
  { changes, comparedLine, project }: ImpactOptions,
  levelOf: (change: Change) => Level,
): Readonly<Record<string, unknown>> {
  return {
    compared: comparedLine,
    project,
    changes: {
      all: changes.length,
      touching: new Set(hits.map(({ change }) => change)).size,
    },
    hits: hits.map((hit) => {
      const { file, line, column, end, text, what, certainty, change } = hit;
      return {
        file,
        line,
        column,
        end,
        text,
        what,
        certainty,
        change: {
          kind: change.kind,
          level: levelOf(change),
          address: change.address,
          part: change.part,
          type: change.type,
          constant: change.constant,
          from: change.from,
          to: change.to,
          todo: adviceOf(hit),
        },
      };
    }),
  };
}
