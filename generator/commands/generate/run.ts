import { cacheFolder } from "../../cache/folder.js";
import { saveAnswer, type StampRequest } from "../../cache/stamp.js";
import { isSameTrace, type Trace } from "../../cache/trace.js";
import { readConfig, type Config } from "../../config/config.js";
import { defined } from "../../data/defined.js";
import { exitCodeOf, exitCodes } from "../../diagnostic.js";
import { generate, type Generated } from "../../generate.js";
import { countBySeverity, countsText, numbered } from "../../report/counts.js";
import { reportJson } from "../../report/json.js";
import { reportText } from "../../report/text.js";
import type { Keeping } from "../../pipeline/vendors.js";
import { visible } from "../../text/visible.js";
import type { Change } from "../../write/plan.js";
import { isAlertFormat, printDiagnostics } from "../alerts.js";
import { inputTrace, wholeTrace } from "./trace.js";
import type { CommandContext, CommandResult } from "../context.js";

/** What the command line says of this command alone. */
export interface GenerateFlags {
  readonly check: boolean;
  /** Whether what earlier runs kept may be used, and something be kept for the next one. */
  readonly cache: boolean;
}

export async function runGenerate(
  context: CommandContext,
  { check, cache }: GenerateFlags,
): Promise<CommandResult> {
  const { flags, owner, onStage } = context;
  const config = readConfig(flags);
  const request = cache && !check ? context.request : undefined;
  const before = request && inputTrace(config, flags);
  const result = await generate(config, {
    cwd: flags.cwd,
    check,
    owner,
    onStage,
    ...defined({ keeping: request && keepingOf(config.root, request) }),
  });
  const answer = await answerOf(result, context, check);
  if (request !== undefined && before !== undefined) {
    await remember(result, context, { request, before, config });
  }
  return answer;
}

function keepingOf(root: string, request: StampRequest): Keeping | undefined {
  const { environment, platform, tool, node } = request;
  const folder = cacheFolder(root, environment, platform);
  return folder === undefined ? undefined : { folder, tool: `${tool} ${node}` };
}

/** Keeps what the next run says, if nothing has changed until then. */
async function remember(
  result: Generated,
  context: CommandContext,
  {
    request,
    before,
    config,
  }: {
    readonly request: StampRequest;
    readonly before: Trace;
    readonly config: Config;
  },
): Promise<void> {
  const { diagnostics, plan } = result;
  const { format, flags, owner } = context;
  // Annotations name files as git sees them, which the trace knows nothing about.
  if (plan === undefined || isAlertFormat(format)) return;
  if (exitCodeOf(diagnostics) !== exitCodes.clean) return;
  if (config.prettier !== undefined) return;
  const trace = wholeTrace(before, plan);
  // Somebody may have edited the spec while it was read.
  const after = inputTrace(config, flags);
  if (trace === undefined || after === undefined) return;
  if (!isSameTrace(before, after)) return;
  const { changes } = plan;
  const gone = changes.filter(({ status }) => status === "orphan").length;
  const answer = await answerOf(
    {
      ...result,
      changes: [],
      unchanged: plan.unchanged + changes.length - gone,
    },
    context,
    false,
  );
  saveAnswer(request, trace, answer, owner);
}

async function answerOf(
  result: Generated,
  { format, paint, flags }: CommandContext,
  check: boolean,
): Promise<CommandResult> {
  const { diagnostics, texts, changes } = result;
  const exitCode = exitCodeOf(diagnostics);
  if (format === "json") {
    return {
      out: reportJson("generate", diagnostics, {
        check,
        unchanged: result.unchanged,
        changes: await Promise.all(
          changes.map(async (change) => ({
            status: change.status,
            file: change.shown,
            ...(check ? { hunks: await hunksOf(change) } : {}),
          })),
        ),
      }),
      err: "",
      exitCode,
    };
  }
  const report = reportText(diagnostics, texts, paint);
  if (isAlertFormat(format)) {
    return {
      out: await printDiagnostics(format, "generate", diagnostics, flags.cwd),
      // Annotations stand in the same log as this; SARIF goes to a file.
      err: `${report === "" || format === "github" ? "" : `${report}\n`}${summary(result, check)}\n`,
      exitCode,
    };
  }
  return {
    out: check ? visibleLines(await Promise.all(changes.map(hunksOf))) : "",
    err: `${report === "" ? "" : `${report}\n`}${summary(result, check)}\n`,
    exitCode,
  };
}

async function hunksOf(change: Change): Promise<string> {
  const { hunks } = await import("../../write/hunks.js");
  return hunks(change);
}

/** A changed file may hold what moves the cursor of a terminal. */
function visibleLines(texts: readonly string[]): string {
  return texts.join("").split("\n").map(visible).join("\n");
}

function summary(
  { diagnostics, changes, unchanged }: Generated,
  check: boolean,
): string {
  const errors = countBySeverity(diagnostics, "error");
  if (errors > 0 && !(check && changes.length > 0)) {
    return `${countsText(diagnostics)}; nothing was written`;
  }
  const count = (status: Change["status"]) =>
    changes.filter((change) => change.status === status).length;
  const words: readonly (readonly [number, string])[] = check
    ? [
        [count("missing"), "missing"],
        [count("changed"), "changed"],
        [count("orphan"), "orphaned"],
      ]
    : [
        [count("missing"), "written"],
        [count("changed"), "rewritten"],
        [count("orphan"), "removed"],
      ];
  const parts = [...words, [unchanged, "fresh"] as const]
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`);
  const files = unchanged + changes.length - count("orphan");
  return `${numbered(files, "file")}: ${parts.join(", ") || "every target is switched off"}`;
}
