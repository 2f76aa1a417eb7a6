import { testRule } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

const blurred = { outcome: "inconclusive", retry: "recapture", actor: "user" };

testRule("recapture-without-user", "error", [
  {
    name: "finds a reason that asks somebody else for a new sample",
    given: withReasons({ reasons: [reason({ ...blurred, actor: "▸dev" })] }),
    want: [
      {
        message: "The reason DONE asks for a new sample",
        hint: "actor: user",
      },
    ],
  },
  {
    name: "finds a code that turns to somebody else",
    given: withReasons({
      reasons: [reason(blurred)],
      entries: [entry({ overrides: "{ actor: ▸reviewer }" })],
    }),
    want: [{ message: "The code 1 asks for a new sample" }],
  },
  {
    name: "finds a code that asks for a new sample",
    given: withReasons({
      reasons: [reason({ ...blurred, actor: "dev", retry: "fix" })],
      entries: [entry({ overrides: "{ retry: ▸recapture }" })],
    }),
    want: [{ message: "yet its actor is dev" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({
      head: "▸extend: vendor-codes",
      entries: [entry({ reason: "OK", overrides: "{ retry: recapture }" })],
    }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "accepts a new sample of the user, and other retries of others",
    given: withReasons({
      reasons: [reason(blurred)],
      entries: [
        entry(),
        entry({
          code: "2",
          name: "TWO",
          overrides: "{ actor: dev, retry: fix }",
        }),
      ],
    }),
    want: [],
  },
]);
