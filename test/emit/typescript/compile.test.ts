import { describe, expect, it } from "vitest";
import { goldenCases } from "../../golden-cases.js";
import { repositoryCatalog } from "../read-catalog.js";
import { compile, compilers } from "./compile.js";
import { hostileNames } from "./hostile-names.js";
import { enumStyles, printCatalog, printSpec } from "./print-spec.js";
import { manyVendors } from "./random-spec.js";
import type { Files } from "./temporary-folder.js";

type Style = (typeof enumStyles)[number];

function under(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}

/** Everything that there is of one style, as one program. */
async function program(enumStyle: Style): Promise<Files> {
  const repository = await printCatalog(repositoryCatalog(), { enumStyle });
  const parts = [under("repository", repository)];
  for (const [index, spec] of [...hostileNames, manyVendors(50)].entries()) {
    const printed = await printSpec(spec, { enumStyle });
    parts.push(under(`spec-${index}`, printed));
  }
  for (const golden of goldenCases()) {
    if (golden.enumStyle !== enumStyle) continue;
    parts.push(under(golden.name, golden.expected("typescript")));
  }
  return Object.assign({}, ...parts);
}

const flagsOf: Readonly<
  Record<Style, (version: string) => Readonly<Record<string, boolean>>>
> = {
  enum: () => ({}),
  const: (version) => (version === "5.4" ? {} : { erasableSyntaxOnly: true }),
};

describe("the output compiles", async () => {
  const programs = {
    enum: await program("enum"),
    const: await program("const"),
  };

  // The two styles are a pair: there is a core for each.
  it.each(compilers)("with TypeScript $version", async (compiler) => {
    const said = await Promise.all(
      enumStyles.map((style) =>
        compile(programs[style], {
          compiler,
          flags: flagsOf[style](compiler.version),
        }),
      ),
    );
    expect(said).toEqual(["", ""]);
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
