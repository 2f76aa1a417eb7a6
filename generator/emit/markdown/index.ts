import type { Catalog } from "../../model/model.js";
import { readShipped } from "../../files/install.js";
import { bannerText } from "../../write/banner.js";
import type { OutputFile, Target } from "../target.js";
import { compileTemplate, type View } from "../template.js";
import { coverageOf } from "./coverage.js";
import { coverageView, type CoverageView } from "./coverage-view.js";
import { indexView, type IndexView } from "./index-view.js";
import { reasonsPage } from "./reason-cell.js";
import { reasonsView, type ReasonsView } from "./reasons-view.js";
import { vendorView, type VendorView } from "./vendor-view.js";

/**
 * A page per vendor, `<vendor>.md`, and `index.md` about all of them; where there are reasons,
 * `reasons.md` with the picture `coverage.svg`.
 */
export const markdown: Target = {
  id: "markdown",
  description: "Markdown tables, one page per vendor",
  async emit(catalog, { project }) {
    const [printVendor, printIndex, reasons] = await Promise.all([
      pageTemplate<VendorView>("vendor.md.hbs"),
      pageTemplate<IndexView>("index.md.hbs"),
      reasonFiles(catalog, bannerText(project, "reasons.yaml")),
    ]);
    return [
      {
        path: "index.md",
        content: printIndex(
          indexView(catalog, bannerText(project, "vendors/")),
        ),
      },
      ...reasons,
      ...catalog.vendors.map((vendor) => ({
        path: `${vendor.id}.md`,
        content: printVendor(
          vendorView(vendor, bannerText(project, `vendors/${vendor.id}.yaml`)),
        ),
      })),
    ];
  },
};

async function reasonFiles(
  catalog: Catalog,
  banner: string,
): Promise<readonly OutputFile[]> {
  if (catalog.reasons.length === 0) return [];
  const coverage = coverageOf(catalog);
  const [printReasons, printCoverage] = await Promise.all([
    pageTemplate<ReasonsView>("reasons.md.hbs"),
    pageTemplate<CoverageView>("coverage.svg.hbs"),
  ]);
  return [
    {
      path: reasonsPage,
      content: printReasons(reasonsView(catalog, coverage, banner)),
    },
    {
      path: "coverage.svg",
      content: printCoverage(coverageView(coverage, banner)),
    },
  ];
}

function pageTemplate<Shown extends View>(
  file: string,
): Promise<(view: Shown) => string> {
  return compileTemplate<Shown>(readShipped("templates", "markdown", file), {
    table: readShipped("templates", "markdown", "table.md.hbs"),
  });
}
