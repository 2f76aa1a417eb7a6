import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const rowsCases: readonly ChangeCase[] = [
  {
    name: "a group has another id and title: its rows say who it is",
    head: edited(acme, [
      [
        `- id: billing
        title: Billing`,
        `- id: payment
        title: Payment`,
      ],
      ["group: billing", "group: payment"],
    ]),
    want: [
      'group-changed acme/error-code groups/payment/id: "billing" → "payment" | - id: billing | - id: payment',
      'group-changed acme/error-code groups/payment/title: "Billing" → "Payment" | title: Billing | title: Payment',
    ],
  },
  {
    name: "a row comes",
    head: edited(acme, [
      [
        `      - id: billing
        title: Billing
        source: errors
        entries:
`,
        `      - id: billing
        title: Billing
        source: errors
        entries:
          - code: 104
            again: true
            doc:
              message: a copy
`,
      ],
    ]),
    want: [
      'row-added acme/error-code/104 groups/billing PICTURE_OF_A_PICTURE: nothing → "a copy" | - code: 104 | - code: 104',
    ],
  },
  {
    name: "a row goes",
    head: edited(acme, [
      [
        `          - code: 100
            again: true
            note: The page lists it here as well.
            doc:
              message: pic not has face
              description: 没有可计费的人脸
`,
        "",
      ],
    ]),
    want: [
      'row-removed acme/error-code/100 groups/billing FACE_NOT_FOUND: "没有可计费的人脸" → nothing | - code: 100 | - code: 100',
    ],
  },
  {
    name: "a row moves to another group",
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
        "          - code: 0\n",
        `          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: face is a copy
          - code: 0
`,
      ],
    ]),
    want: [
      'row-moved acme/error-code/104 group PICTURE_OF_A_PICTURE: "main" → "billing" | - code: 104 | - code: 104',
    ],
  },
  {
    name: "a row moves and is reworded: neither hides the other",
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
        "          - code: 0\n",
        `          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: network is down
          - code: 0
`,
      ],
    ]),
    want: [
      'row-moved acme/error-code/104 group PICTURE_OF_A_PICTURE: "main" → "billing" | - code: 104 | - code: 104',
      'text-redefined acme/error-code/104 message PICTURE_OF_A_PICTURE: "face is a copy" → "network is down" | message: face is a copy | message: network is down',
    ],
  },
  {
    name: "a group is split in two",
    head: edited(acme, [
      [
        "          - code: 102\n",
        `      - id: more
        title: More
        source: errors
        entries:
          - code: 102
`,
      ],
    ]),
    want: [
      'group-added acme/error-code groups/more: nothing → "More" | nowhere | - id: more',
      'row-moved acme/error-code/102 group TIMEOUT: "main" → "more" | - code: 102 | - code: 102',
      'row-moved acme/error-code/104 group PICTURE_OF_A_PICTURE: "main" → "more" | - code: 104 | - code: 104',
    ],
  },
  {
    name: "a code stands twice in one group, and one text is another",
    base: edited(acme, [
      [
        "          - code: 101\n",
        `          - code: 100
            again: true
            doc:
              message: face too small
          - code: 101
`,
      ],
    ]),
    head: edited(acme, [
      [
        "          - code: 101\n",
        `          - code: 100
            again: true
            doc:
              message: face is too small
          - code: 101
`,
      ],
    ]),
    want: [
      'text-changed acme/error-code/100 groups/main/message FACE_NOT_FOUND: "face too small" → "face is too small" | message: face too small | message: face is too small',
    ],
  },
];
