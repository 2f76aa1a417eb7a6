import { withEntries } from "./lint-spec.js";

/** A spec with reasons of its own, and a vendor with these entries. */
export function withReasons(parts: {
  readonly head?: string;
  readonly reasons?: readonly string[];
  readonly messages?: readonly string[];
  readonly entries?: readonly string[];
}): { readonly "reasons.yaml": string; readonly "vendors/acme.yaml": string } {
  const {
    head,
    reasons = [reason()],
    messages = ["key: done, en: Done., zh: 完成。", neutralMessage],
    entries = [entry()],
  } = parts;
  return {
    "reasons.yaml": [
      "# yaml-language-server: $schema=./schema/reasons.schema.json",
      ...(head === undefined ? [] : [head]),
      ...list("messages", messages),
      ...list("reasons", reasons),
      "",
    ].join("\n"),
    "vendors/acme.yaml": withEntries(...entries),
  };
}

/** The neutral message of the example, which a sensitive reason has. */
export const neutralMessage =
  "key: unsure, neutral: true, en: Not sure., zh: 不确定。";

/** A reason without findings; each part replaces that of the example. */
export function reason(parts: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: "DONE",
    definition: "Done.",
    term: "OK",
    source: "gRPC",
    outcome: "success",
    actor: "none",
    retry: "none",
    visibility: "specific",
    sensitivity: "none",
    severity: "info",
    artefact: "none",
    certainty: "deterministic",
    message: "done",
    ...parts,
  };
  return pairs(all);
}

/** An entry with the reason of the example; the parts replace its own or are added. */
export function entry(parts: Readonly<Record<string, string>> = {}): string {
  const all = {
    code: "1",
    name: "ONE",
    reason: "DONE",
    doc: "{ title: One }",
    ...parts,
  };
  return pairs(all);
}

function list(key: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`${key}:`, ...lines.map((line) => `  - { ${line} }`)];
}

function pairs(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");
}
