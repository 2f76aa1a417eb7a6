import { join } from "node:path";
import { digestOf } from "./cache/digest.js";
import { checkSpec, conclude, type Checked } from "./check.js";
import type { Config } from "./config/config.js";
import { sortDiagnostics, type Diagnostic } from "./diagnostic.js";
import type { Catalog } from "./model/model.js";
import { forgetWork } from "./pipeline/kept-work.js";
import { kindOf } from "./pipeline/kind-of.js";
import { DamagedWork } from "./pipeline/packed-work.js";
import {
  printCatalog,
  printSettings,
  type PrintedVendor,
  type PrintSettings,
} from "./pipeline/print-vendor.js";
import { readShared } from "./pipeline/read-shared.js";
import { Sources } from "./pipeline/sources.js";
import { workOnVendors, type Keeping } from "./pipeline/vendors.js";
import { readSpec } from "./read/disk.js";
import { isTemporary } from "./write/atomic.js";
import {
  applyPlan,
  planOutput,
  type Change,
  type Output,
  type Plan,
} from "./write/plan.js";

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
  /** Where the work on vendors may be kept for the next run; it is made again where this is left out. */
  readonly keeping?: Keeping;
  /** Told which stage starts. */
  readonly onStage?: (stage: string) => void;
}

export interface Generated {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the spec files by shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly unchanged: number;
  /** Left out where nothing could be planned. */
  readonly plan?: Plan;
}

/**
 * The pipeline: load → validate → model → lint → emit → write or check. Nothing is written from a
 * spec with an error, and all bytes are made before the first one is written.
 *
 * @throws DiagnosticError when the work cannot be done: see the exit codes 2 and 3.
 * @example
 * (await generate(readConfig({ cwd }), { cwd, owner: "build", check: true })).diagnostics
 * // []
 */
export async function generate(
  config: Config,
  options: GenerateOptions,
): Promise<Generated> {
  const keeping = keepingOf(config, options);
  try {
    return await run(config, options, keeping);
  } catch (error) {
    if (!(error instanceof DamagedWork) || keeping === undefined) throw error;
    forgetWork(keeping.folder);
    // What could not be removed would be found damaged a second time.
    return run(config, options, undefined);
  }
}

/**
 * A check trusts nothing that another run left. The output of prettier depends on a package that is
 * not ours, so that it is made again.
 */
function keepingOf(
  { prettier, root, file, targets }: Config,
  { check = false, keeping }: GenerateOptions,
): Keeping | undefined {
  if (keeping === undefined || check || prettier !== undefined) {
    return undefined;
  }
  const place = JSON.stringify([root, file, targets.map(({ out }) => out)]);
  const name = digestOf(place).slice(0, 22);
  return { ...keeping, folder: join(keeping.folder, name) };
}

async function run(
  config: Config,
  options: GenerateOptions,
  keeping: Keeping | undefined,
): Promise<Generated> {
  const { cwd, check = false, owner, onStage = () => undefined } = options;
  const settings = printSettings(config);
  const { diagnostics, texts, printed } = await workOnSpec(
    config,
    options,
    settings,
    keeping,
  );
  if (printed === undefined) {
    return { diagnostics, texts, changes: [], unchanged: 0 };
  }
  onStage("printing the whole catalog");
  const outputs = await outputsOf(config, settings, printed);
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
    plan,
  };
}

/** What is printed of a spec without an error, before the files of the whole catalog. */
interface PrintedSpec extends Pick<Catalog, "reasons" | "messages"> {
  /** In the order of the catalog. */
  readonly vendors: readonly PrintedVendor[];
}

/**
 * Checks the spec and prints each vendor. The models end here: of a large spec they would take half
 * of the memory while the rest is printed and written.
 */
async function workOnSpec(
  { spec, reasons }: Config,
  { cwd, owner, onStage = () => undefined }: GenerateOptions,
  settings: PrintSettings,
  keeping: Keeping | undefined,
): Promise<
  Pick<Generated, "diagnostics" | "texts"> & { readonly printed?: PrintedSpec }
> {
  onStage("reading the spec");
  const { inputs, diagnostics: found } = readSpec(spec, cwd);
  const read = readShared(inputs, reasons);
  onStage("checking and printing each vendor");
  const { works, sweep } = await workOnVendors(
    inputs.filter(({ file }) => kindOf(file) === "vendor"),
    read.shared,
    settings,
    keeping,
    owner,
  );
  onStage("checking the whole spec");
  const { catalog, diagnostics, texts } = conclude({
    inputs,
    read,
    vendors: works.map(({ checked }) => checked),
    sources: new Sources(inputs),
    options: { reasons, found },
  });
  if (catalog === undefined) return { diagnostics, texts };
  sweep();
  const byFile = new Map(
    works.map(({ checked, printed }) => [checked.file, printed]),
  );
  return {
    diagnostics,
    texts,
    printed: {
      reasons: catalog.reasons,
      messages: catalog.messages,
      vendors: catalog.vendors.flatMap(
        ({ origin }) => byFile.get(origin.file) ?? [],
      ),
    },
  };
}

/** The files of every target: those of each vendor, and those of the whole catalog. */
async function outputsOf(
  config: Config,
  settings: PrintSettings,
  { vendors, reasons, messages }: PrintedSpec,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const { id, out, isEnabled } of config.targets) {
    const own = vendors.filter(({ target }) => target === id);
    const pieces = own.map(({ piece = "" }) => piece);
    const parts = { reasons, messages, pieces };
    outputs.push({
      out,
      files: isEnabled
        ? [
            ...own.flatMap(({ files }) => files),
            ...(await printCatalog(id, parts, settings)),
          ]
        : [],
    });
  }
  return outputs;
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
