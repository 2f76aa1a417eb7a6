import { readShipped } from "../../install.js";
import { bannerText } from "../banner.js";
import type { Target } from "../target.js";
import { compileTemplate } from "../template.js";
import { indexView, type IndexView } from "./index-view.js";
import { vendorView, type VendorView } from "./vendor-view.js";

/** A page per vendor, `<vendor>.md`, and `index.md` about all of them. */
export const markdown: Target = {
  id: "markdown",
  description: "Markdown tables, one page per vendor",
  async emit(catalog, { project }) {
    const [printVendor, printIndex] = await Promise.all([
      pageTemplate<VendorView>("vendor.md.hbs"),
      pageTemplate<IndexView>("index.md.hbs"),
    ]);
    return [
      {
        path: "index.md",
        content: printIndex(
          indexView(catalog, bannerText(project, "vendors/")),
        ),
      },
      ...catalog.vendors.map((vendor) => ({
        path: `${vendor.id}.md`,
        content: printVendor(
          vendorView(vendor, bannerText(project, `vendors/${vendor.id}.yaml`)),
        ),
      })),
    ];
  },
};

function pageTemplate<Shown extends VendorView | IndexView>(
  file: string,
): Promise<(view: Shown) => string> {
  return compileTemplate<Shown>(readShipped("templates", "markdown", file), {
    table: readShipped("templates", "markdown", "table.md.hbs"),
  });
}
