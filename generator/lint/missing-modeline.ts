import type { LintFile, Rule } from "./rule.js";

const modeline = "# yaml-language-server: $schema=";

export const missingModeline: Rule = {
  id: "missing-modeline",
  severity: "warning",
  description:
    "A spec file begins with the comment that tells editors its schema.",
  *check({ files }) {
    for (const file of files) {
      if (hasModeline(file)) continue;
      const folder = file.kind === "reasons" ? "./schema" : "../schema";
      yield {
        at: { file: file.file, path: [] },
        message: "The first lines do not tell editors the schema of this file",
        hint: `Add as the first line: ${modeline}${folder}/${file.kind}.schema.json`,
      };
    }
  },
};

function hasModeline({ text }: LintFile): boolean {
  for (const line of text.split("\n")) {
    if (line.startsWith(modeline)) return line.length > modeline.length;
    if (line.trim() !== "" && !line.startsWith("#")) return false;
  }
  return false;
}
