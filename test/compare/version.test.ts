import { describe, expect, it } from "vitest";
import type { Bump } from "../../generator/compare/kinds/kind.js";
import { inspectVersion } from "../../generator/compare/version.js";

interface Case {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly bump: Bump;
  /** The version that the hint names; undefined where the version moved enough. */
  readonly want: string | undefined;
}

const cases: readonly Case[] = [
  { base: "1.2.3", head: "1.2.3", bump: "none", want: undefined },
  { base: "1.2.3", head: "1.2.3", bump: "patch", want: "1.2.4" },
  { base: "1.2.3", head: "1.2.4", bump: "patch", want: undefined },
  { base: "1.2.3", head: "1.2.9", bump: "minor", want: "1.3.0" },
  { base: "1.2.3", head: "1.3.0", bump: "minor", want: undefined },
  { base: "1.2.3", head: "1.3.0", bump: "major", want: "2.0.0" },
  { base: "1.2.3", head: "2.0.0", bump: "major", want: undefined },
  { base: "1.2.3", head: "2.0.0", bump: "patch", want: undefined },
  { base: "1.2.3", head: "1.1.9", bump: "patch", want: "1.2.4" },
  { base: "2.0.0", head: "1.9.0", bump: "minor", want: "2.1.0" },
  { base: "1.2.3", head: "2.0.0-rc.1", bump: "major", want: undefined },
  // The step was made by the first pre-release.
  { base: "2.0.0-rc.1", head: "2.0.0", bump: "major", want: undefined },
  { base: "2.0.0-rc.1", head: "2.0.0-rc.2", bump: "major", want: undefined },
  {
    base: "2.0.0-rc.1",
    head: "2.0.0-rc.1",
    bump: "major",
    want: "2.0.0, or a later pre-release of it",
  },
  {
    base: "2.0.0-rc.2",
    head: "2.0.0-rc.1",
    bump: "major",
    want: "2.0.0, or a later pre-release of it",
  },
  { base: "2.0.0-rc.1", head: "2.0.1", bump: "major", want: undefined },
  { base: "2.0.0-rc.1", head: "3.0.0-rc.1", bump: "major", want: undefined },
  { base: "2.0.0-rc.9", head: "2.0.0-rc.10", bump: "major", want: undefined },
  {
    base: "2.0.0-rc.1",
    head: "2.0.0-1",
    bump: "major",
    want: "2.0.0, or a later pre-release of it",
  },
  { base: "2.0.0-rc", head: "2.0.0-rc.1", bump: "major", want: undefined },
  {
    base: "1.0.0+build-5",
    head: "1.0.0+build-6",
    bump: "patch",
    want: "1.0.1",
  },
  { base: "2.1.0-rc.1", head: "2.1.0", bump: "minor", want: undefined },
  { base: "2.1.0-rc.1", head: "2.1.0", bump: "major", want: "3.0.0" },
  { base: "2.1.1-rc.1", head: "2.1.1", bump: "minor", want: "2.2.0" },
  {
    base: "2.1.1-rc.1",
    head: "2.0.0",
    bump: "patch",
    want: "2.1.1, or a later pre-release of it",
  },
  // Below 1.0 everything counts one step less.
  { base: "0.4.1", head: "0.4.1", bump: "major", want: "0.5.0" },
  { base: "0.4.1", head: "0.5.0", bump: "major", want: undefined },
  { base: "0.4.1", head: "0.4.2", bump: "minor", want: undefined },
  { base: "0.4.1", head: "0.4.1", bump: "patch", want: "0.4.2" },
  { base: "0.4.1", head: "1.0.0", bump: "major", want: undefined },
];

describe("inspectVersion", () => {
  it.each(cases)(
    "$base to $head for $bump: $want",
    ({ base, head, bump, want }) => {
      const found = inspectVersion({ base, head, file: "package.json" }, bump);
      expect(found.map(({ rule, hint }) => [rule, hint])).toEqual(
        want === undefined
          ? []
          : [["version/too-small", `Set the version to ${want}`]],
      );
    },
  );

  it.each([
    [undefined, "1.0.0"],
    ["1.0.0", undefined],
    ["latest", "1.0.0"],
    ["1.0", "1.0.0"],
    ["1.0.0", "1.0.0.0"],
  ])("says what it misses: %s to %s", (base, head) => {
    const versions = { base, head, file: "package.json" };
    for (const bump of ["major", "none"] as const) {
      expect(inspectVersion(versions, bump)).toEqual([
        {
          rule: "version/unknown",
          severity: "error",
          file: "package.json",
          message: `--expect-bump needs a version in package.json on both sides; it reads ${base ?? "nothing"} in the base and ${head ?? "nothing"} in the head`,
          hint: "Compare two git refs of a package, or leave --expect-bump out",
        },
      ]);
    }
  });

  it("says what the changes ask for and what was done", () => {
    const file = "package.json";
    const messages = [
      inspectVersion({ base: "1.0.0", head: "1.0.0", file }, "major"),
      inspectVersion({ base: "1.0.0", head: "1.1.0", file }, "major"),
      inspectVersion({ base: "0.1.0", head: "0.1.1", file }, "major"),
    ].map(([first]) => first?.message);
    expect(messages).toEqual([
      "The changes ask for a major version, and the version is still 1.0.0",
      "The changes ask for a major version, and the version went from 1.0.0 to 1.1.0",
      "The changes ask for a minor version (major from 1.0 on), and the version went from 0.1.0 to 0.1.1",
    ]);
  });
});
