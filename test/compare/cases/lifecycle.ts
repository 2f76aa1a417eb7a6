import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const lifecycleCases: readonly ChangeCase[] = [
  {
    name: "a retired code comes",
    head: edited(acme, [
      [
        "          - code: 104\n",
        `          - code: 107
            name: CAMERA_BLOCKED
            retired: { since: '1' }
            doc: {}
          - code: 104
`,
      ],
    ]),
    want: [
      "retired-code-added acme/error-code/107 CAMERA_BLOCKED: nothing → 107 | nowhere | - code: 107",
    ],
  },
  {
    name: "a retired code goes",
    head: edited(acme, [
      [
        `          - code: 102
            name: TIMEOUT
            retired:
              since: "4.0"
              replacedBy: 100
              note: The timeout was removed.
            doc:
              title: Timeout
              only: [android, ios]
`,
        "",
      ],
    ]),
    want: [
      'retired-code-removed acme/error-code/102 TIMEOUT: 102 → nothing of "Timeout" | - code: 102 | nowhere',
    ],
  },
  {
    name: "a code is deprecated",
    head: edited(acme, [
      [
        "name: CAMERA_OPEN\n",
        `name: CAMERA_OPEN
            deprecated:
              since: '2'
              note: Not sent any more.
`,
      ],
    ]),
    want: [
      'code-deprecated acme/trace-code/Z001.Camera%2Fopen CAMERA_OPEN: nothing → "2" | - code: Z001.Camera/open | deprecated:',
    ],
  },
  {
    name: "a deprecation is taken back",
    head: edited(acme, [
      [
        `            deprecated:
              since: "3.1"
              replacedBy: 100
              note: Sent by old devices only.
`,
        "",
      ],
    ]),
    want: [
      'code-undeprecated acme/error-code/101 TOO_MANY_FACES: "3.1" → nothing | deprecated: | - code: 101',
    ],
  },
  {
    name: "a deprecation names another code",
    head: edited(acme, [
      [
        `since: "3.1"
              replacedBy: 100`,
        `since: "3.1"
              replacedBy: 104`,
      ],
    ]),
    want: [
      "deprecation-changed acme/error-code/101 deprecated/replacedBy TOO_MANY_FACES: 100 → 104 | replacedBy: 100 | replacedBy: 104",
    ],
  },
  {
    name: "a code is retired",
    head: edited(acme, [
      [
        "name: CAMERA_OPEN\n",
        `name: CAMERA_OPEN
            retired:
              since: '2'
`,
      ],
    ]),
    want: [
      'code-retired acme/trace-code/Z001.Camera%2Fopen CAMERA_OPEN: nothing → "2" | - code: Z001.Camera/open | retired:',
    ],
  },
  {
    name: "a retirement is taken back",
    head: edited(acme, [
      [
        `            retired:
              since: "4.0"
              replacedBy: 100
              note: The timeout was removed.
`,
        "",
      ],
    ]),
    want: [
      'code-unretired acme/error-code/102 TIMEOUT: "4.0" → nothing | retired: | - code: 102',
    ],
  },
  {
    name: "a retirement has another date",
    head: edited(acme, [['since: "4.0"', 'since: "4.1"']]),
    want: [
      'retirement-changed acme/error-code/102 retired/since TIMEOUT: "4.0" → "4.1" | since: "4.0" | since: "4.1"',
    ],
  },
  {
    name: "a deprecated code is retired: one step",
    head: edited(acme, [
      [
        `deprecated:
              since: "3.1"`,
        `retired:
              since: "3.1"`,
      ],
    ]),
    want: [
      'code-retired acme/error-code/101 TOO_MANY_FACES: nothing → "3.1" (deprecated: "Sent by old devices only." → nothing) | - code: 101 | retired:',
    ],
  },
  {
    name: "a retired code is only deprecated: one step",
    head: edited(acme, [
      [
        `retired:
              since: "4.0"`,
        `deprecated:
              since: "4.0"`,
      ],
    ]),
    want: [
      'code-unretired acme/error-code/102 TIMEOUT: "4.0" → nothing (deprecated: nothing → "The timeout was removed.") | retired: | - code: 102',
    ],
  },
  {
    name: "a code that reads undefined takes the place of none",
    base: edited(acme, [
      [
        "name: FAILURE",
        "name: FAILURE\n            deprecated: { note: Old. }",
      ],
    ]),
    head: edited(acme, [
      [
        "name: FAILURE",
        "name: FAILURE\n            deprecated: { replacedBy: undefined, note: Old. }",
      ],
    ]),
    want: [
      'deprecation-changed acme/status/F deprecated/replacedBy FAILURE: nothing → "undefined" | deprecated: { note: Old. } | deprecated: { replacedBy: undefined, note: Old. }',
    ],
  },
  {
    name: "white space in the code that takes the place counts",
    base: edited(acme, [
      [
        "name: FAILURE",
        'name: FAILURE\n            deprecated: { replacedBy: "S", note: Old. }',
      ],
    ]),
    head: edited(acme, [
      [
        "name: FAILURE",
        'name: FAILURE\n            deprecated: { replacedBy: " S", note: Old. }',
      ],
    ]),
    want: [
      'deprecation-changed acme/status/F deprecated/replacedBy FAILURE: "S" → " S" | deprecated: { replacedBy: "S", note: Old. } | deprecated: { replacedBy: " S", note: Old. }',
    ],
  },
];
