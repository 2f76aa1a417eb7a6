import { join, resolve } from "node:path";
import { isRecord } from "../data/is-record.js";
import type { Diagnostic } from "../diagnostic.js";
import {
  defaultTargets,
  isTarget,
  targetIds,
  type TargetId,
} from "../emit/index.js";
import type { SourceFile } from "../read/load.js";
import { formatPointer } from "../read/pointer.js";
import type { ConfigSpec } from "../read/spec.js";
import { describeViolation } from "../read/violation.js";

export interface TargetConfig {
  readonly id: TargetId;
  readonly out: string;
  /** What a target that is switched off wrote before is removed. */
  readonly isEnabled: boolean;
}

/**
 * Every target with its folder.
 *
 * @param root Folder of the configuration.
 * @param out What the command line says, as a whole path; it wins.
 */
export function targetConfigs(
  data: ConfigSpec,
  root: string,
  out: string | undefined,
): readonly TargetConfig[] {
  return targetIds().map((id) => ({
    id,
    out: out === undefined ? folderOf(id, data, root) : join(out, id),
    isEnabled: isEnabled(id, data),
  }));
}

/** What is named in the configuration is on unless it says otherwise. */
function isEnabled(id: TargetId, { targets = {} }: ConfigSpec): boolean {
  const own = targets[id];
  return own === undefined ? defaultTargets.has(id) : own.enabled !== false;
}

function folderOf(id: TargetId, data: ConfigSpec, root: string): string {
  const own = data.targets?.[id]?.out;
  return own === undefined
    ? join(resolve(root, data.out ?? "generated"), id)
    : resolve(root, own);
}

/** The schema takes any name, so that a new target has one line and no more to add. */
export function unknownTargets(source: SourceFile): readonly Diagnostic[] {
  const { data } = source;
  const named = isRecord(data) ? data["targets"] : undefined;
  if (!isRecord(named)) return [];
  const known = Object.fromEntries(targetIds().map((id) => [id, {}]));
  return Object.keys(named)
    .filter((id) => !isTarget(id))
    .map((id) => {
      const { rule, path, part, message, hint } = describeViolation(
        {
          keyword: "additionalProperties",
          instancePath: "/targets",
          schemaPath: "#/properties/targets/additionalProperties",
          params: { additionalProperty: id },
          parentSchema: { properties: known },
        },
        ["targets"],
        undefined,
      );
      return {
        rule: `schema/${rule}`,
        severity: "error",
        file: source.shown,
        range: source.locate(path, part),
        pointer: formatPointer(path),
        message,
        ...(hint === undefined ? {} : { hint }),
      };
    });
}
