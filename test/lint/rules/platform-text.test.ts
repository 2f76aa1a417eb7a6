import { testRule, withEntries } from "../lint-spec.js";

testRule("platform-text", "error", [
  {
    name: "finds a text that differs in case",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: "Tap, or click", platforms: { android: ▸tap, ios: click } }',
    ),
    want: [{ message: '"android" is no exact part', hint: "Copy it" }],
  },
  {
    name: "finds a text of another row",
    given: withEntries(
      "code: 1, name: ONE, doc: { title: Tap }",
      "code: 2, name: TWO, doc: { title: Click, platforms: { ios: ▸Tap } }",
    ),
    want: [{ message: '"ios" is no exact part' }],
  },
  {
    name: "finds an empty text",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: Tap, platforms: { ios: ▸" " } }',
    ),
    want: [{ message: '"ios" is empty' }],
  },
  {
    name: "accepts parts of any role, whatever the white space",
    given: withEntries(
      'code: 1, name: ONE, doc: { title: Tap, advice: "On iOS  click twice.", platforms: { android: Tap, ios: "click\\n twice." } }',
    ),
    want: [],
  },
]);
