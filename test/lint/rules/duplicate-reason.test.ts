import { testRule } from "../lint-spec.js";
import { entry, neutralMessage, reason, withReasons } from "../reasons-spec.js";

const done = "key: done, en: Done., zh: 完成。";

testRule("duplicate-reason", "error", [
  {
    name: "finds a second reason of one id",
    given: withReasons({
      reasons: [reason({ id: "▹DONE" }), reason({ id: "▸DONE" })],
    }),
    want: [
      { message: 'A second reason has the id "DONE"', hint: "another id" },
    ],
  },
  {
    name: "finds a second message of one key",
    given: withReasons({
      messages: [
        done.replace("done", "▹done"),
        neutralMessage,
        done.replace("done", "▸done"),
      ],
    }),
    want: [
      { message: 'A second message has the key "done"', hint: "another key" },
    ],
  },
  {
    name: "finds what the catalog has already",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: ["key: ▸move_closer, en: Closer., zh: 近。"],
      reasons: [reason({ id: "▸OK", message: "move_closer" })],
      entries: [entry({ reason: "OK" })],
    }),
    want: [
      { message: 'has the message "move_closer" already', hint: "Remove it" },
      { message: 'has the reason "OK" already', hint: "another id" },
    ],
  },
  {
    name: "accepts the names of the catalog where the file stands alone",
    given: withReasons({
      messages: ["key: all_done, en: Done., zh: 完成。", neutralMessage],
      reasons: [reason({ id: "OK", message: "all_done" })],
      entries: [entry({ reason: "OK" })],
    }),
    want: [],
  },
]);
