import { compare } from "../../compare/compare.js";
import { judge } from "../../compare/judge.js";
import type { Bump } from "../../compare/kinds/kind.js";
import { readAcceptances } from "../../compare/read-acceptances.js";
import type { Review } from "../../compare/review.js";
import type { Side } from "../../compare/sides/side.js";
import { readSides } from "../../compare/sides/read-sides.js";
import { readConfig } from "../../config/config.js";
import { defined } from "../../data/defined.js";
import type { Diagnostic } from "../../diagnostic.js";
import { show } from "../../files/paths.js";
import type { CommandContext } from "../context.js";
import type { DiffFlags } from "./flags.js";

/** Reads both sides, compares and judges them. */
export async function reviewOf(
  { flags, environment, today, onStage }: CommandContext,
  wanted: Pick<DiffFlags, "base" | "head" | "failOn" | "expectBump">,
): Promise<{
  readonly review: Review;
  /** Texts of files that findings about the review itself point into. */
  readonly texts: ReadonlyMap<string, string>;
}> {
  const { cwd } = flags;
  const config = readConfig({ ...flags, isSpecOptional: true });
  onStage("reading both sides");
  const { base, head } = readSides([wanted.base, wanted.head], config, {
    cwd,
    environment,
  });
  onStage("comparing");
  const { diff } = config;
  const accepted = readAcceptances(diff.accepted, cwd, today);
  const inspect =
    wanted.expectBump === true
      ? await versionInspector(base, head, show(diff.package, cwd))
      : undefined;
  const review = judge(base, head, compare(base, head), {
    failOn: wanted.failOn ?? diff.failOn,
    levels: diff.levels,
    acceptances: accepted,
    ...defined({ inspect }),
  });
  return { review, texts: accepted.texts };
}

/** What knows about versions is loaded for those who ask. */
async function versionInspector(
  base: Side,
  head: Side,
  file: string,
): Promise<(bump: Bump) => readonly Diagnostic[]> {
  const { inspectVersion } = await import("../../compare/version.js");
  return (bump) =>
    inspectVersion({ base: base.version(), head: head.version(), file }, bump);
}
