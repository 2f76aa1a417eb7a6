import { describe, expect, it } from "vitest";
import { compile, newestCompiler, olderCompilers } from "./compile.js";
import { largeCatalog, matchAll } from "./large-catalog.js";
import { printCatalog } from "./print-spec.js";

const size = 5_000;
const programs = [
  { enumStyle: "enum", wire: "integer" },
  { enumStyle: "enum", wire: "string" },
  { enumStyle: "const", wire: "integer" },
  { enumStyle: "const", wire: "string" },
] as const;

describe.each(programs)(
  "a code set of 5,000 codes, $enumStyle and $wire",
  async ({ enumStyle, wire }) => {
    const files = {
      ...(await printCatalog(largeCatalog({ Acme: wire }, size), {
        enumStyle,
      })),
      "app.ts": matchAll("Acme", size),
    };

    // Several seconds of each compiler: the size is what it is about.
    it.each([newestCompiler, ...olderCompilers])(
      "compiles with TypeScript $version",
      async (compiler) => {
        expect(await compile(files, { compiler })).toBe("");
      },
    );
  },
);
