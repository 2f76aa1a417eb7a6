import { testRule } from "../lint-spec.js";
import { neutralMessage, withReasons } from "../reasons-spec.js";

const done = "key: done, en: Done., zh: 完成。";

testRule("unused-message", "warning", [
  {
    name: "finds a message that no reason has",
    given: withReasons({
      messages: [done, "key: ▸left, en: Left., zh: 余。", neutralMessage],
    }),
    want: [{ message: 'No reason has the message "left"', hint: "remove it" }],
  },
  {
    name: "accepts a message in use, and the neutral one without any",
    given: withReasons({ messages: [done, neutralMessage] }),
    want: [],
  },
  {
    name: "accepts that the catalog's stay unused",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: [done],
    }),
    want: [],
  },
]);
