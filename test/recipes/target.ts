import type { Workshop } from "./workshop.js";

/** Adds the target `csv` by the recipe of CONTRIBUTING. */
export function addTarget({ write, edit }: Workshop): void {
  write({
    "generator/emit/csv/index.ts": `import { vendorSource } from "../../model/model.js";
import type { Target } from "../target.js";

/** A file per vendor with a line per code. */
export const csv: Target = {
  description: "codes as CSV, one file per vendor",
  emitVendor: (vendor) => ({
    files: [
      {
        path: \`\${vendor.id}.csv\`,
        source: vendorSource(vendor),
        content: [
          "code set,code,name",
          ...vendor.codeSets.flatMap(({ id, codes }) =>
            codes.map(({ code, name }) => \`\${id},\${code},\${name}\`),
          ),
          "",
        ].join("\\n"),
      },
    ],
  }),
};
`,
    "test/emit/csv.test.ts": `import { expect, it } from "vitest";
import { csv } from "../../generator/emit/csv/index.js";
import { printFiles } from "./print-files.js";
import { catalogOf, vendorWith } from "./read-catalog.js";

it("has a line per code, below the banner", async () => {
  const files = await printFiles(csv, catalogOf([vendorWith({})]), "demo");
  const [, ...lines] = files.get("acme.csv")?.split("\\n") ?? [];
  expect(lines).toEqual(["code set,code,name", ""]);
});
`,
  });
  edit(
    "generator/emit/index.ts",
    "\n} satisfies",
    '\n  csv: async () => (await import("./csv/index.js")).csv,\n} satisfies',
  );
}
