import { compare, diff, inc, parse, type SemVer } from "semver";
import type { Diagnostic } from "../diagnostic.js";
import { bumps, type Bump } from "./kinds/kind.js";

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
  if (from === null || to === null) {
    return report(
      "unknown",
      `--expect-bump needs a version in package.json on both sides; it reads ${base ?? "nothing"} in the base and ${head ?? "nothing"} in the head`,
      "Compare two git refs of a package, or leave --expect-bump out",
    );
  }
  if (bump === "none") return [];
  const wanted = from.major === 0 ? stepLess(bump) : bump;
  if (isAtLeast(movement(from, to), wanted)) return [];
  return report(
    "too-small",
    `The changes ask for a ${wanted} version${wanted === bump ? "" : ` (${bump} from 1.0 on)`}, and the version ${base === head ? `is still ${head}` : `went from ${base} to ${head}`}`,
    `Set the version to ${next(from, wanted)}`,
  );
}

type Step = Exclude<Bump, "none">;

function stepLess(step: Step): Step {
  return step === "major" ? "minor" : "patch";
}

function isAtLeast(bump: Bump, wanted: Bump): boolean {
  return bumps.indexOf(bump) <= bumps.indexOf(wanted);
}

/** The highest part that went up; `none` where the version stays or goes back. */
function movement(from: SemVer, to: SemVer): Bump {
  if (compare(from, to) >= 0) return "none";
  const step = diff(from, to)?.replace(/^pre(?!release)/u, "");
  return step === "major" || step === "minor" || step === "patch"
    ? step
    : // A later pre-release is the step that the first one began.
      stepOf(from);
}

/** Which step a version is the first of: 2.0.0 of a major one. */
function stepOf({ minor, patch }: SemVer): Step {
  if (patch > 0) return "patch";
  return minor > 0 ? "minor" : "major";
}

function next(from: SemVer, step: Step): string {
  const { major, minor, patch, prerelease } = from;
  return prerelease.length > 0 && isAtLeast(stepOf(from), step)
    ? `${major}.${minor}.${patch}, or a later pre-release of it`
    : (inc(from, step) ?? "");
}
