import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const pageCases: readonly ChangeCase[] = [
  {
    name: "a group comes",
    head: edited(acme, [
      [
        "      - id: billing\n",
        `      - id: empty
        title: Empty
        source: errors
        entries: []
      - id: billing
`,
      ],
    ]),
    want: [
      'group-added acme/error-code groups/empty: nothing → "Empty" | nowhere | - id: empty',
    ],
  },
  {
    name: "a group goes",
    base: edited(acme, [
      [
        "      - id: billing\n",
        `      - id: empty
        title: Empty
        source: errors
        entries: []
      - id: billing
`,
      ],
    ]),
    want: [
      'group-removed acme/error-code groups/empty: "Empty" → nothing | - id: empty | nowhere',
    ],
  },
  {
    name: "a group has another title",
    head: edited(acme, [["title: Billing", "title: Payment"]]),
    want: [
      'group-changed acme/error-code groups/billing/title: "Billing" → "Payment" | title: Billing | title: Payment',
    ],
  },
  {
    name: "a group has another id, and what refers to it follows",
    head: edited(acme, [
      [
        `- id: billing
        title`,
        `- id: payment
        title`,
      ],
      ["group: billing", "group: payment"],
    ]),
    want: [
      'group-changed acme/error-code groups/payment/id: "billing" → "payment" | - id: billing | - id: payment',
    ],
  },
  {
    name: "a group stands on another page",
    head: edited(acme, [
      [
        `title: Billing
        source: errors`,
        `title: Billing
        source: sdk`,
      ],
    ]),
    want: [
      'group-changed acme/error-code groups/billing/source: "errors" → "sdk" | source: errors | source: sdk',
    ],
  },
  {
    name: "the note of a group goes",
    head: edited(acme, [
      ["        note: The second column is the message.\n", ""],
    ]),
    want: [
      'note-changed acme/error-code groups/main/note: "The second column is the message." → nothing | note: The second column is the message. | - id: main',
    ],
  },
  {
    name: "a statement comes",
    head: edited(acme, [
      [
        "    statements:\n",
        `    statements:
      - text: Read the terms.
        source: errors
`,
      ],
    ]),
    want: [
      'statement-added acme/error-code statements: nothing → "Read the terms." | nowhere | - text: Read the terms.',
    ],
  },
  {
    name: "a statement goes",
    head: edited(acme, [
      [
        `      - text: 错误码说明
        source: errors
`,
        "",
      ],
    ]),
    want: [
      'statement-removed acme/error-code statements: "错误码说明" → nothing | - text: 错误码说明 | nowhere',
    ],
  },
  {
    name: "a statement has other words",
    head: edited(acme, [["Only for paying customers.", "Only for customers."]]),
    want: [
      'statement-changed acme/error-code statements/text: "Only for paying customers." → "Only for customers." | - text: Only for paying customers. | - text: Only for customers.',
    ],
  },
  {
    name: "a statement stands on another page",
    head: edited(acme, [
      [
        `text: 错误码说明
        source: errors`,
        `text: 错误码说明
        source: sdk`,
      ],
    ]),
    want: [
      'statement-changed acme/error-code statements/source: "errors" → "sdk" | source: errors | source: sdk',
    ],
  },
];
