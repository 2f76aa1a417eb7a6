import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkSpec } from "../../generator/check.js";

const spec = new URL("../../spec/", import.meta.url);

it("finds nothing in the specs of this repository", () => {
  const files = ["reasons.yaml"];
  for (const folder of ["vendors", "translations"]) {
    for (const name of readdirSync(new URL(`${folder}/`, spec))) {
      files.push(`${folder}/${name}`);
    }
  }
  expect(files.length).toBeGreaterThan(6);
  const { catalog, diagnostics } = checkSpec(
    files.map((file) => ({
      file,
      shown: file,
      bytes: readFileSync(new URL(file, spec)),
    })),
    { reasons: "required" },
  );
  expect(diagnostics).toEqual([]);
  expect(catalog?.vendors).toHaveLength(
    files.filter((file) => file.startsWith("vendors/")).length,
  );
  expect(catalog?.reasons.length).toBeGreaterThan(60);
  expect(catalog?.reasons.some(({ isInherited }) => isInherited)).toBe(false);
  // A comma of ASCII between Chinese characters reads as a slip of the keyboard.
  const slips = catalog?.messages.filter(({ zh }) => /[!-/:-?]/u.test(zh));
  expect(slips).toEqual([]);
});
