import { vendorSource } from "../../model/model.js";
import type { PrintedFile } from "../../write/banner.js";
import { shippedTemplate } from "../shipped-template.js";
import type { CatalogParts, Target } from "../target.js";
import type { View } from "../template.js";
import { coverageOf } from "./coverage.js";
import { coverageView, type CoverageView } from "./coverage-view.js";
import { indexView, type IndexView } from "./index-view.js";
import { outlineOf, type VendorOutline } from "./outline.js";
import { reasonsPage } from "./reason-cell.js";
import { reasonsView, type ReasonsView } from "./reasons-view.js";
import { vendorView, type VendorView } from "./vendor-view.js";

/**
 * A page per vendor, `<vendor>.md`, and `index.md` about all of them; where there are reasons,
 * `reasons.md` with the picture `coverage.svg`.
 */
export const markdown: Target = {
  description: "Markdown tables, one page per vendor",
  async emitVendor(vendor) {
    const print = await pageTemplate<VendorView>("vendor.md.hbs");
    return {
      files: [
        {
          path: `${vendor.id}.md`,
          source: vendorSource(vendor),
          content: print(vendorView(vendor)),
        },
      ],
      piece: JSON.stringify(outlineOf(vendor)),
    };
  },
  async emitCatalog(parts) {
    const vendors = parts.pieces.map((piece): VendorOutline =>
      JSON.parse(piece),
    );
    const print = await pageTemplate<IndexView>("index.md.hbs");
    return [
      {
        path: "index.md",
        source: "vendors/",
        content: print(indexView(vendors, parts.reasons.length > 0)),
      },
      ...(await reasonFiles(parts, vendors)),
    ];
  },
};

async function reasonFiles(
  { reasons, messages }: CatalogParts,
  vendors: readonly VendorOutline[],
): Promise<readonly PrintedFile[]> {
  if (reasons.length === 0) return [];
  const coverage = coverageOf(vendors, reasons);
  const [printReasons, printCoverage] = await Promise.all([
    pageTemplate<ReasonsView>("reasons.md.hbs"),
    pageTemplate<CoverageView>("coverage.svg.hbs"),
  ]);
  const source = "reasons.yaml";
  return [
    {
      path: reasonsPage,
      source,
      content: printReasons(reasonsView(messages, coverage)),
    },
    {
      path: "coverage.svg",
      source,
      content: printCoverage(coverageView(coverage)),
    },
  ];
}

function pageTemplate<Shown extends View>(
  file: string,
): Promise<(view: Shown) => string> {
  return shippedTemplate<Shown>(`markdown/${file}`, {
    table: "markdown/table.md.hbs",
  });
}
