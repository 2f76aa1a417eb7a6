import type { Config } from "../config/config.js";
import { targets, type TargetId } from "../emit/index.js";
import type { CatalogParts, EmitOptions } from "../emit/target.js";
import type { Vendor } from "../model/model.js";
import { withBanner, type PrintedFile } from "../write/banner.js";
import { rendered, type Rendered } from "../write/rendered.js";

/** What the printed files depend on, besides the spec. Plain data. */
export interface PrintSettings {
  /** The targets that are switched on, in their order. */
  readonly targets: readonly TargetId[];
  readonly options: EmitOptions;
  readonly project: string;
  readonly prettier?: Config["prettier"];
}

/** What one target prints of one vendor. */
export interface PrintedVendor {
  readonly target: TargetId;
  readonly files: readonly Rendered[];
  /** What the target's files of the whole catalog need of this vendor. */
  readonly piece?: string;
}

export function printSettings(config: Config): PrintSettings {
  const { project, enumStyle, importExtension, prettier } = config;
  return {
    targets: config.targets
      .filter(({ isEnabled }) => isEnabled)
      .map(({ id }) => id),
    options: { enumStyle, importExtension },
    project,
    ...(prettier === undefined ? {} : { prettier }),
  };
}

/** Everything that is printed of one vendor alone. */
export async function printVendor(
  vendor: Vendor,
  settings: PrintSettings,
): Promise<readonly PrintedVendor[]> {
  const printed: PrintedVendor[] = [];
  for (const id of settings.targets) {
    const target = await targets[id]();
    const { files, piece } = await target.emitVendor(vendor, settings.options);
    printed.push({
      target: id,
      files: await finish(id, files, settings),
      ...(piece === undefined ? {} : { piece }),
    });
  }
  return printed;
}

/** The files of a target that are about all vendors. */
export async function printCatalog(
  id: TargetId,
  parts: CatalogParts,
  settings: PrintSettings,
): Promise<readonly Rendered[]> {
  const target = await targets[id]();
  const files = (await target.emitCatalog?.(parts, settings.options)) ?? [];
  return finish(id, files, settings);
}

async function finish(
  id: TargetId,
  files: readonly PrintedFile[],
  { project, prettier }: PrintSettings,
): Promise<readonly Rendered[]> {
  const formatted =
    prettier === undefined || id !== "typescript"
      ? files
      : await (await import("../emit/format.js")).formatFiles(files, prettier);
  return formatted.map((file) => rendered(withBanner(file, project)));
}
