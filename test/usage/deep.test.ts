import { describe, expect, it } from "vitest";
import { findImpact } from "../../generator/usage/impact.js";
import { makeProject } from "../cli/project.js";
import { about } from "../compare/about.js";
import { generated, openOf, tsconfig } from "./user-project.js";

const removed = {
  kind: "code-removed",
  ...about("acme/error-code/222202"),
  type: "AcmeErrorCode",
  constant: "FACE_NOT_FOUND",
} as const;
const header = `import { AcmeErrorCode } from "./generated/acme/index.js";\n`;
const many = (count: number, part: string) =>
  Array.from({ length: count }, () => part);

async function hitsIn(sources: Readonly<Record<string, string>>) {
  const folder = makeProject({
    "tsconfig.json": tsconfig,
    ...(await generated()),
    ...Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [
        `src/${name}.ts`,
        header + source,
      ]),
    ),
  });
  return findImpact(openOf(folder), [removed]).map(
    ({ file, line, what }) => `${file}:${line} ${what}`,
  );
}

describe("a deep source", () => {
  it("is read as far as tsc reads it", async () => {
    const calls = many(700, "\n  .map((x) => x)").join("");
    const branches = many(700, "  if (Date.now() > 1) return 1; else");
    const found = await hitsIn({
      brackets: `export const a = ${"(".repeat(700)}AcmeErrorCode.FACE_NOT_FOUND${")".repeat(700)};\n`,
      calls: `export const a = [0]${calls}.includes(AcmeErrorCode.FACE_NOT_FOUND);\n`,
      conditions: `export function a(code: AcmeErrorCode) {\n${branches.join("\n")}\n  return code === 222202;\n}\n`,
      joined: `export const a = ${many(4000, '"x"').join(" +\n")} + AcmeErrorCode.FACE_NOT_FOUND;\n`,
      lists: `export const a = ${"[".repeat(300)}AcmeErrorCode.FACE_NOT_FOUND${"]".repeat(300)};\n`,
    });
    expect(found).toEqual([
      "src/brackets.ts:2 member",
      "src/calls.ts:702 member",
      "src/conditions.ts:703 literal",
      "src/joined.ts:4001 member",
      "src/lists.ts:2 member",
    ]);
  });

  it.each([
    ["brackets", `${"(".repeat(20_000)}1${")".repeat(20_000)}`],
    ["lists", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["calls", `[0]${".map((x) => x)".repeat(20_000)}.includes(222202)`],
  ])("is refused by its name where tsc fails: %s", async (name, value) => {
    const source = { plain: "", [name]: `export const a = ${value};\n` };
    await expect(hitsIn(source)).rejects.toThrow(
      `src/${name}.ts is nested too deeply for the compiler`,
    );
  });
});
