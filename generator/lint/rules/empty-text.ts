import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";
import {
  codeSetsOf,
  documentedOf,
  notesOf,
  originOf,
  rowsOf,
} from "../walk.js";
import { showCode } from "../wire-code.js";

export const emptyText: Rule = {
  id: "empty-text",
  severity: "error",
  scope: "vendor",
  description:
    "A documented text is not empty and an entry has at least one, or a note says that the page has it so.",
  *check({ catalog }) {
    for (const place of documentedOf(catalog)) {
      if (place.documented.text !== "" || place.note !== undefined) continue;
      yield {
        at: originOf(place),
        message: `The documented text "${place.steps.at(-1)}" is empty`,
        hint: "Copy the text from the page; if the page has none, remove the key or say so in a note",
      };
    }
    for (const { codeSet } of codeSetsOf(catalog)) {
      const noteOf = notesOf(codeSet);
      for (const row of rowsOf(codeSet)) {
        const { texts, attributes, code, origin } = row;
        if (Object.keys(texts).length > 0 || attributes.length > 0) continue;
        if (noteOf(row) !== undefined) continue;
        yield {
          at: below(origin, "doc"),
          part: "key",
          message: `This row of ${showCode(code)} has no documented text`,
          hint: "Copy the row from the page; if its cells are empty, say so in a note",
        };
      }
    }
  },
};
