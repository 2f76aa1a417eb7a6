import type { EmitOptions, Target } from "../../generator/emit/target.js";
import type { Catalog } from "../../generator/model/model.js";
import { withBanner } from "../../generator/write/banner.js";

/** What a target writes for a project, by path: with the banner. */
export async function printFiles(
  target: Target,
  { vendors, reasons, messages }: Catalog,
  project: string,
  given: Partial<EmitOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const options = {
    enumStyle: "enum",
    importExtension: "js",
    ...given,
  } as const;
  const outputs = await Promise.all(
    vendors.map((vendor) => target.emitVendor(vendor, options)),
  );
  const pieces = outputs.map(({ piece = "" }) => piece);
  const files = [
    ...outputs.flatMap((output) => output.files),
    ...((await target.emitCatalog?.({ reasons, messages, pieces }, options)) ??
      []),
  ];
  return new Map(
    files
      .map((file) => withBanner(file, project))
      .map(({ path, content, more = [] }) => [path, content + more.join("")]),
  );
}
