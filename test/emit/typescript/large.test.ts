import { describe, expect, it } from "vitest";
import { compile } from "./compile.js";
import { largeCatalog, matchAll } from "./large-catalog.js";
import { printCatalog } from "./print-spec.js";

const size = 5000;

// Two seconds of the compiler: the size is what it is about.
describe("a code set of 5,000 codes", async () => {
  const files = await printCatalog(largeCatalog({ Acme: "integer" }, size));

  it("compiles, and so does a match over all of it", async () => {
    const app = matchAll("Acme", size);
    expect(await compile({ ...files, "app.ts": app })).toBe("");
  });

  it("does not compile with a case too few, and the error names it", async () => {
    const app = matchAll("Acme", size).replace(/ *FACE_ERROR_77: .*\n/u, "");
    expect(await compile({ ...files, "app.ts": app })).toContain(
      "Property 'FACE_ERROR_77' is missing in type",
    );
  });
});
