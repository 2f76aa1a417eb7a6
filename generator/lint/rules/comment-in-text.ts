import type { Path } from "../../read/load.js";
import type { Finding, LintFile, Rule } from "../rule.js";
import { eachText } from "../walk.js";

export const commentInText: Rule = {
  id: "comment-in-text",
  severity: "warning",
  scope: "vendor",
  description:
    "No comment follows a documented text on its line, for YAML leaves out what may be the end of the text.",
  *check({ files }) {
    for (const file of files) {
      // Most files hold no comment that could follow a text.
      if (/[^\S\n]#/u.test(file.text)) yield* commentsIn(file);
    }
  },
};

function commentsIn(file: LintFile): readonly Finding[] {
  const found: Finding[] = [];
  eachText(file, (text, place) => {
    const at = place();
    if (!isVendors(at.path)) return;
    const comment = file.comment(at.path);
    if (comment === undefined) return;
    found.push({
      at,
      message: `YAML reads "#${comment}" as a comment, so the text is only ${JSON.stringify(text)}`,
      hint: "Put the whole text in quotes, or the comment on a line of its own",
    });
  });
  return found;
}

/** What a vendor's page says, and the key of a translation, which must be the same. */
function isVendors(path: Path): boolean {
  const last = path.at(-1);
  return path.includes("doc") || last === "text" || last === "title";
}
