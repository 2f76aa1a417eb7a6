import type { Diagnostic } from "../diagnostic.js";
import { buildTranslations } from "../model/build-model.js";
import { defined } from "../data/defined.js";
import type { SpecInput } from "../read/input.js";
import type { SourceFile } from "../read/load.js";
import type { ReasonsSpec, SpecFile, TranslationSpec } from "../read/spec.js";
import {
  validateReasons,
  validateTranslations,
  type Validated,
} from "../read/validate.js";
import { kindOf } from "./kind-of.js";
import { loadInput, type Load } from "./load-input.js";
import type { Shared } from "./shared.js";

/** The files of a spec that belong to no single vendor, read and checked by themselves. */
export interface ReadShared {
  readonly shared: Shared;
  readonly found: readonly Diagnostic[];
  /** The files that have no error. */
  readonly sources: readonly SourceFile[];
}

export function readShared(
  inputs: readonly SpecInput[],
  reasons: Shared["reasons"],
  load: Load = loadInput,
): ReadShared {
  const found: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  const translations: SpecFile<readonly TranslationSpec[]>[] = [];
  let ownReasons: SpecFile<ReasonsSpec> | undefined;
  const keep = <Data>(
    source: SourceFile,
    { data, diagnostics }: Validated<Data>,
  ): SpecFile<Data> | undefined => {
    for (const diagnostic of diagnostics) found.push(diagnostic);
    if (data === undefined) return undefined;
    sources.push(source);
    return { file: source.file, data };
  };
  for (const input of inputs) {
    const kind = kindOf(input.file);
    if (kind === "vendor") continue;
    const { source, diagnostics } = load(input);
    for (const diagnostic of diagnostics) found.push(diagnostic);
    if (source === undefined) continue;
    if (kind === "translations") {
      const kept = keep(source, validateTranslations(source));
      if (kept !== undefined) translations.push(kept);
    } else {
      ownReasons = keep(source, validateReasons(source));
    }
  }
  return {
    shared: {
      translations: buildTranslations(translations),
      ...defined({ ownReasons }),
      reasons,
    },
    found,
    sources,
  };
}
