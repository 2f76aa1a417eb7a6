import { readFileSync } from "node:fs";
import type { CorpusCode, CorpusVendor } from "./codes.js";

interface Catalog {
  readonly vendors: readonly {
    readonly id: string;
    readonly codeSets: readonly {
      readonly name: string;
      readonly codes: readonly {
        readonly code: number | string;
        readonly name: string;
        readonly rows?: readonly Readonly<Record<string, unknown>>[];
      }[];
    }[];
  }[];
}

/** The repository's own vendors as a corpus, one entry for each code set, from `catalog.json`. */
export function readCatalog(file: string): readonly CorpusVendor[] {
  const { vendors }: Catalog = JSON.parse(readFileSync(file, "utf8"));
  return vendors.flatMap(({ codeSets }) =>
    codeSets.map(({ name, codes }) => ({
      id: name.toLowerCase(),
      name,
      codeSet: name,
      codes: codes.map((code): CorpusCode => {
        const row = code.rows?.[0] ?? {};
        const text = (key: string) => String(row[key] ?? "");
        return {
          value: code.code,
          name: code.name,
          message: text("message") || text("title"),
          description: text("description"),
          advice: text("advice"),
        };
      }),
    })),
  );
}
