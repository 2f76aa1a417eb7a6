import { describe, expect, it } from "vitest";
import { compile, newestCompiler, olderCompilers } from "./compile.js";
import { largeCatalog, matchAll } from "./large-catalog.js";
import { enumStyles, printCatalog } from "./print-spec.js";

const size = 5000;

describe.each(enumStyles)("code sets of 5,000 codes, %s", async (enumStyle) => {
  const catalog = largeCatalog({ Acme: "integer", Bolt: "string" }, size);
  const files = {
    ...(await printCatalog(catalog, { enumStyle })),
    "a.ts": matchAll("Acme", size),
    "b.ts": matchAll("Bolt", size),
  };

  // The compiler takes ten seconds and more in its older versions.
  it.each([newestCompiler, ...olderCompilers])(
    "compile with TypeScript $version",
    async (compiler) => {
      expect(await compile(files, { compiler })).toBe("");
    },
  );
});
