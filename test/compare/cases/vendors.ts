import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited, without } from "../edited.js";

export const vendorsCases: readonly ChangeCase[] = [
  {
    name: "a vendor comes",
    base: without(acme, "vendors/beta.yaml"),
    want: ['vendor-added beta: nothing → "Beta" ×1 | nowhere | id: beta'],
  },
  {
    name: "a vendor goes",
    head: without(acme, "vendors/beta.yaml"),
    want: ['vendor-removed beta: "Beta" → nothing ×1 | id: beta | nowhere'],
  },
  {
    name: "a vendor has another display name",
    head: edited(acme, [["name: Beta\n", "name: Beta 2\n"]]),
    want: [
      'vendor-renamed beta name: "Beta" → "Beta 2" | name: Beta | name: Beta 2',
    ],
  },
  {
    name: "the language of a vendor is another",
    head: edited(acme, [["language: en\n", "language: en-GB\n"]]),
    want: [
      'language-changed beta language: "en" → "en-GB" | language: en | language: en-GB',
    ],
  },
  {
    name: "a translated vendor turns English",
    head: edited(acme, [["language: zh-CN", "language: en"]]),
    want: [
      'language-changed acme language: "zh-CN" → "en" | language: zh-CN | language: en',
    ],
  },
  {
    name: "the note of a vendor goes",
    head: edited(acme, [["note: Two products share one page.\n", ""]]),
    want: [
      'note-changed acme note: "Two products share one page." → nothing | note: Two products share one page. | id: acme',
    ],
  },
  {
    name: "a source comes",
    head: edited(acme, [
      [
        `codeSets:
  - id: error-code`,
        `  - id: web
    title: Web
    url: https://acme.example/web
    retrieved: "2026-01-31"
codeSets:
  - id: error-code`,
      ],
    ]),
    want: [
      'source-added acme sources/web: nothing → "https://acme.example/web" | nowhere | - id: web',
    ],
  },
  {
    name: "a source goes",
    base: edited(acme, [
      [
        `codeSets:
  - id: error-code`,
        `  - id: web
    title: Web
    url: https://acme.example/web
    retrieved: "2026-01-31"
codeSets:
  - id: error-code`,
      ],
    ]),
    want: [
      'source-removed acme sources/web: "https://acme.example/web" → nothing | - id: web | nowhere',
    ],
  },
  {
    name: "a page moves",
    head: edited(acme, [
      ["https://acme.example/sdk", "https://acme.example/sdk/v2"],
    ]),
    want: [
      'source-moved acme sources/sdk/url: "https://acme.example/sdk" → "https://acme.example/sdk/v2" | url: https://acme.example/sdk | url: https://acme.example/sdk/v2',
    ],
  },
  {
    name: "a page is read again, and is newer",
    head: edited(acme, [
      ['"2025-12-24"', '"2026-10-01"'],
      [
        `retrieved: "2026-01-31"
    note`,
        `retrieved: "2026-11-20"
    note`,
      ],
    ]),
    want: [
      'source-rechecked acme sources/errors/retrieved: "2026-01-31" → "2026-11-20" | retrieved: "2026-01-31" | retrieved: "2026-11-20"',
      'source-rechecked acme sources/errors/updated: "2025-12-24" → "2026-10-01" | updated: "2025-12-24" | updated: "2026-10-01"',
    ],
  },
  {
    name: "a page has another title",
    head: edited(acme, [["title: SDK", "title: SDK 2"]]),
    want: [
      'source-changed acme sources/sdk/title: "SDK" → "SDK 2" | title: SDK | title: SDK 2',
    ],
  },
  {
    name: "a source and what refers to it have another id",
    head: edited(acme, [
      ["  - id: sdk\n", "  - id: kit\n"],
      [
        `source: sdk
        entries:
          - code: Z`,
        `source: kit
        entries:
          - code: Z`,
      ],
      [
        `title: Status
        source: sdk`,
        `title: Status
        source: kit`,
      ],
    ]),
    want: [
      'source-changed acme sources/kit/id: "sdk" → "kit" | - id: sdk | - id: kit',
    ],
  },
];
