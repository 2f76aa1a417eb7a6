import fc from "fast-check";
import { check } from "prettier";
import { expect, it } from "vitest";
import { repositoryCatalog } from "../read-catalog.js";
import { everyLength } from "./every-length.js";
import {
  enumStyles,
  importExtensions,
  printCatalog,
  printSpec,
} from "./print-spec.js";
import { randomSpec } from "./random-spec.js";

/** The files that prettier, with its default options, would change. */
async function changed(
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    if (!(await check(content, { filepath: path }))) found.push(path);
  }
  return found;
}

export interface Trials {
  readonly options: readonly {
    readonly enumStyle: (typeof enumStyles)[number];
    readonly importExtension: (typeof importExtensions)[number];
  }[];
  /** Random specs of each style. */
  readonly specs: number;
}

export const fewTrials: Trials = {
  options: [
    { enumStyle: "enum", importExtension: "js" },
    { enumStyle: "const", importExtension: "ts" },
  ],
  specs: 3,
};

export const manyTrials: Trials = {
  options: enumStyles.flatMap((enumStyle) =>
    importExtensions.map((importExtension) => ({ enumStyle, importExtension })),
  ),
  specs: 30,
};

/** Expects that prettier leaves alone what we print, tried so often. */
export function prettierLeavesAlone(trials: Trials): void {
  it.each(trials.options)(
    "the catalog of this repository, $enumStyle, $importExtension",
    async (option) => {
      const files = await printCatalog(repositoryCatalog(), option);
      expect(await changed(files)).toEqual([]);
    },
  );

  it.each(enumStyles)("any spec, %s", async (enumStyle) => {
    const property = fc.asyncProperty(randomSpec, async (spec) => {
      const files = await printSpec(spec, { enumStyle });
      expect(await changed(files)).toEqual([]);
    });
    await fc.assert(property, { numRuns: trials.specs });
  });
}

/** Names of every length: a line breaks at each place where it can. */
export function everyLengthIsLeftAlone(): void {
  it("names of every length", async () => {
    expect(await changed(await printSpec(everyLength))).toEqual([]);
  });

  it("names of every length, const", async () => {
    const files = await printSpec(everyLength, { enumStyle: "const" });
    // The other files are those of the test above.
    const codes = Object.entries(files).filter(([path]) =>
      path.endsWith("/codes.ts"),
    );
    expect(codes).not.toHaveLength(0);
    expect(await changed(Object.fromEntries(codes))).toEqual([]);
  });
}
