import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const namesCases: readonly ChangeCase[] = [
  {
    name: "a constant is renamed without a word",
    head: edited(acme, [["name: TOO_MANY_FACES", "name: MANY_FACES"]]),
    want: [
      'constant-added acme/error-code/101 MANY_FACES: nothing → "MANY_FACES" | name: TOO_MANY_FACES | name: MANY_FACES',
      'constant-removed acme/error-code/101 TOO_MANY_FACES: "TOO_MANY_FACES" → nothing | name: TOO_MANY_FACES | name: MANY_FACES | If MANY_FACES is its new name, write in the entry of 101: renamedFrom: [TOO_MANY_FACES]',
    ],
  },
  {
    name: "a constant that has an alias is renamed without a word: the hint keeps it",
    head: edited(acme, [["name: FACE_NOT_FOUND", "name: FACE_ABSENT"]]),
    want: [
      'constant-added acme/error-code/100 FACE_ABSENT: nothing → "FACE_ABSENT" | name: FACE_NOT_FOUND | name: FACE_ABSENT',
      'constant-removed acme/error-code/100 FACE_NOT_FOUND: "FACE_NOT_FOUND" → nothing | name: FACE_NOT_FOUND | name: FACE_ABSENT | If FACE_ABSENT is its new name, write in the entry of 100: renamedFrom: [NO_FACE, FACE_MISSING, FACE_NOT_FOUND]',
    ],
  },
  {
    name: "a constant is renamed, as declared",
    head: edited(acme, [
      [
        "name: TOO_MANY_FACES",
        `name: MANY_FACES
            renamedFrom: [TOO_MANY_FACES]`,
      ],
    ]),
    want: [
      'constant-renamed acme/error-code/101 MANY_FACES: "TOO_MANY_FACES" → "MANY_FACES" | name: TOO_MANY_FACES | name: MANY_FACES',
    ],
  },
  {
    name: "a renaming is undone",
    head: edited(acme, [
      [
        `name: FACE_NOT_FOUND
            renamedFrom: [NO_FACE, FACE_MISSING]`,
        `name: NO_FACE
            renamedFrom: [FACE_MISSING]`,
      ],
    ]),
    want: [
      'constant-rename-undone acme/error-code/100 NO_FACE: "FACE_NOT_FOUND" → "NO_FACE" | name: FACE_NOT_FOUND | name: NO_FACE',
    ],
  },
  {
    name: "an alias comes",
    head: edited(acme, [
      [
        "name: CAMERA_OPEN\n",
        `name: CAMERA_OPEN
            renamedFrom: [OPEN]
`,
      ],
    ]),
    want: [
      'alias-added acme/trace-code/Z001.Camera%2Fopen OPEN: nothing → "OPEN" | - code: Z001.Camera/open | renamedFrom: [OPEN]',
    ],
  },
  {
    name: "an alias goes",
    head: edited(acme, [["[NO_FACE, FACE_MISSING]", "[NO_FACE]"]]),
    want: [
      'alias-removed acme/error-code/100 FACE_MISSING: "FACE_MISSING" → nothing | renamedFrom: [NO_FACE, FACE_MISSING] | renamedFrom: [NO_FACE]',
    ],
  },
  {
    name: "an alias moves to another code",
    head: edited(acme, [
      ["[NO_FACE, FACE_MISSING]", "[NO_FACE]"],
      [
        "name: TOO_MANY_FACES",
        `name: TOO_MANY_FACES
            renamedFrom: [FACE_MISSING]`,
      ],
    ]),
    want: [
      "wire-value-changed acme/error-code/101 FACE_MISSING: 100 → 101 | - code: 100 | - code: 101",
    ],
  },
];
