import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  identifiersOf,
  type Identifiers,
} from "../../../generator/model/naming.js";
import type {
  CodeSetSpec,
  TranslationSpec,
  VendorSpec,
  WireCode,
} from "../../../generator/read/spec.js";
import { loadModules, type Exports } from "./load-modules.js";
import { printSpec, type enumStyles, type Spec } from "./print-spec.js";
import { manyVendors } from "./random-spec.js";

/** A code set as data, beside the modules that were generated from it. */
export interface LoadedCodeSet {
  /** `<vendor>/<codeSet>`. */
  readonly label: string;
  readonly vendor: VendorSpec;
  readonly codeSet: CodeSetSpec;
  readonly translations: readonly TranslationSpec[];
  readonly identifiers: Identifiers;
  /** Every code once, in spec order, with its name and its earlier names. */
  readonly codes: readonly NamedCode[];
  readonly runtime: Exports;
  readonly functions: Exports;
  readonly info: Exports;
}

export interface NamedCode {
  readonly code: WireCode;
  readonly name: string;
  readonly aliases: readonly string[];
}

type Style = (typeof enumStyles)[number];

const loading = new Map<Style, Promise<readonly LoadedCodeSet[]>>();

/** The code sets of this repository and of random vendors, generated and loaded once. */
export function loadCodeSets(
  enumStyle: Style,
): Promise<readonly LoadedCodeSet[]> {
  const sets = loading.get(enumStyle) ?? loadAnew(enumStyle);
  loading.set(enumStyle, sets);
  return sets;
}

async function loadAnew(enumStyle: Style): Promise<readonly LoadedCodeSet[]> {
  const loaded: LoadedCodeSet[] = [];
  for (const spec of [repositorySpec(), manyVendors(25)]) {
    const modules = await loadModules(await printSpec(spec, { enumStyle }));
    for (const vendor of spec.vendors) {
      for (const codeSet of vendor.codeSets) {
        loaded.push({
          label: `${vendor.id}/${codeSet.id}`,
          vendor,
          codeSet,
          translations: spec.translations ?? [],
          identifiers: identifiersOf(codeSet.name),
          codes: codesOf(codeSet),
          runtime: modules("runtime"),
          functions: modules(`${vendor.id}/index`),
          info: modules(`${vendor.id}/info`),
        });
      }
    }
  }
  return loaded;
}

/** The spec of this repository, read without the pipeline. */
function repositorySpec(): Spec {
  const folder = new URL("../../../spec/", import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
  const vendors = readdirSync(new URL("vendors/", folder)).map(
    (file): VendorSpec => parse(read(`vendors/${file}`)),
  );
  const translations: TranslationSpec[] = parse(read("translations/en.yaml"));
  return { vendors, translations };
}

function codesOf({ groups, unlisted = [] }: CodeSetSpec): readonly NamedCode[] {
  const codes: NamedCode[] = [];
  const entries = groups.flatMap((group) => group.entries);
  for (const { code, name, renamedFrom = [] } of [...entries, ...unlisted]) {
    if (name !== undefined) codes.push({ code, name, aliases: renamedFrom });
  }
  return codes;
}
