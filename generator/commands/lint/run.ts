import { readConfig } from "../../config/config.js";
import { exitCodeOf, usageError } from "../../diagnostic.js";
import { readCatalog } from "../../generate.js";
import { rules } from "../../lint/index.js";
import { countsText, numbered } from "../../report/counts.js";
import { reportJson } from "../../report/json.js";
import { reportText } from "../../report/text.js";
import { isAlertFormat, printDiagnostics } from "../alerts.js";
import type { CommandContext, CommandResult } from "../context.js";

export async function runLint(context: CommandContext): Promise<CommandResult> {
  const { flags, format, paintOut, onStage } = context;
  const config = readConfig(flags);
  onStage("reading and checking the spec");
  const { diagnostics, files, texts } = readCatalog(config, flags.cwd);
  onStage("printing the findings");
  const exitCode = exitCodeOf(diagnostics);
  if (format === "json") {
    return { out: reportJson("lint", diagnostics), err: "", exitCode };
  }
  const err = `${countsText(diagnostics)} in ${numbered(files, "file")}\n`;
  if (isAlertFormat(format)) {
    const out = await printDiagnostics(format, "lint", diagnostics, flags.cwd);
    return { out, err, exitCode };
  }
  const report = reportText(diagnostics, texts, paintOut);
  return { out: report === "" ? "" : `${report}\n`, err, exitCode };
}

/** The rules themselves, for people who read a finding or write a waiver. */
export async function runRules({
  format,
  paintOut,
}: CommandContext): Promise<CommandResult> {
  if (isAlertFormat(format)) {
    throw usageError(
      `The list of rules has no format ${format}`,
      "Use --format text or --format json with --rules",
    );
  }
  const list = rules.map(({ id, severity, description }) => ({
    id,
    severity,
    description,
  }));
  return {
    out:
      format === "json"
        ? reportJson("lint", [], { rules: list })
        : list
            .map(
              ({ id, severity, description }) =>
                `${paintOut("bold", id)} (${severity})\n  ${description}\n`,
            )
            .join(""),
    err: "",
    exitCode: 0,
  };
}
