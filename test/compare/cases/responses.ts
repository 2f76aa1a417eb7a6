import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const responsesCases: readonly ChangeCase[] = [
  {
    name: "an envelope comes",
    head: edited(acme, [
      [
        "usage: troubleshooting\n",
        `usage: troubleshooting
    envelope:
      code: /trace
`,
      ],
    ]),
    want: [
      'envelope-added acme/trace-code: nothing → "/trace" | - id: trace-code | envelope:',
    ],
  },
  {
    name: "an envelope goes",
    head: edited(acme, [
      [
        `    envelope:
      code: /result/error_code
      message: /result/error_msg
`,
        "",
      ],
    ]),
    want: [
      'envelope-removed acme/error-code: "/result/error_code" → nothing | envelope: | - id: error-code',
    ],
  },
  {
    name: "the code stands elsewhere in the response",
    head: edited(acme, [["/result/error_code", "/error_code"]]),
    want: [
      'envelope-changed acme/error-code envelope/code: "/result/error_code" → "/error_code" | code: /result/error_code | code: /error_code',
    ],
  },
  {
    name: "the message is no longer in the response",
    head: edited(acme, [["      message: /result/error_msg\n", ""]]),
    want: [
      'envelope-changed acme/error-code envelope/message: "/result/error_msg" → nothing | message: /result/error_msg | envelope:',
    ],
  },
  {
    name: "a range comes",
    head: edited(acme, [
      [
        `    groups:
      - id: main`,
        `      - class: vendor
        min: 700
        text: From 700
    groups:
      - id: main`,
      ],
    ]),
    want: [
      'range-added acme/error-code ranges/vendor: nothing → "700.." | nowhere | - class: vendor',
    ],
  },
  {
    name: "a range goes",
    head: edited(acme, [
      [
        `      - class: internal
        max: -1
        text: Below zero
`,
        "",
      ],
    ]),
    want: [
      'range-removed acme/error-code ranges/internal: "..-1" → nothing | - class: internal | nowhere',
    ],
  },
  {
    name: "a range ends elsewhere",
    head: edited(acme, [["max: 599", "max: 699"]]),
    want: [
      "range-changed acme/error-code ranges/other/max: 599 → 699 | max: 599 | max: 699",
    ],
  },
  {
    name: "a range says something else",
    head: edited(acme, [["text: Below zero", "text: Negative"]]),
    want: [
      'text-redefined acme/error-code ranges/internal/text: "Below zero" → "Negative" | text: Below zero | text: Negative',
    ],
  },
  {
    name: "the class of a range is gone: users lose it",
    head: edited(acme, [["class: internal", "class: own"]]),
    want: [
      'range-added acme/error-code ranges/own: nothing → "..-1" | nowhere | - class: own',
      'range-removed acme/error-code ranges/internal: "..-1" → nothing | - class: internal | nowhere',
    ],
  },
  {
    name: "the note of a range goes",
    head: edited(acme, [["        note: The page says 300.\n", ""]]),
    want: [
      'note-changed acme/error-code ranges/user/note: "The page says 300." → nothing | note: The page says 300. | - class: user',
    ],
  },
  {
    name: "white space in a JSON Pointer counts",
    base: edited(acme, [["/result/error_code", '"/result/error code"']]),
    head: edited(acme, [["/result/error_code", '"/result/error  code"']]),
    want: [
      'envelope-changed acme/error-code envelope/code: "/result/error code" → "/result/error  code" | code: "/result/error code" | code: "/result/error  code"',
    ],
  },
];
