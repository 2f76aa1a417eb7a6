import { testRule } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

testRule("success-retried", "error", [
  {
    name: "finds a successful reason with a retry",
    given: withReasons({ reasons: [reason({ retry: "▸poll" })] }),
    want: [
      {
        message: "The reason DONE is a success, yet its retry is poll",
        hint: "retry: none",
      },
    ],
  },
  {
    name: "finds a code that adds a retry, and says it once",
    given: withReasons({
      entries: [entry({ overrides: "{ actor: dev, retry: ▸call }" })],
    }),
    want: [{ message: "The code 1 is a success, yet its retry is call" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({
      head: "▸extend: vendor-codes",
      entries: [entry({ reason: "OK", overrides: "{ retry: call }" })],
    }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "accepts a success without retry and a retry without success",
    given: withReasons({
      reasons: [
        reason(),
        reason({ id: "LEFT", outcome: "pending", retry: "poll" }),
      ],
      entries: [
        entry({ overrides: "{ actor: dev }" }),
        entry({
          code: "2",
          name: "TWO",
          reason: "LEFT",
          overrides: "{ retry: call }",
        }),
      ],
    }),
    want: [],
  },
]);
