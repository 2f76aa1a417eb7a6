import { checkSpec, type Checked } from "./check.js";
import type { Config } from "./config/config.js";
import { sortDiagnostics, type Diagnostic } from "./diagnostic.js";
import { targets, type TargetId } from "./emit/index.js";
import { emitAll } from "./emit/target.js";
import { readSpec } from "./read/disk.js";
import { isTemporary } from "./write/atomic.js";
import { withBanner, type OutputFile } from "./write/banner.js";
import {
  applyPlan,
  planOutput,
  type Change,
  type Output,
  type Plan,
} from "./write/plan.js";
import { rendered } from "./write/rendered.js";
import type { Catalog } from "./model/model.js";

export type { Config, ConfigFlags } from "./config/config.js";
export { readConfig } from "./config/config.js";
export type { Diagnostic } from "./diagnostic.js";
export { DiagnosticError, exitCodeOf } from "./diagnostic.js";
export type { Catalog } from "./model/model.js";

export interface GenerateOptions {
  /** Folder that paths in messages are relative to. */
  readonly cwd: string;
  /** Writes nothing, and reports output that is not fresh as findings. */
  readonly check?: boolean;
  /** Makes the names of temporary files unique to this run. */
  readonly owner: string;
  /** Told which stage starts. */
  readonly onStage?: (stage: string) => void;
}

export interface Generated {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the spec files by shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/**
 * The pipeline: load → validate → model → lint → emit → write or check. Nothing is written from a
 * spec with an error, and all bytes are made before the first one is written.
 *
 * @throws DiagnosticError when the work cannot be done: see the exit codes 2 and 3.
 * @example
 * const config = readConfig({ cwd });
 * const { diagnostics } = await generate(config, { cwd, owner: "build" });
 */
export async function generate(
  config: Config,
  options: GenerateOptions,
): Promise<Generated> {
  const { cwd, check = false, owner, onStage = () => undefined } = options;
  onStage("reading the spec");
  const { catalog, diagnostics, texts } = readCatalog(config, cwd);
  if (catalog === undefined) {
    return { diagnostics, texts, changes: [], unchanged: 0 };
  }
  const outputs: Output[] = [];
  for (const { id, out, isEnabled } of config.targets) {
    if (isEnabled) onStage(`printing ${id}`);
    const files = isEnabled ? await emit(id, catalog, config) : [];
    outputs.push({ out, files: files.map(rendered) });
  }
  onStage("comparing with the disk");
  const plan = planOutput(outputs, {
    root: config.root,
    cwd,
    project: config.project,
  });
  if (!check) {
    onStage("writing");
    applyPlan(plan, owner);
  }
  return {
    diagnostics: check
      ? sortDiagnostics([...diagnostics, ...staleFindings(plan)])
      : diagnostics,
    texts,
    changes: plan.changes,
    unchanged: plan.unchanged,
  };
}

/**
 * The first half of the pipeline, for every command that only reads the spec.
 *
 * @throws DiagnosticError (io) when the spec cannot be read.
 */
export function readCatalog(config: Config, cwd: string): Checked {
  const { inputs, diagnostics } = readSpec(config.spec, cwd);
  return checkSpec(inputs, { reasons: config.reasons, found: diagnostics });
}

async function emit(
  id: TargetId,
  catalog: Catalog,
  { project, enumStyle, importExtension, prettier }: Config,
): Promise<readonly OutputFile[]> {
  const printed = await emitAll(await targets[id](), catalog, {
    enumStyle,
    importExtension,
  });
  const files =
    prettier === undefined || id !== "typescript"
      ? printed
      : await (await import("./emit/format.js")).formatFiles(printed, prettier);
  return files.map((file) => withBanner(file, project));
}

function staleFindings({ changes }: Plan): readonly Diagnostic[] {
  return changes.map((change) => ({
    rule: `output/${change.status}`,
    severity: "error",
    file: change.shown,
    message: staleWords(change),
    hint: "Run vendor-codes generate and commit the result",
  }));
}

function staleWords({ status, shown, before, after }: Change): string {
  switch (status) {
    case "missing":
      return "This file is missing";
    case "orphan":
      return isTemporary(shown)
        ? "This file is left over from a run that was cut off"
        : "The spec does not generate this file any more";
    case "changed":
      return before.replaceAll("\r\n", "\n") === after
        ? "This file has CRLF line ends; git must keep LF in generated files (.gitattributes: eol=lf)"
        : "This file is not what the spec generates";
  }
}
