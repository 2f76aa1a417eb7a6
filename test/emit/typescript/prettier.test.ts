import fc from "fast-check";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import type { EmitOptions } from "../../../generator/emit/target.js";
import {
  enumStyles,
  importExtensions,
  printTypescript,
  repositoryTexts,
  textsOf,
  type Spec,
} from "./print-spec.js";
import { everyLength } from "./every-length.js";
import { randomSpec } from "./random-spec.js";

/** The files that prettier would change. */
async function unformatted(
  texts: Readonly<Record<string, string>>,
  options: Partial<EmitOptions>,
): Promise<readonly string[]> {
  const files = await printTypescript(texts, options);
  const found: string[] = [];
  for (const { path, content } of files) {
    if (!(await check(content, { filepath: path }))) found.push(path);
  }
  return found;
}

describe("prettier leaves alone", () => {
  const styles = enumStyles.flatMap((enumStyle) =>
    importExtensions.map((importExtension) => ({ enumStyle, importExtension })),
  );
  it.each(styles)(
    "the catalog of this repository, $enumStyle, $importExtension",
    { timeout: 60_000 },
    async (options) => {
      expect(await unformatted(repositoryTexts(), options)).toEqual([]);
    },
  );

  it.each(enumStyles)(
    "names of every length, %s",
    { timeout: 60_000 },
    async (enumStyle) => {
      expect(await unformatted(textsOf(everyLength), { enumStyle })).toEqual(
        [],
      );
    },
  );

  it.each(enumStyles)(
    "any spec, %s",
    { timeout: 120_000 },
    async (enumStyle) => {
      const property = fc.asyncProperty(randomSpec, async (spec: Spec) => {
        expect(await unformatted(textsOf(spec), { enumStyle })).toEqual([]);
      });
      await fc.assert(property, { numRuns: 40 });
    },
  );
});
