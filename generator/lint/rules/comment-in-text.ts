import type { Path } from "../../read/load.js";
import type { Rule } from "../rule.js";

export const commentInText: Rule = {
  id: "comment-in-text",
  severity: "warning",
  description:
    "No comment follows a documented text on its line, for YAML leaves out what may be the end of the text.",
  *check({ texts, files }) {
    const commentAt = new Map(
      files.map(({ file, comment }) => [file, comment]),
    );
    for (const { text, at } of texts) {
      if (!isVendors(at.path)) continue;
      const comment = commentAt.get(at.file)?.(at.path);
      if (comment === undefined) continue;
      yield {
        at,
        message: `YAML reads "#${comment}" as a comment, so the text is only ${JSON.stringify(text)}`,
        hint: "Put the whole text in quotes, or the comment on a line of its own",
      };
    }
  },
};

/** What a vendor's page says, and the key of a translation, which must be the same. */
function isVendors(path: Path): boolean {
  const last = path.at(-1);
  return path.includes("doc") || last === "text" || last === "title";
}
