import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkSpec } from "../../generator/check.js";

const spec = new URL("../../spec/", import.meta.url);

it("finds nothing in the specs of this repository", () => {
  const files = ["vendors", "translations"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, spec)).map((name) => `${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(5);
  const { catalog, diagnostics } = checkSpec(
    files.map((file) => ({
      file,
      shown: file,
      bytes: readFileSync(new URL(file, spec)),
    })),
    { reasons: "off" },
  );
  expect(diagnostics).toEqual([]);
  expect(catalog?.vendors).toHaveLength(
    files.filter((file) => file.startsWith("vendors/")).length,
  );
});
