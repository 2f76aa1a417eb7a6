import { testRule, withEntries } from "../lint-spec.js";
import { entry, withReasons } from "../reasons-spec.js";

testRule("override-outcome", "error", [
  {
    name: "finds an outcome among the overrides",
    given: withReasons({
      entries: [
        entry({ overrides: "{ severity: error, ▸outcome: rejected }" }),
      ],
    }),
    want: [
      {
        message: "The code 1 cannot override the outcome",
        hint: "change the reason",
      },
    ],
  },
  {
    name: "finds the outcome that the reason has already, and only this rule",
    given: withEntries(
      entry({ reason: "OK", overrides: "{ ▸outcome: success }" }),
    ),
    want: [{ message: "cannot override the outcome" }],
  },
  {
    name: "accepts overrides of other axes",
    given: withReasons({
      entries: [entry({ overrides: "{ severity: error }" })],
    }),
    want: [],
  },
]);
