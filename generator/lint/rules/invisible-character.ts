import type { Finding, LintFile, Rule } from "../rule.js";
import { eachText } from "../walk.js";

/** Character classes, each with its name for people. */
const kinds: readonly (readonly [name: string, characters: RegExp])[] = [
  // oxlint-disable-next-line no-control-regex
  ["control", /[\0-\x08\x0b-\x1f\x7f-\x9f]/u],
  ["bidi control", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ["zero-width", /[\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f]/u],
  ["combining joiner", /[\u034f]/u],
  ["line or paragraph separator", /[\u2028\u2029]/u],
  ["soft hyphen", /[\xad]/u],
  ["byte order mark", /[\ufeff]/u],
  ["blank letter", /[\u115f\u1160\u3164\uffa0]/u],
  ["annotation mark", /[\ufff9-\ufffb]/u],
  ["half of a surrogate pair", /[\ud800-\udfff]/u],
];
const tags = "\\u{e0000}-\\u{e007f}";

const all = kinds.map(([, { source }]) => source.slice(1, -1)).join("");
const invisible = new RegExp(`[${all}${tags}]`, "gu");
/** Fills a gap: up to sixteen ranges V8 searches several times faster than more. */
const between = "\\u2065";
/** A tag character is one of them as well where pairs of surrogates are not put together. */
const unit = new RegExp(`[${all}${between}]`);
const escape = /\\[0abefrvxuULNP]/u;

export const invisibleCharacter: Rule = {
  id: "invisible-character",
  severity: "warning",
  scope: "vendor",
  description:
    "No text holds a character that nobody can see, such as a zero-width space or a bidi control.",
  *check({ files }) {
    for (const file of files) {
      // In most files there is none, whatever a text of theirs may be.
      if (unit.test(file.text) || escape.test(file.text)) {
        yield* invisibleIn(file);
      }
    }
  },
};

function invisibleIn(file: LintFile): readonly Finding[] {
  const findings: Finding[] = [];
  eachText(file, (text, at) => {
    const found = text.match(invisible);
    if (found === null) return;
    const names = [...new Set(found)].map(describe).join(", ");
    findings.push({
      at: at(),
      message: `This text holds ${names}, which cannot be seen; the first one stands ${place(text)}`,
      hint: "Remove it; if the vendor's text needs it, waive invisible-character here and say why",
    });
  });
  return findings;
}

/** @example describe("\u200b") // "U+200B (zero-width)" */
function describe(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const [name] = kinds.find(([, characters]) => characters.test(character)) ?? [
    "tag character",
  ];
  return `U+${hex.padStart(4, "0")} (${name})`;
}

/** Where to look, as there is nothing to see. */
function place(text: string): string {
  const before = Array.from(text.slice(0, text.search(invisible)));
  if (before.length === 0) return "at the start";
  return `after ${JSON.stringify(before.slice(-20).join(""))}`;
}
