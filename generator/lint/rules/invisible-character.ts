import type { Finding, LintFile, Rule } from "../rule.js";
import { eachText } from "../walk.js";

/** As character classes, each with its name for people. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["control", /(?![\t\n])\p{Cc}/u],
  [
    "bidi control",
    /[\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u,
  ],
  [
    "zero-width",
    /[\u{180e}\u{200b}\u{2060}-\u{2064}\u{206a}-\u{206f}]|\u{200c}|\u{200d}/u,
  ],
  ["combining joiner", /\u{34f}/u],
  ["line or paragraph separator", /[\u{2028}\u{2029}]/u],
  ["soft hyphen", /\u{ad}/u],
  ["byte order mark", /\u{feff}/u],
  ["blank letter", /[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u],
  ["annotation mark", /[\u{fff9}-\u{fffb}]/u],
  ["half of a surrogate pair", /\p{Cs}/u],
  ["tag character", /[\u{e0000}-\u{e007f}]/u],
];

const invisible = new RegExp(
  kinds.map(([, { source }]) => source).join("|"),
  "gu",
);

export const invisibleCharacter: Rule = {
  id: "invisible-character",
  severity: "warning",
  scope: "vendor",
  description:
    "No text holds a character that nobody can see, such as a zero-width space or a bidi control.",
  *check({ files }) {
    for (const file of files) yield* invisibleIn(file);
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
  const [name] = kinds.find(([, pattern]) => pattern.test(character)) ?? [""];
  return `U+${hex.padStart(4, "0")} (${name})`;
}

/** Where to look, as there is nothing to see. */
function place(text: string): string {
  const before = Array.from(text.slice(0, text.search(invisible)));
  if (before.length === 0) return "at the start";
  return `after ${JSON.stringify(before.slice(-20).join(""))}`;
}
