import { testRule } from "../lint-spec.js";
import { reason, withReasons } from "../reasons-spec.js";

testRule("unknown-message", "error", [
  {
    name: "finds a mistyped message",
    given: withReasons({
      messages: ["key: come_closer, neutral: true, en: Closer., zh: 近。"],
      reasons: [reason({ message: "▸come_closr" })],
    }),
    want: [{ message: 'no message "come_closr"', hint: 'mean "come_closer"' }],
  },
  {
    name: "finds a message where there is none",
    given: withReasons({
      messages: [],
      reasons: [reason({ message: "▸done" })],
    }),
    want: [{ message: 'no message "done"', hint: 'Add "messages:"' }],
  },
  {
    name: "accepts a message of the file and one of the catalog",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: ["key: done, en: Done., zh: 完成。"],
      reasons: [reason(), reason({ id: "LEFT", message: "all_done" })],
      entries: [
        "code: 1, name: ONE, reason: DONE, doc: { title: One }",
        "code: 2, name: TWO, reason: LEFT, doc: { title: Two }",
      ],
    }),
    want: [],
  },
]);
