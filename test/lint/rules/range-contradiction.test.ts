import { codeSet, testRule, vendor, withKeys } from "../lint-spec.js";

const low = "  - { class: low, max: 9, text: Up to 9 }";

testRule("range-contradiction", "warning", [
  {
    name: "finds an overlap",
    given: withKeys(
      "ranges:",
      "  - { class: ▹low, max: 10, text: Up to 10 }",
      "  - { class: ▸high, min: 10, text: From 10 }",
    ),
    want: [{ message: '"high" overlaps the range "low"', hint: "note" }],
  },
  {
    name: "finds an overlap with a range further up",
    given: withKeys(
      "ranges:",
      "  - { class: ▹low, max: 9, text: Up to 9 }",
      "  - { class: high, min: 10, text: From 10 }",
      "  - { class: ▸none, min: 0, max: 0, text: Just 0 }",
    ),
    want: [{ message: '"none" overlaps the range "low"' }],
  },
  {
    name: "finds ranges out of order",
    given: withKeys(
      "ranges:",
      "  - { class: ▹high, min: 10, text: From 10 }",
      "  - { class: ▸low, max: 9, text: Up to 9 }",
    ),
    want: [{ message: '"low" stands below the range "high"' }],
  },
  {
    name: "finds bounds the wrong way round",
    given: withKeys("ranges: [{ class: ▸low, min: 9, max: 1, text: 9 to 1 }]"),
    want: [{ message: "its min 9 is above its max 1" }],
  },
  {
    name: "finds a range of codes that are no integers",
    given: vendor({
      codeSets: [
        codeSet({
          wire: "string",
          more: ["ranges: [{ class: ▸low, max: 9, text: Up to 9 }]"],
          entries: ["code: A, name: A, doc: { title: A }"],
        }),
      ],
    }),
    want: [{ message: '"wire: string"' }],
  },
  {
    name: "finds an overlap whose note stands on the range above",
    given: withKeys(
      "ranges:",
      "  - { class: ▹low, max: 10, text: Up to 10, note: Ends at 10. }",
      "  - { class: ▸high, min: 10, text: From 10 }",
    ),
    want: [{ message: '"high" overlaps the range "low"' }],
  },
  {
    name: "accepts an overlap with a note",
    given: withKeys(
      "ranges:",
      "  - { class: low, max: 10, text: Up to 10 }",
      "  - { class: high, min: 10, text: From 10, note: So the page. }",
    ),
    want: [],
  },
  {
    name: "accepts ranges in order, with gaps and with listed codes",
    given: withKeys(
      "ranges:",
      low,
      "  - { class: high, min: 20, text: From 20 }",
    ),
    want: [],
  },
]);
