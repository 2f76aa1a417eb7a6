import { textRoles } from "../../read/spec.js";
import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import { codeSetsOf, rowsOf } from "../walk.js";

export const platformText: Rule = {
  id: "platform-text",
  severity: "error",
  scope: "vendor",
  description:
    "A text under `platforms` is an exact part of a title, message, description or advice of the same row.",
  *check({ catalog }) {
    for (const { codeSet } of codeSetsOf(catalog)) {
      for (const { texts, platforms, origin } of rowsOf(codeSet)) {
        for (const [platform, part] of platforms) {
          const isPart = textRoles.some(
            (role) => texts[role]?.text.includes(part) ?? false,
          );
          if (isPart && part !== "") continue;
          yield {
            at: below(origin, "doc", "platforms", platform),
            message:
              part === ""
                ? `The text for "${platform}" is empty`
                : `The text for "${platform}" is no exact part of a text of this row`,
            hint: "Copy it from the title, message, description or advice, which keep the whole cell",
          };
        }
      }
    }
  },
};
