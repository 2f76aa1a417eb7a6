import { readConfig } from "../../config/config.js";
import { exitCodeOf, exitCodes } from "../../diagnostic.js";
import { codeToJson } from "../../catalog/to-json.js";
import { explainText } from "./text.js";
import { explain } from "../../query/explain.js";
import { readCatalog } from "../../generate.js";
import { reportJson } from "../../report/json.js";
import { reportText } from "../../report/text.js";
import { visible } from "../../text/visible.js";
import type { CommandContext, CommandResult } from "../context.js";

export async function runExplain(
  { flags, format, paint, paintOut, onStage }: CommandContext,
  query: string,
): Promise<CommandResult> {
  const config = readConfig(flags);
  onStage("reading and checking the spec");
  const { catalog, diagnostics, texts } = readCatalog(config, flags.cwd);
  if (catalog === undefined) {
    return format === "json"
      ? {
          out: reportJson("explain", diagnostics),
          err: "",
          exitCode: exitCodeOf(diagnostics),
        }
      : {
          out: "",
          err: `${reportText(diagnostics, texts, paint)}\nThe spec has errors; nothing is explained from it\n`,
          exitCode: exitCodeOf(diagnostics),
        };
  }
  onStage("looking for the code");
  const { matches, suggestions } = explain(catalog, query);
  const exitCode = matches.length > 0 ? exitCodes.clean : exitCodes.findings;
  if (format === "json") {
    return {
      out: reportJson("explain", diagnostics, {
        query,
        matches: matches.map(({ vendor, codeSet, code }) => ({
          address: code.address,
          vendor: vendor.id,
          codeSet: codeSet.id,
          enum: codeSet.name,
          ...codeToJson(code),
        })),
        suggestions: suggestions.map(({ code }) => code.address),
      }),
      err: "",
      exitCode,
    };
  }
  const width = Math.max(
    0,
    ...suggestions.map(({ code }) => code.address.length),
  );
  return matches.length > 0
    ? { out: explainText(matches, paintOut), err: "", exitCode }
    : {
        out: "",
        err: [
          `No code, address or constant name "${visible(query)}" in the catalog`,
          ...(suggestions.length > 0
            ? [
                "Near it:",
                ...suggestions.map(
                  ({ codeSet, code }) =>
                    `  ${visible(code.address).padEnd(width)}  ${codeSet.name}.${code.name}`,
                ),
              ]
            : [
                "Try a code as it is on the wire, an address or a constant name",
              ]),
          "",
        ].join("\n"),
        exitCode,
      };
}
