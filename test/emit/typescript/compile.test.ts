import { describe, expect, it } from "vitest";
import { repositoryCatalog } from "../read-catalog.js";
import { compile, newestCompiler } from "./compile.js";
import { compileEverything } from "./programs.js";
import { printCatalog } from "./print-spec.js";

describe("the output compiles", () => {
  it("with the newest TypeScript, in both styles", async () => {
    expect(await compileEverything(newestCompiler)).toEqual(["", ""]);
  });

  it("with imports that end in .ts, and with imports without an ending", async () => {
    const catalog = repositoryCatalog();
    const said = await Promise.all([
      compile(await printCatalog(catalog, { importExtension: "ts" })),
      compile(await printCatalog(catalog, { importExtension: "none" }), {
        flags: { module: "ESNext", moduleResolution: "Bundler" },
      }),
    ]);
    expect(said).toEqual(["", ""]);
  });
});

it("sees an error", async () => {
  expect(await compile({ "a.ts": "export const a: string = 1;" })).toContain(
    "a.ts(1,14): error TS2322",
  );
});
