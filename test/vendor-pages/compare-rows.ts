import { normalise, type PageRow, type Row } from "./page-row.js";

/** Parts of `doc:` that repeat or mark the texts and are none themselves. */
const noText: ReadonlySet<string> = new Set(["platforms", "only"]);

/** Documented texts by role, `attributes.button` for an attribute. */
export function textsOf(doc: object, prefix = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(doc)) {
    const text: unknown = value;
    const role = `${prefix}${key}`;
    if (noText.has(role)) {
      continue;
    }
    if (typeof text === "string") {
      texts.set(role, normalise(text));
    } else if (role === "attributes" && typeof text === "object" && text) {
      for (const entry of textsOf(text, "attributes.")) {
        texts.set(...entry);
      }
    } else {
      texts.set(role, `no text but ${JSON.stringify(text)}`);
    }
  }
  return texts;
}

function fieldsOf(row: Row | undefined, anyRole: boolean): Map<string, string> {
  if (row === undefined) {
    return new Map();
  }
  const fields = new Map([
    ["group", normalise(row.group)],
    ["code", row.code],
  ]);
  const texts = textsOf(row.doc);
  if (anyRole) {
    const all = [...texts.values()].toSorted();
    return fields.set("texts in any role", all.join("\n          "));
  }
  return new Map([...fields, ...texts]);
}

function rowDifference(
  page: PageRow | undefined,
  spec: Row | undefined,
): string | undefined {
  const anyRole = page?.anyRole === true;
  const onPage = fieldsOf(page, anyRole);
  const inSpec = fieldsOf(spec, anyRole);
  const lines: string[] = [];
  for (const field of new Set([...onPage.keys(), ...inSpec.keys()])) {
    const expected = onPage.get(field);
    const found = inSpec.get(field);
    if (expected !== found) {
      lines.push(`  ${field}`);
      lines.push(`    page: ${expected ?? "(nothing)"}`);
      lines.push(`    spec: ${found ?? "(nothing)"}`);
    }
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** The rows that differ, in order, each as a few readable lines. */
export function differences(
  pageRows: readonly PageRow[],
  specRows: readonly Row[],
): readonly string[] {
  const found: string[] = [];
  const all = [...pageRows, ...specRows];
  // The spec may hold the code sets in another order than the page.
  for (const codeSet of new Set(all.map((row) => row.codeSet))) {
    const onPage = pageRows.filter((row) => row.codeSet === codeSet);
    const inSpec = specRows.filter((row) => row.codeSet === codeSet);
    const length = Math.max(onPage.length, inSpec.length);
    for (let index = 0; index < length; index += 1) {
      const page = onPage[index];
      const lines = rowDifference(page, inSpec[index]);
      if (lines !== undefined) {
        const code = (page ?? inSpec[index])?.code ?? "";
        found.push(`${codeSet}/${code}, row ${index + 1}:\n${lines}`);
      }
    }
  }
  return found;
}
