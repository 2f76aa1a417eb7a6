import type { LintFile, Rule } from "../rule.js";

const modeline = "# yaml-language-server: $schema=";

export const missingModeline: Rule = {
  id: "missing-modeline",
  severity: "warning",
  scope: "catalog",
  description:
    "A spec file begins with the comment that tells editors its schema.",
  *check({ files }) {
    const below = schemaFolder(files);
    for (const file of files) {
      if (hasModeline(file)) continue;
      const folder = file.kind === "reasons" ? fromAbove(below) : below;
      yield {
        at: { file: file.file, path: [] },
        message: "The first lines do not tell editors the schema of this file",
        hint: `Add as the first line: ${modeline}${folder}/${file.kind}.schema.json`,
      };
    }
  },
};

function hasModeline(file: LintFile): boolean {
  return (schemaOf(file) ?? "") !== "";
}

/** What the modeline names; undefined where there is none above the first key. */
function schemaOf({ opening }: LintFile): string | undefined {
  return opening
    .split("\n")
    .find((line) => line.startsWith(modeline))
    ?.slice(modeline.length)
    .trim();
}

/**
 * The folder of the schemas, seen from the folders of the spec: where another file says that it is, or
 * else in the tool as it is installed in a project with the spec at its top.
 */
function schemaFolder(files: readonly LintFile[]): string {
  for (const file of files) {
    if (file.kind === "reasons") continue;
    const [, folder] =
      /^(\.\.\/.*)\/[^/]+\.schema\.json$/u.exec(schemaOf(file) ?? "") ?? [];
    if (folder !== undefined) return folder;
  }
  return "../../node_modules/@vendor-codes/cli/spec/schema";
}

/** The same folder, seen from one level higher. */
function fromAbove(folder: string): string {
  const path = folder.slice("../".length);
  return path.startsWith("../") ? path : `./${path}`;
}
