import { describe, expect, it } from "vitest";
import { checkSpec } from "../../../generator/check.js";
import { identifiersOf } from "../../../generator/model/naming.js";
import { reservedWords } from "../../../generator/model/reserved-names.js";
import { specInputs, vendorWith } from "../read-catalog.js";
import { compile } from "./compile.js";
import { enumStyles, printSpec } from "./print-spec.js";

/** Names of code sets that a reserved word, in the singular or as it is, can come from. */
function namesFor(word: string): readonly string[] {
  const pascal = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const singulars = [pascal.replace(/s$/u, ""), pascal.replace(/es$/u, "")];
  return [pascal, ...singulars, pascal.replace(/ies$/u, "y")];
}

const names = [...new Set([...reservedWords].flatMap(namesFor))];

function codeSet(name: string, index: number) {
  return vendorWith({}).codeSets.map((set) => ({
    ...set,
    id: `set-${index}`,
    name,
    kind: "codes" as const,
    groups: [
      {
        id: "main",
        title: "Main",
        source: "page",
        entries: [{ code: "A", name: "A", doc: { title: "A" } }],
      },
    ],
  }));
}

function findings(name: string): readonly string[] {
  const vendor = vendorWith({}, { codeSets: codeSet(name, 0) });
  return checkSpec(specInputs([vendor]), { reasons: "off" })
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ message }) => message);
}

describe("a code set whose name leads to a reserved word", () => {
  it("is found by lint where a generated name would be that word", () => {
    const words = names.filter((name) =>
      Object.values(identifiersOf(name)).some((made) =>
        reservedWords.has(made),
      ),
    );
    expect(words).toContain("Extend");
    for (const name of words) {
      expect(findings(name)).toEqual([
        expect.stringContaining("a reserved word of TypeScript"),
      ]);
    }
  });

  it.each(enumStyles)("works otherwise, %s", async (enumStyle) => {
    const working = names.filter((name) => findings(name).length === 0);
    expect(working).toContain("Class");
    const codeSets = working.flatMap(codeSet);
    const vendor = vendorWith({}, { codeSets });
    expect(
      await compile(await printSpec({ vendors: [vendor] }, { enumStyle })),
    ).toBe("");
  });
});
