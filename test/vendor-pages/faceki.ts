import type { PageRow } from "./page-row.js";

/**
 * The page names every code twice, and the description follows the second
 * naming on the same line. The last code stands there once, with its
 * description on a line of its own:
 *
 *     BAD_REQUEST
 *     (Code: 400)
 *     BAD_REQUEST
 *     (Code: 400)Description: The request …
 */
const entry =
  /^(?<title>.+)\n\(Code: (?<code>\d+)\)\n?Description: (?<text>.+)$/gmu;
const naming = /^(?<title>.+)\n\(Code: (?<code>\d+)\)/gmu;

/** Every naming of a code, so that none without description gets lost. */
function namings(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups } of page.matchAll(naming)) {
    found.add(`${groups?.["title"]} ${groups?.["code"]}`);
  }
  return found;
}

export function readFaceki(page: string): readonly PageRow[] {
  const [group = ""] = page.split("\n");
  const rows = [...page.matchAll(entry)].map(({ groups }) => ({
    codeSet: "error-code",
    group,
    code: groups?.["code"] ?? "",
    doc: {
      title: groups?.["title"] ?? "",
      description: groups?.["text"] ?? "",
    },
  }));
  const named = [...namings(page)];
  const read = rows.map(({ code, doc }) => `${doc.title} ${code}`);
  if (named.join("\n") !== read.join("\n")) {
    throw new Error("Faceki: codes named and codes described differ");
  }
  return rows;
}
