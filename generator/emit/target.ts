import type { Catalog, Vendor } from "../model/model.js";
import type { PrintedFile } from "../write/banner.js";

export interface EmitOptions {
  readonly enumStyle: "enum" | "const";
  readonly importExtension: "js" | "ts" | "none";
}

/** What a target prints of one vendor. It depends on nothing but that vendor and the options. */
export interface VendorOutput {
  readonly files: readonly PrintedFile[];
  /**
   * What the target's files of the whole catalog need of this vendor, as a text that only the target
   * reads. It can be kept, so that a vendor that did not change is neither read nor printed again.
   */
  readonly piece?: string;
}

/** What the files of the whole catalog are made of. */
export interface CatalogParts extends Pick<Catalog, "reasons" | "messages"> {
  /** The piece of each vendor, in the order of the vendors. */
  readonly pieces: readonly string[];
}

type Soon<Value> = Value | Promise<Value>;

/**
 * One kind of output: the model in, files out. Nothing here renames or decides, and no file has its
 * banner yet: the writer puts it on.
 */
export interface Target {
  readonly description: string;
  emitVendor(vendor: Vendor, options: EmitOptions): Soon<VendorOutput>;
  /** Left out by a target whose files are about one vendor each. */
  emitCatalog?(
    parts: CatalogParts,
    options: EmitOptions,
  ): Soon<readonly PrintedFile[]>;
}
