import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { acmeWithoutReasons, edited } from "../edited.js";

export const reasonsCases: readonly ChangeCase[] = [
  {
    name: "a reason comes",
    head: edited(acme, [
      [
        "  - id: OUTAGE\n",
        `  - id: NEW
    definition: New.
    term: new
    source: us
    outcome: error
    actor: vendor
    retry: call
    visibility: internal
    sensitivity: none
    severity: error
    artefact: none
    certainty: probabilistic
    message: go_on
  - id: OUTAGE
`,
      ],
    ]),
    want: [
      'reason-added reasons/NEW NEW: nothing → "New." ×0 | nowhere | - id: NEW',
    ],
  },
  {
    name: "a reason goes",
    base: edited(acme, [
      [
        "  - id: OUTAGE\n",
        `  - id: NEW
    definition: New.
    term: new
    source: us
    outcome: error
    actor: vendor
    retry: call
    visibility: internal
    sensitivity: none
    severity: error
    artefact: none
    certainty: probabilistic
    message: go_on
  - id: OUTAGE
`,
      ],
    ]),
    want: [
      'reason-removed reasons/NEW NEW: "New." → nothing ×0 | - id: NEW | nowhere',
    ],
  },
  {
    name: "a reason is redefined, for two codes",
    head: edited(acme, [
      ["The step has passed.", "The whole check has passed."],
    ]),
    want: [
      'reason-redefined reasons/PASSED definition PASSED: "The step has passed." → "The whole check has passed." ×2 | definition: The step has passed. | definition: The whole check has passed.',
    ],
  },
  {
    name: "a reason refers to another source",
    head: edited(acme, [["ISO/IEC 29794-5", "ISO/IEC 29794-5:2025"]]),
    want: [
      'reason-reference-changed reasons/NO_FACE_SEEN source NO_FACE_SEEN: "ISO/IEC 29794-5" → "ISO/IEC 29794-5:2025" ×1 | source: ISO/IEC 29794-5 | source: ISO/IEC 29794-5:2025',
    ],
  },
  {
    name: "the outcome of a reason is another",
    head: edited(acme, [["outcome: success", "outcome: pending"]]),
    want: [
      'outcome-changed reasons/PASSED outcome PASSED: "success" → "pending" ×2 | outcome: success | outcome: pending',
    ],
  },
  {
    name: "a reason tells more",
    head: edited(acme, [["visibility: internal", "visibility: generic"]]),
    want: [
      'visibility-widened reasons/OUTAGE visibility OUTAGE: "internal" → "generic" ×1 | visibility: internal | visibility: generic',
    ],
  },
  {
    name: "a reason is no longer sensitive",
    head: edited(acme, [["sensitivity: attack_signal", "sensitivity: none"]]),
    want: [
      'sensitivity-loosened reasons/SPOOF_SUSPECTED sensitivity SPOOF_SUSPECTED: "attack_signal" → "none" ×1 | sensitivity: attack_signal | sensitivity: none',
    ],
  },
  {
    name: "a limit of a reason goes",
    head: edited(acme, [["    minDelayMs: 500\n", ""]]),
    want: [
      "retry-limit-changed reasons/SPOOF_SUSPECTED minDelayMs SPOOF_SUSPECTED: 500 → nothing ×1 | minDelayMs: 500 | - id: SPOOF_SUSPECTED",
    ],
  },
  {
    name: "a reason shows another message",
    head: edited(acme, [["message: neutral\n", "message: go_on\n"]]),
    want: [
      'user-message-assigned reasons/SPOOF_SUSPECTED message SPOOF_SUSPECTED: "neutral" → "go_on" ×1 | message: neutral | message: go_on',
    ],
  },
  {
    name: "a message comes",
    head: edited(acme, [
      [
        "  - key: neutral\n",
        `  - key: wait
    en: Wait.
    zh: 等。
  - key: neutral
`,
      ],
    ]),
    want: [
      'user-message-added reasons messages/wait wait: nothing → "Wait." | nowhere | - key: wait',
    ],
  },
  {
    name: "a message goes",
    base: edited(acme, [
      [
        "  - key: neutral\n",
        `  - key: wait
    en: Wait.
    zh: 等。
  - key: neutral
`,
      ],
    ]),
    want: [
      'user-message-removed reasons messages/wait wait: "Wait." → nothing | - key: wait | nowhere',
    ],
  },
  {
    name: "a message has other words",
    head: edited(acme, [["Please go on.", "Go on."]]),
    want: [
      'user-message-changed reasons messages/go_on/en go_on: "Please go on." → "Go on." | en: Please go on. | en: Go on.',
    ],
  },
  {
    name: "the neutral message has other words",
    head: edited(acme, [
      ["We could not confirm it is you.", "We think it is a photo."],
    ]),
    want: [
      'neutral-message-changed reasons messages/neutral/en neutral: "We could not confirm it is you." → "We think it is a photo." | en: We could not confirm it is you. | en: We think it is a photo.',
    ],
  },
  {
    name: "a message stands for what is sensitive",
    head: edited(acme, [
      [
        "  - key: go_on\n",
        `  - key: go_on
    neutral: true
`,
      ],
    ]),
    want: [
      'neutral-message-changed reasons messages/go_on/neutral go_on: "false" → "true" | - key: go_on | neutral: true',
    ],
  },
  {
    name: "a spec extends the reasons of the catalog: once, and not for each",
    head: edited(acme, [
      [
        `reasons:
  - id: PASSED`,
        `extends: vendor-codes
reasons:
  - id: PASSED`,
      ],
    ]),
    want: [
      'reason-added reasons extends: nothing → "vendor-codes" | nowhere | extends: vendor-codes',
    ],
  },
  {
    name: "a spec no longer extends the reasons of the catalog",
    base: edited(acme, [
      [
        `reasons:
  - id: PASSED`,
        `extends: vendor-codes
reasons:
  - id: PASSED`,
      ],
    ]),
    want: [
      'reason-removed reasons extends: "vendor-codes" → nothing | extends: vendor-codes | nowhere',
    ],
  },
  {
    name: "a reason has another note",
    head: edited(acme, [["Three times at most.", "Three times."]]),
    want: [
      'note-changed reasons/SPOOF_SUSPECTED note SPOOF_SUSPECTED: "Three times at most." → "Three times." ×1 | note: Three times at most. | note: Three times.',
    ],
  },
  {
    name: "a spec gets its first reasons: once, and not for each reason, message and code",
    base: acmeWithoutReasons,
    want: [
      "reasons-introduced reasons: nothing → 4 ×5 | nowhere | - id: PASSED",
    ],
  },
  {
    name: "a spec loses all reasons",
    head: acmeWithoutReasons,
    want: ["reasons-dropped reasons: 4 → nothing ×5 | - id: PASSED | nowhere"],
  },
];
