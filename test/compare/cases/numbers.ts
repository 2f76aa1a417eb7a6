import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const numbersCases: readonly ChangeCase[] = [
  {
    name: "two constants are swapped",
    head: edited(acme, [
      ["name: FAILURE", "name: X1"],
      [
        `code: S
            name: SUCCESS`,
        `code: S
            name: FAILURE`,
      ],
      ["name: X1", "name: SUCCESS"],
    ]),
    want: [
      'wire-value-changed acme/status/F SUCCESS: "S" → "F" | - code: S | - code: F',
      'wire-value-changed acme/status/S FAILURE: "F" → "S" | - code: F | - code: S',
    ],
  },
  {
    name: "a code is renumbered, and what refers to it follows",
    head: edited(acme, [
      [
        `code: 100
            name: FACE_NOT_FOUND`,
        `code: 1100
            name: FACE_NOT_FOUND`,
      ],
      [
        `code: 100
            again`,
        `code: 1100
            again`,
      ],
      ["mentionedIn: 100", "mentionedIn: 1100"],
      [
        `since: "3.1"
              replacedBy: 100`,
        `since: "3.1"
              replacedBy: 1100`,
      ],
      [
        `since: "4.0"
              replacedBy: 100`,
        `since: "4.0"
              replacedBy: 1100`,
      ],
    ]),
    want: [
      "wire-value-changed acme/error-code/1100 FACE_NOT_FOUND: 100 → 1100 | - code: 100 | - code: 1100",
    ],
  },
  {
    name: "a code is renumbered and renamed, as declared",
    head: edited(acme, [
      [
        `code: 101
            name: TOO_MANY_FACES`,
        `code: 1101
            name: MANY_FACES
            renamedFrom: [TOO_MANY_FACES]`,
      ],
    ]),
    want: [
      'constant-renamed acme/error-code/1101 MANY_FACES: "TOO_MANY_FACES" → "MANY_FACES" | name: TOO_MANY_FACES | name: MANY_FACES',
      "wire-value-changed acme/error-code/1101 MANY_FACES: 101 → 1101 | - code: 101 | - code: 1101",
    ],
  },
  {
    name: "a code is renumbered and its renaming undone",
    head: edited(acme, [
      [
        `code: 900
        name: DEVICE_FULL
        mentionedIn: 100
        renamedFrom: [DISK_FULL]`,
        `code: 1900
        name: DISK_FULL
        mentionedIn: 100`,
      ],
    ]),
    want: [
      'constant-rename-undone acme/error-code/1900 DISK_FULL: "DEVICE_FULL" → "DISK_FULL" | name: DEVICE_FULL | name: DISK_FULL',
      "wire-value-changed acme/error-code/1900 DISK_FULL: 900 → 1900 | - code: 900 | - code: 1900",
    ],
  },
  {
    name: "a code goes and its name is an alias of another",
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
        "name: TOO_MANY_FACES",
        `name: TOO_MANY_FACES
            renamedFrom: [PICTURE_OF_A_PICTURE]`,
      ],
    ]),
    want: [
      "wire-value-changed acme/error-code/101 PICTURE_OF_A_PICTURE: 104 → 101 | - code: 104 | - code: 101",
      'code-removed acme/error-code/104 PICTURE_OF_A_PICTURE: 104 → nothing of "face is a copy" (reason: "SPOOF_SUSPECTED" → nothing) | - code: 104 | nowhere',
    ],
  },
  {
    name: "a vendor shifts two codes by one",
    head: edited(acme, [
      [
        `code: F
            name: FAILURE`,
        `code: X
            name: FAILURE`,
      ],
      [
        `code: S
            name: SUCCESS`,
        `code: F
            name: SUCCESS`,
      ],
    ]),
    want: [
      'text-redefined acme/status/F description SUCCESS: "失败" → "成功" (en: nothing → "Success") | description: 失败 | description: 成功',
      'wire-value-changed acme/status/F SUCCESS: "S" → "F" | - code: S | - code: F',
      'code-removed acme/status/S SUCCESS: "S" → nothing of "成功" (en: "Success" → nothing) | - code: S | nowhere',
      'code-added acme/status/X FAILURE: nothing → "X" of "失败" | nowhere | - code: X',
      'wire-value-changed acme/status/X FAILURE: "F" → "X" | - code: F | - code: X',
    ],
  },
];
