import { testRule, vendor, withEntries } from "../lint-spec.js";
import { entry, reason, withReasons } from "../reasons-spec.js";

testRule("unknown-reason", "error", [
  {
    name: "finds a mistyped reason",
    given: withReasons({
      entries: [entry(), entry({ code: "2", name: "TWO", reason: "▸DOEN" })],
    }),
    want: [{ message: 'no reason "DOEN"', hint: 'mean "DONE"' }],
  },
  {
    name: "knows the catalog's reasons where the spec has no file of its own",
    given: withEntries(entry({ reason: "▸FACE_NOT_DETECTD" })),
    want: [
      {
        message: 'no reason "FACE_NOT_DETECTD"',
        hint: 'mean "FACE_NOT_DETECTED"',
      },
    ],
  },
  {
    name: "does not know them where the spec's own file stands alone",
    given: withReasons({
      entries: [
        entry(),
        entry({ code: "2", name: "TWO", reason: "▸FACE_NOT_DETECTED" }),
      ],
    }),
    want: [{ message: "FACE_NOT_DETECTED", hint: "one of: DONE" }],
  },
  {
    name: "stays silent where the file with the reasons is broken",
    given: withReasons({ head: "▸extend: vendor-codes" }),
    want: [{ rule: "schema/unknown-key", message: "extend" }],
  },
  {
    name: "finds it where only another vendor is broken",
    given: {
      ...withReasons({
        entries: [entry(), entry({ code: "2", name: "TWO", reason: "▸DOEN" })],
      }),
      "vendors/other.yaml": vendor({ id: "other" }).replace("name:", "▸nam:"),
    },
    want: [
      { message: 'no reason "DOEN"' },
      { rule: "schema/unknown-key", message: "nam" },
    ],
  },
  {
    name: "accepts reasons of the catalog, of the file, and none",
    given: withReasons({
      head: "extends: vendor-codes",
      messages: [],
      reasons: [reason({ message: "all_done" })],
      entries: [
        entry(),
        entry({ code: "2", name: "TWO", reason: "FACE_NOT_DETECTED" }),
        "code: 3, name: THREE, doc: { title: Three }",
      ],
    }),
    want: [],
  },
]);
