/**
 * Every identifier of the generated code is made here and nowhere else; emitters only print them.
 */

/** The exported names of one code set, all derived from its PascalCase name. */
export interface Identifiers {
  /** The enum, and the type of one code. */
  readonly type: string;
  readonly name: string;
  readonly list: string;
  readonly is: string;
  readonly assert: string;
  readonly parse: string;
  readonly parsed: string;
  readonly cases: string;
  readonly match: string;
  readonly info: string;
  readonly infoType: string;
  readonly find: string;
  readonly reason: string;
  readonly findReason: string;
  readonly meaning: string;
  readonly findMeaning: string;
  readonly read: string;
  readonly classOf: string;
  readonly classType: string;
  /**
   * Prefix of what a module keeps to itself. No exported name holds an underscore, so no such name
   * can clash with one, or be a word of the language.
   */
  readonly local: string;
}

/**
 * @example identifiersOf("ZolozResultCode").is // "isZolozResultCode"
 * @example identifiersOf("ZolozResultStatus").list // "zolozResultStatuses"
 */
export function identifiersOf(type: string): Identifiers {
  const camel = camelCase(type);
  return {
    type,
    name: `${type}Name`,
    list: plural(camel),
    is: `is${type}`,
    assert: `assert${type}`,
    parse: `parse${type}`,
    parsed: `Parsed${type}`,
    cases: `${type}Cases`,
    match: `match${type}`,
    info: `${camel}Info`,
    infoType: `${type}Info`,
    find: `find${type}Info`,
    reason: `${camel}Reason`,
    findReason: `find${type}Reason`,
    meaning: `${camel}Meaning`,
    findMeaning: `find${type}Meaning`,
    read: `read${type}`,
    classOf: `${camel}Class`,
    classType: `${type}Class`,
    local: `${camel}_`,
  };
}

/** Lowers the first letter, or a leading run of capitals: `OCRCode` becomes `ocrCode`. */
function camelCase(pascal: string): string {
  return pascal.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/u, (head) =>
    head.toLowerCase(),
  );
}

function plural(word: string): string {
  if (/(?:[sxz]|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

export const constantNamePattern = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/u;
export const codeSetNamePattern = /^[A-Z][A-Za-z0-9]*$/u;

/** Vendor ids that would collide with a generated file or cannot be a file name everywhere. */
export const reservedVendorIds: ReadonlySet<string> = new Set([
  "index",
  "runtime",
  "reasons",
  "axes",
  "catalog",
  "schema",
  "generator",
  "info",
  "codes",
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from({ length: 10 }, (_, digit) => `com${digit}`),
  ...Array.from({ length: 10 }, (_, digit) => `lpt${digit}`),
]);

/**
 * The address of a code, its only key: the code is percent-encoded.
 *
 * @example addressOf("zoloz", "pop-up", "System Error") // "zoloz/pop-up/System%20Error"
 */
export function addressOf(
  vendor: string,
  codeSet: string,
  code: number | string,
): string {
  return `${vendor}/${codeSet}/${percentEncode(String(code))}`;
}

/** `encodeURIComponent` that also takes a lone surrogate, which it encodes as U+FFFD. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
