import { hasErrors, type Diagnostic } from "../diagnostic.js";
import type { LintFile, Rule } from "../lint/rule.js";
import { judge, type Judged } from "../lint/run.js";
import { buildVendor } from "../model/build-model.js";
import { namesReason } from "../model/build-reasons.js";
import type { Vendor } from "../model/model.js";
import type { SpecInput } from "../read/input.js";
import type { SourceFile } from "../read/load.js";
import { openingOf } from "../read/opening.js";
import { validateVendor } from "../read/validate.js";
import { loadInput, type Load } from "./load-input.js";
import type { Lookup } from "./shared.js";

/** One vendor file, checked by itself: plain data, to be kept or sent to another thread. */
export interface CheckedVendor {
  /** Path below the spec folder. */
  readonly file: string;
  /** What is wrong with the file as YAML, or by the schema. */
  readonly found: readonly Diagnostic[];
  readonly vendor?: Vendor;
  /** Whether one of the codes names a reason. */
  readonly isNamed: boolean;
  /** What the rules found that look at one vendor. */
  readonly judged: Judged;
}

const nothing: Judged = { diagnostics: [], used: [] };

/**
 * Load → validate → model → lint, for one vendor. What it says depends on nothing but the bytes of
 * the file and what all vendors share.
 *
 * @param keep Is given the file as it was read, where that is wanted later.
 */
export function checkVendor(
  input: SpecInput,
  rules: readonly Rule[],
  lookup: Lookup,
  keep?: (source: SourceFile) => void,
  load: Load = loadInput,
): CheckedVendor {
  const { file } = input;
  const { source, diagnostics } = load(input);
  if (source === undefined) {
    return { file, found: diagnostics, isNamed: false, judged: nothing };
  }
  keep?.(source);
  const { data, diagnostics: broken } = validateVendor(source);
  const found = [...diagnostics, ...broken];
  if (data === undefined) {
    return { file, found, isNamed: false, judged: nothing };
  }
  const { shared, memory } = lookup;
  const isNamed = namesReason(data);
  const vendor = buildVendor({ file, data }, memory, lookup.axesOf(isNamed));
  const judged = judge(
    {
      catalog: {
        vendors: [vendor],
        translations: shared.translations,
        ...lookup.reasonsOf(isNamed),
      },
      files: [lintFile(source, "vendor")],
      reasons: shared.reasons,
    },
    rules,
    "vendor",
    (name) => (name === file ? source : undefined),
  );
  return { file, found, vendor, isNamed, judged };
}

/** Whether nothing stands against printing the vendor. */
export function isPrintable(
  checked: CheckedVendor,
): checked is CheckedVendor & { readonly vendor: Vendor } {
  const { vendor, found, judged } = checked;
  return (
    vendor !== undefined && !hasErrors(found) && !hasErrors(judged.diagnostics)
  );
}

/** A file in the form in which rules look at it. */
export function lintFile(
  { file, text, data, written, comment }: SourceFile,
  kind: LintFile["kind"],
): LintFile {
  return {
    file,
    text,
    opening: openingOf(text),
    kind,
    data,
    written,
    comment,
  };
}
