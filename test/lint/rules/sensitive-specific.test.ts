import { testRule, withEntries } from "../lint-spec.js";
import { entry, neutralMessage, reason, withReasons } from "../reasons-spec.js";

const spoof = {
  outcome: "rejected",
  retry: "never",
  sensitivity: "attack_signal",
  visibility: "generic",
  message: "unsure",
};

testRule("sensitive-specific", "error", [
  ...["attack_signal", "identity_oracle", "biometric_decision"].map(
    (sensitivity) => ({
      name: `finds a reason with ${sensitivity} that is told`,
      given: withReasons({
        messages: [neutralMessage],
        reasons: [reason({ ...spoof, sensitivity, visibility: "▸specific" })],
      }),
      want: [
        {
          message: `The reason DONE has sensitivity ${sensitivity}`,
          hint: "visibility: generic",
        },
      ],
    }),
  ),
  {
    name: "finds a code that makes its reason sensitive",
    given: withReasons({
      entries: [entry({ overrides: "{ sensitivity: ▸attack_signal }" })],
    }),
    want: [{ message: "The code 1 has sensitivity attack_signal" }],
  },
  {
    name: "finds a code that makes its reason specific",
    given: withReasons({
      messages: [neutralMessage],
      reasons: [reason(spoof)],
      entries: [
        entry({ overrides: "{ severity: error, visibility: ▸specific }" }),
      ],
    }),
    want: [{ message: "The code 1 has sensitivity attack_signal" }],
  },
  {
    name: "finds a code that does so to a reason of the catalog",
    given: withEntries(
      entry({
        reason: "FACE_NOT_DETECTED",
        overrides: "{ sensitivity: ▸attack_signal }",
      }),
    ),
    want: [{ message: "The code 1 has sensitivity attack_signal" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({
      head: "▸extend: vendor-codes",
      entries: [
        entry({ reason: "OK", overrides: "{ sensitivity: attack_signal }" }),
      ],
    }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "accepts sensitive ones that are generic or internal",
    given: withReasons({
      reasons: [
        reason(),
        reason({ ...spoof, id: "LEFT", visibility: "internal" }),
      ],
      entries: [
        entry({
          overrides: "{ sensitivity: attack_signal, visibility: generic }",
        }),
        entry({ code: "2", name: "TWO", reason: "LEFT" }),
      ],
    }),
    want: [],
  },
  {
    name: "accepts a specific code of a sensitive reason that is not sensitive itself",
    given: withReasons({
      messages: [neutralMessage],
      reasons: [reason(spoof)],
      entries: [
        entry({ overrides: "{ sensitivity: none, visibility: specific }" }),
      ],
    }),
    want: [],
  },
]);
