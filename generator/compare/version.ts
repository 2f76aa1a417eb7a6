import type { Diagnostic } from "../diagnostic.js";
import { bumps, type Bump } from "./policy.js";

interface Versions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Path of the package.json as it is shown to people. */
  readonly file: string;
}

/**
 * Whether the version of the package moved as far as the changes ask for. Below 1.0 a minor version
 * may break and a patch may add (https://semver.org, 4), so everything counts one step less there.
 */
export function inspectVersion(
  { base, head, file }: Versions,
  bump: Bump,
): readonly Diagnostic[] {
  const from = parse(base);
  const to = parse(head);
  const report = (rule: string, message: string, hint: string) => [
    {
      rule: `version/${rule}`,
      severity: "error" as const,
      file,
      message,
      hint,
    },
  ];
  if (from === undefined || to === undefined) {
    return report(
      "unknown",
      `--expect-bump needs a version in package.json on both sides; it reads ${base ?? "nothing"} in the base and ${head ?? "nothing"} in the head`,
      "Compare two git refs of a package, or leave --expect-bump out",
    );
  }
  if (bump === "none") return [];
  const wanted = from[0] === 0 ? stepLess(bump) : bump;
  const isNext = base !== head && base?.includes("-") === true;
  const moved = isNext ? sinceRelease(from, to) : movement(from, to);
  if (bumps.indexOf(moved) <= bumps.indexOf(wanted)) return [];
  return report(
    "too-small",
    `The changes ask for a ${wanted} version${wanted === bump ? "" : ` (${bump} from 1.0 on)`}, and the version ${base === head ? `is still ${head}` : `went from ${base} to ${head}`}`,
    `Set the version to ${next(from, wanted)}`,
  );
}

type Parts = readonly [major: number, minor: number, patch: number];

function parse(version: string | undefined): Parts | undefined {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+]|$)/u.exec(
    version ?? "",
  );
  return match === null
    ? undefined
    : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function stepLess(bump: Bump): Bump {
  return bump === "major" ? "minor" : "patch";
}

/** The highest part that went up; `none` where the version stands still or goes back. */
function movement(from: Parts, to: Parts): Bump {
  const steps = ["major", "minor", "patch"] as const;
  const index = from.findIndex((part, at) => part !== to[at]);
  const step = steps[index];
  return step !== undefined && (to[index] ?? 0) > (from[index] ?? 0)
    ? step
    : "none";
}

/** From a pre-release the version need not move: 2.0.0-rc.1 and 2.0.0 are the same major step. */
function sinceRelease(from: Parts, to: Parts): Bump {
  const moved = movement(from, to);
  if (moved !== "none" || from.some((part, at) => part !== to[at])) {
    return moved;
  }
  if (from[2] > 0) return "patch";
  return from[1] > 0 ? "minor" : "major";
}

function next([major, minor, patch]: Parts, bump: Bump): string {
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor"
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`;
}
