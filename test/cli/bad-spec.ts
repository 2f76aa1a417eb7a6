import { vendorWith } from "./vendor-file.js";

/** A vendor file that cannot be right, and what must be said about it. */
export interface BadSpec {
  readonly name: string;
  /** `▸` stands before each place that a finding must show. */
  readonly text: (id: string) => string | Uint8Array;
  /** One per mark. */
  readonly rules: readonly string[];
  readonly message: string;
  readonly hint: string;
  /** The place, where a mark cannot show it. */
  readonly at?: string;
}

export type Words = Pick<BadSpec, "message" | "hint">;

/** The vendor file with one text replaced. */
export function replaced(
  name: string,
  rule: string,
  from: string,
  to: string,
  words: Words,
  marks = 1,
): BadSpec {
  return {
    name,
    text: (id) => vendorWith(from, to, id),
    rules: Array.from({ length: marks }, () => rule),
    ...words,
  };
}

/** The vendor file with another `message:` below `doc:`. */
export function message(
  name: string,
  rule: string,
  to: string,
  words: Words,
): BadSpec {
  return replaced(name, rule, "message: first", to, words);
}

export function whole(
  name: string,
  rule: string,
  text: string | Uint8Array,
  words: Words & { readonly at?: string },
): BadSpec {
  return { name, text: () => text, rules: [rule], ...words };
}

/** The text without marks, and where they stood, as `line:column`. */
export function readMarks(spec: BadSpec, id: string) {
  const marked = spec.text(id);
  if (typeof marked !== "string" || spec.at !== undefined) {
    return { text: marked, places: [spec.at ?? ""] };
  }
  const [first = "", ...rest] = marked.split("▸");
  let text = first;
  const places: string[] = [];
  for (const part of rest) {
    const line = text.split("\n").length;
    places.push(`${line}:${text.length - text.lastIndexOf("\n")}`);
    text += part;
  }
  return { text, places };
}
