import { describe, expect, it } from "vitest";
import { assemble } from "../../../generator/emit/typescript/assemble.js";

const module = {
  path: "acme/codes.ts",
  source: "vendors/acme.yaml",
  imports: [
    { from: "../runtime.js", names: ["factsTable"] },
    { from: "./codes.js", names: [] },
  ],
};

describe("a module", () => {
  it("keeps every byte of its statements", async () => {
    const statements = [
      "/** 没有人脸 \u{1F642} @param [a] {x} `\\` */\nexport const a = 'x';",
      "export const b = `\n  \t${a}\n`;\t",
      "export  const c=1",
    ];
    const [file] = await assemble([{ ...module, statements }]);
    expect(file).toEqual({
      path: "acme/codes.ts",
      source: "vendors/acme.yaml",
      content: `import { factsTable } from "../runtime.js";\n\n${statements.join("\n\n")}\n`,
    });
  });

  it("says where its text does not parse", async () => {
    const broken = { ...module, statements: ["const a = 1;", "const = 2;"] };
    await expect(assemble([broken])).rejects.toThrow(
      "acme/codes.ts:5 does not parse: Variable declaration expected.",
    );
  });

  it.each([
    "export const a = 'x",
    "export const a = `x",
    "/** never closed",
    "export enum A { A = 1, A-B = 2 }",
    "export const a = { b: 1",
    "class A { b(: number) {} }",
  ])("is not made of %j", async (statement) => {
    await expect(
      assemble([{ ...module, statements: [statement] }]),
    ).rejects.toThrow(/^acme\/codes\.ts:3 does not parse: \S/u);
  });
});
