import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusCode, CorpusVendor } from "./codes.js";

export interface ProjectOptions {
  readonly enumStyle?: "enum" | "const";
  /** Every code gets a reason, and every eighth an override. */
  readonly reasons?: boolean;
  /** A mark in every text of the first vendor: another edition of its page. */
  readonly edition?: number;
}

/** Reasons whose sample is the face, so that an override to the document says something. */
const reasonIds = [
  "IMAGE_BLURRED",
  "IMAGE_TOO_DARK",
  "IMAGE_RESOLUTION_LOW",
  "SAMPLE_QUALITY_LOW",
  "MEDIA_INVALID",
] as const;

/** Writes a project of ours: a configuration, and one spec file for each vendor. */
export function writeProject(
  folder: string,
  vendors: readonly CorpusVendor[],
  options: ProjectOptions = {},
): void {
  const specs = join(folder, "spec/vendors");
  rmSync(specs, { recursive: true, force: true });
  mkdirSync(specs, { recursive: true });
  // A project has a folder of packages; the tool keeps its cache there.
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  writeFileSync(
    join(folder, "vendor-codes.config.yaml"),
    [
      "project: bench",
      "spec: spec",
      "out: generated",
      `enumStyle: ${options.enumStyle ?? "enum"}`,
      `reasons: ${options.reasons === true ? "required" : "off"}`,
      "",
    ].join("\n"),
  );
  vendors.forEach((vendor, index) => {
    const edition = index === 0 ? options.edition : undefined;
    writeVendor(folder, vendor, { ...options, edition });
  });
}

/** Writes the spec file of one vendor. */
export function writeVendor(
  folder: string,
  vendor: CorpusVendor,
  { reasons = false, edition }: VendorOptions,
): void {
  const mark = edition === undefined ? "" : ` (edition ${edition})`;
  const wire =
    typeof vendor.codes[0]?.value === "number" ? "integer" : "string";
  const head = `# yaml-language-server: $schema=../schema/vendor.schema.json
# $schema: ../schema/vendor.schema.json
id: ${vendor.id}
name: ${vendor.name}
language: en
sources:
  - id: error-codes
    title: Error codes
    url: https://docs.example.com/${vendor.id}/error-codes
    retrieved: "2026-11-20"
codeSets:
  - id: code
    name: ${vendor.codeSet}
    kind: codes
    wire: ${wire}
    groups:
      - id: all
        title: Error codes
        source: error-codes
        entries:
`;
  const entries = vendor.codes.map((code, place) =>
    [
      `          - code: ${scalar(code.value)}`,
      `            name: ${code.name}`,
      ...(reasons ? reasonLines(place) : []),
      ...documented(code, mark),
      "",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, `spec/vendors/${vendor.id}.yaml`),
    head + entries.join(""),
  );
}

interface VendorOptions {
  readonly reasons?: boolean | undefined;
  readonly edition?: number | undefined;
}

function documented(code: CorpusCode, mark: string): readonly string[] {
  return [
    "            doc:",
    `              message: ${scalar(code.message)}`,
    `              description: ${scalar(code.description + mark)}`,
    `              advice: ${scalar(code.advice)}`,
  ];
}

function reasonLines(place: number): readonly string[] {
  return [
    `            reason: ${reasonIds[place % reasonIds.length]}`,
    ...(place % 8 === 0
      ? [
          "            overrides:",
          "              artefact: document",
          "            reasoning: The page has this code in the table of the document check.",
        ]
      : []),
  ];
}

/** As people write YAML: quotes only where a plain text would be read as something else. */
function scalar(value: number | string): string {
  if (typeof value === "number") return String(value);
  return /^[\p{L}][\p{L}\p{N} _.,;/()，。；（）-]*$/u.test(value)
    ? value
    : JSON.stringify(value);
}
