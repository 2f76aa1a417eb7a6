import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const meaningCases: readonly ChangeCase[] = [
  {
    name: "a code gets a reason",
    head: edited(acme, [
      [
        "name: CAMERA_OPEN\n",
        `name: CAMERA_OPEN
            reason: OUTAGE
`,
      ],
    ]),
    want: [
      'reason-given acme/trace-code/Z001.Camera%2Fopen CAMERA_OPEN: nothing → "OUTAGE" | - code: Z001.Camera/open | reason: OUTAGE',
    ],
  },
  {
    name: "a reason is withdrawn",
    head: edited(acme, [["            reason: SPOOF_SUSPECTED\n", ""]]),
    want: [
      'reason-withdrawn acme/error-code/104 PICTURE_OF_A_PICTURE: "SPOOF_SUSPECTED" → nothing | reason: SPOOF_SUSPECTED | - code: 104',
    ],
  },
  {
    name: "a code has another reason, which tells no more",
    head: edited(acme, [
      [
        `reason: NO_FACE_SEEN
            overrides`,
        `reason: SPOOF_SUSPECTED
            overrides`,
      ],
    ]),
    want: [
      'reason-changed acme/error-code/100 FACE_NOT_FOUND: "NO_FACE_SEEN" → "SPOOF_SUSPECTED" (outcome: "inconclusive" → "rejected") (sensitivity: "none" → "attack_signal") (minDelayMs: nothing → 500) | reason: NO_FACE_SEEN | reason: SPOOF_SUSPECTED',
    ],
  },
  {
    name: "a code has another reason, which may reveal an attack",
    head: edited(acme, [
      [
        `reason: SPOOF_SUSPECTED
            doc`,
        `reason: NO_FACE_SEEN
            doc`,
      ],
    ]),
    want: [
      'reason-loosened acme/error-code/104 PICTURE_OF_A_PICTURE: "SPOOF_SUSPECTED" → "NO_FACE_SEEN" (outcome: "rejected" → "inconclusive") (visibility: "generic" → "specific") (sensitivity: "attack_signal" → "none") (maxAttempts: 3 → nothing) (minDelayMs: 500 → nothing) | reason: SPOOF_SUSPECTED | reason: NO_FACE_SEEN',
    ],
  },
  {
    name: "overrides of every axis come",
    head: edited(acme, [
      [
        `            reason: SPOOF_SUSPECTED
            doc`,
        `            reason: SPOOF_SUSPECTED
            overrides:
              outcome: error
              actor: dev
              retry: never
              visibility: internal
              sensitivity: identity_oracle
              severity: error
              artefact: document
              certainty: deterministic
              maxAttempts: 1
              minDelayMs: 100
            doc`,
      ],
    ]),
    want: [
      'actor-changed acme/error-code/104 actor PICTURE_OF_A_PICTURE: "user" → "dev" | - code: 104 | actor: dev',
      'artefact-changed acme/error-code/104 artefact PICTURE_OF_A_PICTURE: "live_face" → "document" | - code: 104 | artefact: document',
      'certainty-changed acme/error-code/104 certainty PICTURE_OF_A_PICTURE: "probabilistic" → "deterministic" | - code: 104 | certainty: deterministic',
      'override-changed acme/error-code/104 overrides/outcome PICTURE_OF_A_PICTURE: nothing → "error" | - code: 104 | outcome: error',
      'retry-changed acme/error-code/104 retry PICTURE_OF_A_PICTURE: "recapture" → "never" | - code: 104 | retry: never',
      "retry-limit-changed acme/error-code/104 maxAttempts PICTURE_OF_A_PICTURE: 3 → 1 | - code: 104 | maxAttempts: 1",
      "retry-limit-changed acme/error-code/104 minDelayMs PICTURE_OF_A_PICTURE: 500 → 100 | - code: 104 | minDelayMs: 100",
      'sensitivity-changed acme/error-code/104 sensitivity PICTURE_OF_A_PICTURE: "attack_signal" → "identity_oracle" | - code: 104 | sensitivity: identity_oracle',
      'severity-changed acme/error-code/104 severity PICTURE_OF_A_PICTURE: "warning" → "error" | - code: 104 | severity: error',
      'visibility-narrowed acme/error-code/104 visibility PICTURE_OF_A_PICTURE: "generic" → "internal" | - code: 104 | visibility: internal',
    ],
  },
  {
    name: "overrides that tell more come",
    head: edited(acme, [
      [
        `            reason: SPOOF_SUSPECTED
            doc`,
        `            reason: SPOOF_SUSPECTED
            overrides:
              visibility: specific
              sensitivity: none
            doc`,
      ],
    ]),
    want: [
      'sensitivity-loosened acme/error-code/104 sensitivity PICTURE_OF_A_PICTURE: "attack_signal" → "none" | - code: 104 | sensitivity: none',
      'visibility-widened acme/error-code/104 visibility PICTURE_OF_A_PICTURE: "generic" → "specific" | - code: 104 | visibility: specific',
    ],
  },
  {
    name: "an override that hid something goes",
    head: edited(acme, [
      [
        `              visibility: generic
            reasoning`,
        "            reasoning",
      ],
    ]),
    want: [
      'visibility-widened acme/error-code/100 visibility FACE_NOT_FOUND: "generic" → "specific" | visibility: generic | overrides:',
    ],
  },
  {
    name: "a code without sensitivity gets one",
    head: edited(acme, [
      [
        `        overrides:
          severity: critical
`,
        `        overrides:
          severity: critical
          sensitivity: attack_signal
`,
      ],
    ]),
    want: [
      'sensitivity-tightened acme/error-code/900 sensitivity DEVICE_FULL: "none" → "attack_signal" | overrides: | sensitivity: attack_signal',
    ],
  },
  {
    name: "an override says what the reason says",
    head: edited(acme, [
      [
        "              maxAttempts: 5\n",
        `              maxAttempts: 5
              actor: user
`,
      ],
    ]),
    want: [
      'override-changed acme/error-code/100 overrides/actor FACE_NOT_FOUND: nothing → "user" | overrides: | actor: user',
    ],
  },
  {
    name: "the reasoning is another",
    head: edited(acme, [["The disk is full.", "The disk may be full."]]),
    want: [
      'reasoning-changed acme/error-code/900 reasoning DEVICE_FULL: "The disk is full." → "The disk may be full." | reasoning: The disk is full. | reasoning: The disk may be full.',
    ],
  },
  {
    name: "the doubt goes",
    head: edited(acme, [["        doubt: Or broken.\n", ""]]),
    want: [
      'doubt-changed acme/error-code/900 doubt DEVICE_FULL: "Or broken." → nothing | doubt: Or broken. | - code: 900',
    ],
  },
];
