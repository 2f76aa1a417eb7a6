import { testRule } from "../lint-spec.js";
import { entry, neutralMessage, reason, withReasons } from "../reasons-spec.js";

const done = "key: done, en: Done., zh: 完成。";
const spoof = {
  outcome: "rejected",
  retry: "never",
  sensitivity: "attack_signal",
  visibility: "generic",
};

testRule("sensitive-message", "error", [
  {
    name: "finds a sensitive reason with a message of its own",
    given: withReasons({ reasons: [reason({ ...spoof, message: "▸done" })] }),
    want: [
      {
        message: "DONE has sensitivity attack_signal, so its message must be",
        hint: "message: unsure",
      },
    ],
  },
  {
    name: "finds a reason without sensitivity that has the neutral message",
    given: withReasons({
      messages: [neutralMessage],
      reasons: [reason({ message: "▸unsure" })],
    }),
    want: [{ message: "DONE has no sensitivity" }],
  },
  {
    name: "finds messages of which none is neutral",
    given: withReasons({ head: `▸messages: [{ ${done} }]`, messages: [] }),
    want: [{ message: "No message is neutral", hint: "neutral: true" }],
  },
  {
    name: "finds a second neutral message",
    given: withReasons({
      messages: [
        done,
        neutralMessage.replace("unsure", "▹unsure"),
        "key: again, ▸neutral: true, en: Again., zh: 再。",
      ],
    }),
    want: [{ message: 'neutral, after "unsure"', hint: 'Remove "neutral"' }],
  },
  {
    name: "counts the neutral message of the catalog",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: [done, neutralMessage.replace("neutral", "▸neutral")],
      reasons: [reason(), reason({ ...spoof, id: "SPOOF", message: "unsure" })],
      entries: [entry(), entry({ code: "2", name: "TWO", reason: "SPOOF" })],
    }),
    want: [{ message: 'neutral, after "neutral_retry"' }],
  },
  {
    name: "accepts the neutral message of the catalog",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: [done],
      reasons: [
        reason(),
        reason({ ...spoof, id: "SPOOF", message: "neutral_retry" }),
      ],
      entries: [entry(), entry({ code: "2", name: "TWO", reason: "SPOOF" })],
    }),
    want: [],
  },
  {
    name: "accepts the neutral message of the file",
    given: withReasons({
      reasons: [reason(), reason({ ...spoof, id: "SPOOF", message: "unsure" })],
      entries: [entry(), entry({ code: "2", name: "TWO", reason: "SPOOF" })],
    }),
    want: [],
  },
]);
