import { testRule, withEntries } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

testRule("override-equals-default", "error", [
  {
    name: "finds each override that changes nothing",
    given: withReasons({
      reasons: [reason({ maxAttempts: "3" })],
      entries: [
        entry({
          overrides: "{ ▸actor: none, severity: error, ▸maxAttempts: 3 }",
        }),
      ],
    }),
    want: [
      { message: "DONE has actor none already", hint: "Remove the override" },
      { message: "DONE has maxAttempts 3 already" },
    ],
  },
  {
    name: "finds it against the reasons of the catalog",
    given: withEntries(
      entry({ reason: "OK", overrides: "{ ▸severity: info }" }),
    ),
    want: [{ message: "The reason OK has severity info already" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({
      head: "▸extend: vendor-codes",
      entries: [entry({ reason: "OK", overrides: "{ severity: info }" })],
    }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "accepts overrides that differ, and what the reason does not say",
    given: withReasons({
      reasons: [reason({ maxAttempts: "3" })],
      entries: [
        entry({
          overrides: "{ severity: error, maxAttempts: 4, minDelayMs: 0 }",
        }),
      ],
    }),
    want: [],
  },
]);
