import type { CodeSet } from "../../model/model.js";

export function rowCount({ groups }: CodeSet): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
