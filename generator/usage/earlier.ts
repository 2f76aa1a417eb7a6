import type { Change } from "../compare/change.js";

/** What was valid in the base of a comparison, as far as it was renamed or renumbered. */
export interface Earlier {
  /** Type names by the present ones. */
  readonly types: ReadonlyMap<string, string>;
  /** Constant names by address. */
  readonly names: ReadonlyMap<string, string>;
  /** Wire values by address. */
  readonly values: ReadonlyMap<string, string>;
}

export function earlierOf(changes: readonly Change[]): Earlier {
  const types = new Map<string, string>();
  const names = new Map<string, string>();
  const values = new Map<string, string>();
  for (const { kind, address, from, to } of changes) {
    if (kind === "wire-value-changed" && from !== undefined) {
      values.set(address, String(from));
    }
    if (typeof from !== "string" || typeof to !== "string") continue;
    if (kind === "code-set-renamed") types.set(to, from);
    if (kind === "constant-renamed") names.set(address, from);
  }
  return { types, names, values };
}
