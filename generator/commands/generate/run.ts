import { readConfig } from "../../config/config.js";
import { exitCodeOf } from "../../diagnostic.js";
import { generate, type Generated } from "../../generate.js";
import {
  countBySeverity,
  countsText,
  numbered,
  reportJson,
  reportText,
} from "../../report/report.js";
import { visible } from "../../text/visible.js";
import type { Change } from "../../write/plan.js";
import { isAlertFormat, printDiagnostics } from "../alerts.js";
import type { CommandContext, CommandResult } from "../context.js";

export async function runGenerate(
  context: CommandContext,
  check: boolean,
): Promise<CommandResult> {
  const { flags, format, paint, owner, onStage } = context;
  const config = readConfig(flags);
  const result = await generate(config, {
    cwd: flags.cwd,
    check,
    owner,
    onStage,
  });
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
