import type { Catalog } from "../model/model.js";

/** A file to be written, before anything is written. */
export interface OutputFile {
  /** Path below the target's folder, with forward slashes. */
  readonly path: string;
  /** The whole text, with LF line ends and a final line end. */
  readonly content: string;
}

export interface EmitOptions {
  /** Stands in every banner; only files with the same project are ever replaced. */
  readonly project: string;
  readonly enumStyle: "enum" | "const";
  readonly importExtension: "js" | "ts" | "none";
}

/** Every target there is, in the order in which they run. */
export const targetIds = ["typescript", "markdown", "json"] as const;

export type TargetId = (typeof targetIds)[number];

/** One kind of output: the model in, a list of files out. Nothing here renames or decides. */
export interface Target {
  readonly id: TargetId;
  readonly description: string;
  emit(
    catalog: Catalog,
    options: EmitOptions,
  ): Promise<readonly OutputFile[]> | readonly OutputFile[];
}
