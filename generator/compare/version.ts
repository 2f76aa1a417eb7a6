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
  if (from === undefined || to === undefined) {
    return report(
      "unknown",
      `--expect-bump needs a version in package.json on both sides; it reads ${base ?? "nothing"} in the base and ${head ?? "nothing"} in the head`,
      "Compare two git refs of a package, or leave --expect-bump out",
    );
  }
  if (bump === "none") return [];
  const wanted = from.parts[0] === 0 ? stepLess(bump) : bump;
  const moved = movement(from, to);
  if (bumps.indexOf(moved) <= bumps.indexOf(wanted)) return [];
  return report(
    "too-small",
    `The changes ask for a ${wanted} version${wanted === bump ? "" : ` (${bump} from 1.0 on)`}, and the version ${base === head ? `is still ${head}` : `went from ${base} to ${head}`}`,
    `Set the version to ${next(from, wanted)}`,
  );
}

interface Version {
  readonly parts: readonly [major: number, minor: number, patch: number];
  /** `rc.1` of 2.0.0-rc.1; undefined for a release. */
  readonly pre?: string;
}

function parse(version: string | undefined): Version | undefined {
  const match =
    /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/u.exec(
      version ?? "",
    );
  if (match === null) return undefined;
  const [, major, minor, patch, pre] = match;
  return {
    parts: [Number(major), Number(minor), Number(patch)],
    ...(pre === undefined ? {} : { pre }),
  };
}

function stepLess(bump: Bump): Bump {
  return bump === "major" ? "minor" : "patch";
}

/** The highest part that went up; `none` where the version stands still or goes back. */
function movement(from: Version, to: Version): Bump {
  const steps = ["major", "minor", "patch"] as const;
  const index = from.parts.findIndex((part, at) => part !== to.parts[at]);
  const step = steps[index];
  if (step !== undefined) {
    return (to.parts[index] ?? 0) > (from.parts[index] ?? 0) ? step : "none";
  }
  // The same numbers: a later pre-release, or the release, is the step that the first one began.
  return from.pre !== undefined && isLater(from.pre, to.pre)
    ? stepOf(from)
    : "none";
}

/** By the precedence of https://semver.org, 11. */
function isLater(from: string, to: string | undefined): boolean {
  if (to === undefined) return true;
  const before = from.split(".");
  const after = to.split(".");
  for (const [index, left] of before.entries()) {
    const right = after[index];
    if (right === undefined) return false;
    if (left === right) continue;
    const [isLeft, isRight] = [left, right].map((part) => /^\d+$/u.test(part));
    if (isLeft && isRight) return Number(right) > Number(left);
    return isLeft === isRight ? right > left : isLeft === true;
  }
  return after.length > before.length;
}

/** Which step a version is the first of: 2.0.0 of a major one. */
function stepOf({ parts: [, minor, patch] }: Version): Bump {
  if (patch > 0) return "patch";
  return minor > 0 ? "minor" : "major";
}

function next(
  { parts: [major, minor, patch], pre }: Version,
  bump: Bump,
): string {
  const began = stepOf({ parts: [major, minor, patch] });
  if (pre !== undefined && bumps.indexOf(began) <= bumps.indexOf(bump)) {
    return `${major}.${minor}.${patch}, or a later pre-release of it`;
  }
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor"
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`;
}
