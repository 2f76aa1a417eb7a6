import { compareText } from "../../generator/text/order.js";

/** One vendor file, or several files by their path below the spec folder. */
export type SpecTexts = string | Readonly<Record<string, string>>;

/**
 * Takes the marks out of the texts: `▸` for the place of a finding, `▹` for a related one. The
 * places come in the order of files and lines, as findings do.
 */
export function readMarks(given: SpecTexts): {
  readonly texts: Readonly<Record<string, string>>;
  readonly places: readonly string[];
  readonly related: readonly string[];
} {
  const marked =
    typeof given === "string" ? { "vendors/acme.yaml": given } : given;
  const texts: Record<string, string> = {};
  const places: string[] = [];
  const related: string[] = [];
  for (const file of Object.keys(marked).toSorted(compareText)) {
    const lines = (marked[file] ?? "").split("\n").map((line, index) => {
      let plain = "";
      for (const character of line) {
        const at = `${file}:${index + 1}:${plain.length + 1}`;
        if (character === "▸") places.push(at);
        else if (character === "▹") related.push(at);
        else plain += character;
      }
      return plain;
    });
    texts[file] = lines.join("\n");
  }
  return { texts, places, related };
}
