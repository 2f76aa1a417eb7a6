import { describe, expect, it } from "vitest";
import { findImpact } from "../../../generator/usage/impact.js";
import { makeProject } from "../../cli/project.js";
import { openOf } from "../user-project.js";
import { measuredProject, type Place } from "./project.js";

/** What is not found today, by style. A line that disappears here is progress. */
const missed: Readonly<Record<string, number>> = {
  "a list that a type of its own holds complete": 1,
  "names inside of other keys": 6,
  "numbers as keys": 3,
  "numbers with names of their own": 2,
};

const keyOf = ({ file, line, kind }: Pick<Place, "file" | "line" | "kind">) =>
  `${file}:${line} ${kind}`;

// More than a second: the compiler reads 75 files in each style, and checks them once.
describe.each(["enum", "const"] as const)("impact, enumStyle %s", (style) => {
  it("finds every use of the measured project but those that are known, and nothing else", async () => {
    const { files, places, changes } = await measuredProject(1, style);
    const project = openOf(makeProject(files));
    const found = new Set(
      findImpact(project, changes).map((hit) =>
        keyOf({ ...hit, kind: hit.change.kind }),
      ),
    );
    const wanted = new Set(places.map(keyOf));
    expect([...found].filter((key) => !wanted.has(key))).toEqual([]);
    const counts: Record<string, number> = {};
    for (const place of places) {
      if (found.has(keyOf(place))) continue;
      const { name } = place.style;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual(missed);
    expect(places.length).toBeGreaterThan(100);
    if (style !== "enum") return;
    // A project that does not compile before the changes would measure something else.
    const problems = project.programs.flatMap(({ program, files: own }) =>
      own.flatMap((file) => [...program.getSemanticDiagnostics(file)]),
    );
    expect(problems).toEqual([]);
  });
});
