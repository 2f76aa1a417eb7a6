import type { EmitOptions } from "../target.js";

/** @example specifier("../runtime", { importExtension: "js" }) // "../runtime.js" */
export function specifier(
  path: string,
  { importExtension }: Pick<EmitOptions, "importExtension">,
): string {
  return importExtension === "none" ? path : `${path}.${importExtension}`;
}
