import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const codeSetsCases: readonly ChangeCase[] = [
  {
    name: "a code set comes, of a known vendor",
    base: edited(acme, [
      [
        `  - id: status
    name: AcmeStatus
    kind: values
    wire: string
    groups:
      - id: statuses
        title: Status
        source: sdk
        entries:
          - code: S
            name: SUCCESS
            doc:
              description: 成功
          - code: F
            name: FAILURE
            doc:
              description: 失败
`,
        "",
      ],
    ]),
    want: [
      'code-set-added acme/status: nothing → "AcmeStatus" ×2 | nowhere | - id: status',
    ],
  },
  {
    name: "a code set goes",
    head: edited(acme, [
      [
        `  - id: status
    name: AcmeStatus
    kind: values
    wire: string
    groups:
      - id: statuses
        title: Status
        source: sdk
        entries:
          - code: S
            name: SUCCESS
            doc:
              description: 成功
          - code: F
            name: FAILURE
            doc:
              description: 失败
`,
        "",
      ],
    ]),
    want: [
      'code-set-removed acme/status: "AcmeStatus" → nothing ×2 | - id: status | nowhere',
    ],
  },
  {
    name: "a code set is renamed",
    head: edited(acme, [["AcmeTraceCode", "AcmeTrace"]]),
    want: [
      'code-set-renamed acme/trace-code name: "AcmeTraceCode" → "AcmeTrace" ×1 | name: AcmeTraceCode | name: AcmeTrace',
    ],
  },
  {
    name: "a code set has another id",
    head: edited(acme, [["id: trace-code", "id: trace"]]),
    want: [
      'code-set-id-changed acme/trace id: "trace-code" → "trace" ×1 | - id: trace-code | - id: trace',
    ],
  },
  {
    name: "a code set is of another kind",
    head: edited(acme, [["kind: values", "kind: codes"]]),
    want: [
      'code-set-kind-changed acme/status kind: "values" → "codes" ×2 | kind: values | kind: codes',
    ],
  },
  {
    name: "numbers become strings: once, and not for each code",
    head: edited(acme, [
      [
        `wire: integer
    note: The page calls`,
        `wire: string
    note: The page calls`,
      ],
      [
        `code: 100
            name: FACE`,
        `code: '100'
            name: FACE`,
      ],
      ["code: 101\n", "code: '101'\n"],
      ["code: 102\n", "code: '102'\n"],
      ["code: 104\n", "code: '104'\n"],
      [
        `code: 100
            again`,
        `code: '100'
            again`,
      ],
      ["code: 0\n", "code: '0'\n"],
      ["code: 900\n", "code: '900'\n"],
      ["code: 901\n", "code: '901'\n"],
      ["code: 103\n", "code: '103'\n"],
      ["code: 105\n", "code: '105'\n"],
      ["mentionedIn: 100", "mentionedIn: '100'"],
      [
        `since: "3.1"
              replacedBy: 100`,
        `since: "3.1"
              replacedBy: "100"`,
      ],
      [
        `since: "4.0"
              replacedBy: 100`,
        `since: "4.0"
              replacedBy: "100"`,
      ],
    ]),
    want: [
      'wire-type-changed acme/error-code wire: "integer" → "string" ×7 | wire: integer | wire: string',
    ],
  },
  {
    name: "a usage statement goes",
    head: edited(acme, [["    usage: troubleshooting\n", ""]]),
    want: [
      'usage-changed acme/trace-code usage: "troubleshooting" → nothing ×1 | usage: troubleshooting | - id: trace-code',
    ],
  },
  {
    name: "a code is reserved",
    head: edited(acme, [
      [
        "      - code: 105\n",
        `      - code: 106
        note: The same.
      - code: 105
`,
      ],
    ]),
    want: [
      "code-reserved acme/error-code/106 reserved: nothing → 106 | nowhere | - code: 106",
    ],
  },
  {
    name: "a reservation is lifted",
    head: edited(acme, [
      [
        `      - code: 105
        note: Kept free.
`,
        "",
      ],
    ]),
    want: [
      "reservation-lifted acme/error-code/105 reserved: 105 → nothing | - code: 105 | nowhere",
    ],
  },
  {
    name: "a reservation has another note",
    head: edited(acme, [["Kept free.", "Kept."]]),
    want: [
      'note-changed acme/error-code/105 reserved/note: "Kept free." → "Kept." | note: Kept free. | note: Kept.',
    ],
  },
  {
    name: "a code set has another note",
    head: edited(acme, [["return codes", "result codes"]]),
    want: [
      'note-changed acme/error-code note: "The page calls them return codes." → "The page calls them result codes." | note: The page calls them return codes. | note: The page calls them result codes.',
    ],
  },
  {
    name: "a waiver comes",
    head: edited(acme, [
      [
        "    usage: troubleshooting\n",
        `    usage: troubleshooting
    waive:
      - rule: empty-text
        reason: So it is.
`,
      ],
    ]),
    want: [
      'waiver-added acme/trace-code waive/empty-text: nothing → "So it is." | - id: trace-code | - rule: empty-text',
    ],
  },
  {
    name: "a waiver goes",
    head: edited(acme, [
      [
        `    waive:
      - rule: range-contradiction
        reason: The page says so.
`,
        "",
      ],
    ]),
    want: [
      'waiver-removed acme/error-code waive/range-contradiction: "The page says so." → nothing | - rule: range-contradiction | - id: error-code',
    ],
  },
  {
    name: "a waiver has another reason",
    head: edited(acme, [["reason: The page says so.", "reason: It is so."]]),
    want: [
      'waiver-changed acme/error-code waive/range-contradiction/reason: "The page says so." → "It is so." | reason: The page says so. | reason: It is so.',
    ],
  },
  {
    name: "a waiver is of another rule",
    head: edited(acme, [["rule: range-contradiction", "rule: empty-text"]]),
    want: [
      'waiver-changed acme/error-code waive/empty-text/rule: "range-contradiction" → "empty-text" | - rule: range-contradiction | - rule: empty-text',
    ],
  },
];
