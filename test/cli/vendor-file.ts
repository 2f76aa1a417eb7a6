export interface VendorParts {
  readonly name?: string;
  /** Lines of the list of entries, at the start of the line. */
  readonly entries?: readonly string[];
}

const oneEntry = [
  "- code: 1",
  "  name: ONE",
  "  doc:",
  "    message: first",
  "- code: 2",
  "  name: TWO",
  "  doc:",
  "    message: second",
];

/** A vendor file in which nothing is to be found; the entries begin in line 20. */
export function vendorFile(id = "acme", parts: VendorParts = {}): string {
  const pascal = id.replaceAll(/(?:^|-)([a-z0-9])/gu, (_match, letter) =>
    String(letter).toUpperCase(),
  );
  const { name = `${pascal}Code`, entries = oneEntry } = parts;
  return [
    "# yaml-language-server: $schema=../schema/vendor.schema.json",
    `id: ${id}`,
    "name: Acme",
    "language: en",
    "sources:",
    "  - id: page",
    "    title: Page",
    "    url: https://acme.example/",
    '    retrieved: "2026-01-31"',
    "codeSets:",
    "  - id: code",
    `    name: ${name}`,
    "    kind: codes",
    "    wire: integer",
    "    groups:",
    "      - id: main",
    "        title: Main",
    "        source: page",
    "        entries:",
    ...entries.map((line) => `          ${line}`),
    "",
  ].join("\n");
}

/** One entry with this text below `doc:`, in block style. */
export function entry(
  code: number | string,
  name: string,
  ...doc: readonly string[]
): readonly string[] {
  return [
    `- code: ${code}`,
    `  name: ${name}`,
    "  doc:",
    ...doc.map((line) => `    ${line}`),
  ];
}

/** The vendor file with one text replaced, which must be there. */
export function vendorWith(from: string, to: string, id = "acme"): string {
  const text = vendorFile(id);
  if (!text.includes(from)) throw new Error(`The vendor has no ${from}`);
  return text.replace(from, () => to);
}

/** Leaves out the target that takes the longest to load, where it does not matter. */
export const withoutTypescript = "targets: { typescript: { enabled: false } }";

/** The configuration of a project whose output is `generated/`. */
export function configFile(project = "demo", ...more: readonly string[]) {
  return [`project: ${project}`, ...more, ""].join("\n");
}
