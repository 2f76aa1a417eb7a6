import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const codesCases: readonly ChangeCase[] = [
  {
    name: "a code comes",
    head: edited(acme, [
      [
        "          - code: 104\n",
        `          - code: 107
            name: CAMERA_BLOCKED
            doc: {}
          - code: 104
`,
      ],
    ]),
    want: [
      "code-added acme/error-code/107 CAMERA_BLOCKED: nothing → 107 | nowhere | - code: 107",
    ],
  },
  {
    name: "a code goes",
    head: edited(acme, [
      [
        `          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: face is a copy
`,
        "",
      ],
    ]),
    want: [
      'code-removed acme/error-code/104 PICTURE_OF_A_PICTURE: 104 → nothing of "face is a copy" (reason: "SPOOF_SUSPECTED" → nothing) | - code: 104 | nowhere',
    ],
  },
  {
    name: "a reserved code is used again",
    head: edited(acme, [
      [
        "          - code: 104\n",
        `          - code: 105
            name: CAMERA_BLOCKED
            doc: {}
          - code: 104
`,
      ],
    ]),
    want: [
      "reserved-code-reused acme/error-code/105 CAMERA_BLOCKED: nothing → 105 | nowhere | - code: 105",
    ],
  },
  {
    name: "a reservation is lifted to use the code again: the use says it all",
    head: edited(acme, [
      [
        "          - code: 104\n",
        `          - code: 105
            name: CAMERA_BLOCKED
            doc: {}
          - code: 104
`,
      ],
      [
        `      - code: 105
        note: Kept free.
`,
        "",
      ],
    ]),
    want: [
      "reserved-code-reused acme/error-code/105 CAMERA_BLOCKED: nothing → 105 | nowhere | - code: 105",
    ],
  },
  {
    name: "a code is renumbered to a reserved one",
    head: edited(acme, [["code: 104\n", "code: 103\n"]]),
    want: [
      "wire-value-changed acme/error-code/103 PICTURE_OF_A_PICTURE: 104 → 103 | - code: 104 | - code: 103 | 103 was reserved and must not be used again: Used by the first version for something else.",
    ],
  },
  {
    name: "a code goes and is reserved",
    head: edited(acme, [
      [
        `          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: face is a copy
`,
        "",
      ],
      [
        "      - code: 105\n",
        `      - code: 104
        note: Was sent until 2026.
      - code: 105
`,
      ],
    ]),
    want: [
      'code-removed acme/error-code/104 PICTURE_OF_A_PICTURE: 104 → nothing of "face is a copy" (reason: "SPOOF_SUSPECTED" → nothing) | - code: 104 | nowhere',
      "code-reserved acme/error-code/104 reserved: nothing → 104 | nowhere | - code: 104",
    ],
  },
  {
    name: "a removed code reads like an added one: a hint, and no change of the level",
    head: edited(acme, [
      [
        `code: 104
            name: PICTURE_OF_A_PICTURE`,
        `code: 114
            name: COPY`,
      ],
      ["message: face is a copy", "message: the face is a copy"],
    ]),
    want: [
      'code-removed acme/error-code/104 PICTURE_OF_A_PICTURE: 104 → nothing of "face is a copy" (reason: "SPOOF_SUSPECTED" → nothing) | - code: 104 | nowhere | COPY (114) was added and reads alike. If it took the place of PICTURE_OF_A_PICTURE, write in its entry: renamedFrom: [PICTURE_OF_A_PICTURE]',
      'code-added acme/error-code/114 COPY: nothing → 114 of "the face is a copy" (reason: nothing → "SPOOF_SUSPECTED") | nowhere | - code: 114',
    ],
  },
  {
    name: "no hint where the reason is another",
    head: edited(acme, [
      [
        `code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED`,
        `code: 114
            name: COPY
            reason: OUTAGE`,
      ],
    ]),
    want: [
      'code-removed acme/error-code/104 PICTURE_OF_A_PICTURE: 104 → nothing of "face is a copy" (reason: "SPOOF_SUSPECTED" → nothing) | - code: 104 | nowhere',
      'code-added acme/error-code/114 COPY: nothing → 114 of "face is a copy" (reason: nothing → "OUTAGE") | nowhere | - code: 114',
    ],
  },
  {
    name: "no hint where neither has a text",
    head: edited(acme, [
      [
        `code: 901
        name: DEVICE_LOST`,
        `code: 902
        name: DEVICE_GONE`,
      ],
    ]),
    want: [
      "code-removed acme/error-code/901 DEVICE_LOST: 901 → nothing | - code: 901 | nowhere",
      "code-added acme/error-code/902 DEVICE_GONE: nothing → 902 | nowhere | - code: 902",
    ],
  },
  {
    name: "an unlisted code gets a row",
    base: edited(acme, [
      [
        `          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: face is a copy
`,
        "",
      ],
      [
        "      - code: 901\n",
        `      - code: 104
        name: PICTURE_OF_A_PICTURE
        mentionedIn: 100
        reason: SPOOF_SUSPECTED
      - code: 901
`,
      ],
    ]),
    want: [
      'row-added acme/error-code/104 groups/main PICTURE_OF_A_PICTURE: nothing → "face is a copy" | - code: 104 | - code: 104',
    ],
  },
  {
    name: "another code mentions an unlisted one",
    head: edited(acme, [["mentionedIn: 100", "mentionedIn: 102"]]),
    want: [
      "mention-changed acme/error-code/900 mentionedIn DEVICE_FULL: 100 → 102 | mentionedIn: 100 | mentionedIn: 102",
    ],
  },
  {
    name: "an erratum comes",
    head: edited(acme, [
      [
        `      - code: 901
        name: DEVICE_LOST
        errata:
`,
        `      - code: 901
        name: DEVICE_LOST
        errata:
          - text: So.
            evidence: Seen.
`,
      ],
    ]),
    want: [
      'erratum-added acme/error-code/901 DEVICE_LOST: nothing → "So." | errata: | errata:',
    ],
  },
  {
    name: "an erratum goes",
    head: edited(acme, [
      [
        `              - text: The page misses iOS.
                evidence: The SDK has it.
`,
        "",
      ],
    ]),
    want: [
      'erratum-removed acme/error-code/101 TOO_MANY_FACES: "The page misses iOS." → nothing | errata: | errata:',
    ],
  },
  {
    name: "the text of an erratum is another",
    head: edited(acme, [["The page misses iOS.", "The page forgets iOS."]]),
    want: [
      'erratum-changed acme/error-code/101 errata/text TOO_MANY_FACES: "The page misses iOS." → "The page forgets iOS." | errata: | errata:',
    ],
  },
  {
    name: "the evidence of an erratum is another",
    head: edited(acme, [["The SDK has it.", "The SDK knows it."]]),
    want: [
      'erratum-changed acme/error-code/101 errata/evidence TOO_MANY_FACES: "The SDK has it." → "The SDK knows it." | errata: | errata:',
    ],
  },
  {
    name: "a code has another note",
    head: edited(acme, [["The most frequent one.", "The usual one."]]),
    want: [
      'note-changed acme/error-code/100 note FACE_NOT_FOUND: "The most frequent one." → "The usual one." | note: The most frequent one. | note: The usual one.',
    ],
  },
];
