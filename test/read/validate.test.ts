import { describe, expect, it } from "vitest";
import { loadYaml } from "../../generator/read/load.js";
import {
  validateConfig,
  validateTranslations,
  validateVendor,
} from "../../generator/read/validate.js";

/** Rule, place, message and hint of each finding, one per line. */
function findings(
  validate:
    typeof validateVendor | typeof validateConfig | typeof validateTranslations,
  text: string,
): readonly string[] {
  const { source } = loadYaml(new TextEncoder().encode(text), "a", "a.yaml");
  if (source === undefined) throw new Error("The text cannot be read");
  return validate(source).diagnostics.map(
    ({ rule, pointer, message, hint = "" }) =>
      `${rule} ${pointer}: ${message}. ${hint}`,
  );
}

describe("a configuration", () => {
  it.each([
    { text: "project: my-app\nspec: codes\n", want: [] },
    { text: "targets: { json: { enabled: false, out: json } }", want: [] },
    {
      text: "projekt: a",
      want: [
        'schema/unknown-key /projekt: Unknown key "projekt"; expected one of: project, spec, out, targets, enumStyle, importExtension, reasons, prettier, diff. Did you mean "project"?',
      ],
    },
    {
      text: "project: My App",
      want: [
        'schema/pattern /project: "My App" is not of the expected form for "project". Expected kebab-case, such as "my-app"',
      ],
    },
    {
      text: "enumStyle: enums",
      want: [
        'schema/value /enumStyle: Expected one of enum, const for "enumStyle", found "enums". Did you mean "enum"?',
      ],
    },
    {
      text: "reasons: off\ntargets: { markdown: { enabled: no } }",
      want: [
        'schema/type /targets/markdown/enabled: Expected true or false for "enabled", found "no". Write true or false, without quotes',
      ],
    },
    {
      text: "prettier: { printWidth: wide, tabWidth: 0 }",
      want: [
        'schema/type /prettier/printWidth: Expected an integer for "printWidth", found "wide". Write the number in digits, without quotes',
        'schema/limit /prettier/tabWidth: Expected 1 or more for "tabWidth", found 0. ',
      ],
    },
    {
      text: "out: ''",
      want: [
        'schema/empty /out: "out" is empty. Write the text, or leave the key out',
      ],
    },
    {
      text: "- project",
      want: [
        "schema/type : Expected a mapping at the top of this file, found a list. ",
      ],
    },
  ])("$text", ({ text, want }) => {
    const found = findings(validateConfig, text);
    expect(found).toHaveLength(want.length);
    for (const [index, line] of want.entries()) {
      expect(found[index]).toContain(line);
    }
  });
});

describe("a translation memory", () => {
  it.each([
    { text: "- { text: 一, en: one }", want: [] },
    { text: "[]", want: [] },
    {
      text: "- { text: 一, en: no, note: 2 }",
      want: ['/0/note: Expected a text for "note", found 2'],
    },
    {
      text: "- { text: 一 }\n- 7",
      want: [
        '/0: The key "en" is missing here. Our English translation.',
        "/1: Expected a mapping for this, found 7",
      ],
    },
  ])("$text", ({ text, want }) => {
    const found = findings(validateTranslations, text);
    expect(found).toHaveLength(want.length);
    for (const [index, line] of want.entries()) {
      expect(found[index]).toContain(line);
    }
  });
});

describe("a vendor", () => {
  const vendor = (entry: string, rest = "") =>
    [
      "id: acme\nname: Acme\nlanguage: en",
      'sources: [{ id: page, title: P, url: "https://a.example/", retrieved: "2026-01-31" }]',
      "codeSets:",
      "  - { id: code, name: AcmeCode, kind: codes, wire: integer,",
      `      groups: [{ id: main, title: M, source: page, entries: [{ ${entry} }] }] ${rest} }`,
      "",
    ].join("\n");
  const at = "/codeSets/0/groups/0/entries/0";

  it.each([
    { entry: "code: 1, name: ONE, doc: { title: One }", want: [] },
    { entry: "code: 1, again: true, doc: { title: One }", want: [] },
    {
      entry: "code: 1, again: false, doc: { title: One }",
      want: [`${at}/again: Expected true for "again", found false`],
    },
    {
      entry: "code: 1, doc: { title: One }",
      want: [`schema/missing-key ${at}: The key "name" is missing here`],
    },
    {
      entry: "code: 1, nmae: ONE, dco: { title: One }",
      want: [
        'Unknown key "nmae"; expected one of: code, again, name',
        'Unknown key "dco"; expected one of: code, again, name',
      ],
    },
    {
      entry: "name: ONE, doc: {}, xyz: 1",
      want: [
        `${at}: The key "code" is missing here`,
        `${at}/xyz: Unknown key "xyz"`,
      ],
    },
    {
      entry: "code: '', name: ONE, doc: { attributes: {} }",
      want: ["schema/empty", "schema/empty"],
    },
    {
      entry: "code: 1, name: ONE, doc: { attributes: { 'Bad Key': x } }",
      want: [
        `schema/key-pattern ${at}/doc/attributes/Bad Key: The key "Bad Key" is not of the expected form`,
      ],
    },
    {
      entry: "code: [1], name: { a: b }, doc: text",
      want: [
        `${at}/code: Expected an integer or a text for "code", found a list`,
        `${at}/name: Expected a text for "name", found a mapping`,
        `${at}/doc: Expected a mapping for "doc", found "text"`,
      ],
    },
    {
      entry: "code: 1, name: ONE, doc: {}",
      rest: ", unlisted: [{ code: 2, name: TWO }]",
      want: [
        '/codeSets/0/unlisted/0: Expected "mentionedIn" or "errata" here, found neither',
      ],
    },
    {
      entry: "code: 1, name: ONE, doc: { title: One }",
      rest: ", ranges: [{ class: other, text: Any other code }]",
      want: [
        '/codeSets/0/ranges/0: Expected "min" or "max" here, found neither',
      ],
    },
    {
      entry: `code: 1, name: ONE, doc: { only: [ios, ios] }, reason: ${"low ".repeat(30)}`,
      want: [
        `schema/duplicate-item ${at}/doc/only: "only" holds the same item twice`,
        `schema/too-long ${at}/reason: "reason" is longer than 63 characters`,
      ],
    },
  ])("$entry", ({ entry, rest, want }) => {
    const found = findings(validateVendor, vendor(entry, rest));
    for (const line of want) {
      expect(found.some((one) => one.includes(line))).toBe(true);
    }
    expect(found).toHaveLength(want.length);
  });
});
