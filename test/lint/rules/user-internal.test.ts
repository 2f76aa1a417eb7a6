import { testRule } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

const left = { outcome: "cancelled", actor: "user" };

testRule("user-internal", "error", [
  {
    name: "finds a reason that the user never sees",
    given: withReasons({
      reasons: [reason({ ...left, visibility: "▸internal" })],
    }),
    want: [
      {
        message: "The reason DONE needs the user to act",
        hint: "visibility: specific",
      },
    ],
  },
  {
    name: "finds a code that hides its reason",
    given: withReasons({
      reasons: [reason(left)],
      entries: [entry({ overrides: "{ visibility: ▸internal }" })],
    }),
    want: [{ message: "The code 1 needs the user to act" }],
  },
  {
    name: "finds a code that makes the user act",
    given: withReasons({
      reasons: [reason({ ...left, actor: "dev", visibility: "internal" })],
      entries: [entry({ overrides: "{ actor: ▸user }" })],
    }),
    want: [{ message: "The code 1 needs the user to act" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({
      head: "▸extend: vendor-codes",
      entries: [
        entry({
          reason: "OK",
          overrides: "{ visibility: internal, actor: user }",
        }),
      ],
    }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "accepts what the user sees, and what is internal to others",
    given: withReasons({
      reasons: [reason(left)],
      entries: [
        entry({ overrides: "{ visibility: generic }" }),
        entry({
          code: "2",
          name: "TWO",
          overrides: "{ actor: dev, visibility: internal }",
        }),
      ],
    }),
    want: [],
  },
]);
