import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transformSync, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleReview } from "../compare/sample-review.js";
import { repositoryCatalog } from "../emit/read-catalog.js";
import { readConfig } from "../../generator/config/config.js";
import { printDoc } from "../../generator/emit/typescript/print-doc.js";
import {
  git,
  gitEnvironment,
  makeRepository,
  openRepository,
} from "../repository/git-repository.js";
import { root, sources } from "../sources.js";
import { examplesIn, type Example } from "./examples.js";

interface Evaluated {
  readonly actual: unknown;
  readonly wanted: unknown;
}

type Run = () => Promise<Evaluated>;

const files = sources
  .filter((file) => !file.startsWith("build/") && !file.startsWith("start/"))
  .map((file) => {
    const path = join(root, "generator", file);
    return { file, path, examples: examplesIn(readFileSync(path, "utf8")) };
  })
  .filter(({ examples }) => examples.length > 0);

/** Each file gets a list of its examples, evaluated among its own declarations, exported or not. */
const withExamples: Plugin = {
  name: "examples",
  setup({ onLoad }) {
    const byPath = new Map(files.map(({ path, examples }) => [path, examples]));
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: `${readFileSync(path, "utf8")}\n${listOf(byPath.get(path) ?? [])}`,
    }));
  },
};

/** An example that does not parse is not to stand in the way of the others. */
function parses(example: Example): boolean {
  try {
    transformSync(runOf(example), { loader: "ts" });
    return true;
  } catch {
    return false;
  }
}

function runOf({ code, result }: Example): string {
  const wanted = result === "" ? "undefined" : `(${result})`;
  return `async () => ({ actual: await (${code}), wanted: ${wanted} })`;
}

function listOf(examples: readonly Example[]): string {
  const runs = examples.map((example) =>
    parses(example)
      ? runOf(example)
      : 'async () => { throw new Error("This is no expression with its value"); }',
  );
  return `export const examplesOfThisFile = [${runs.join(",\n")}];`;
}

/** What examples name without making it. */
function given(): object {
  const catalog = repositoryCatalog();
  const folder = makeRepository({ "spec/vendors/a.yaml": "" });
  git(folder, "tag", "v1.2.0");
  return {
    catalog,
    axes: catalog.reasons.find(({ id }) => id === "FACE_NOT_DETECTED")?.axes,
    state: { catalog, isWhole: true, place: () => undefined },
    review: sampleReview,
    repository: openRepository(folder),
    environment: gitEnvironment(),
    cwd: root,
    printDoc,
    readConfig,
  };
}

// Below the repository, where the modules find what ships with them.
const folder = join(root, "node_modules/.cache", `examples-${process.pid}`);

beforeAll(async () => {
  Object.assign(globalThis, given());
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: files.map(({ path }) => path),
    outbase: join(root, "generator"),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    plugins: [withExamples],
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(files)("$file", ({ path, examples }) => {
  it.each(examples.map((example, index) => ({ ...example, index })))(
    "line $line: $code",
    async ({ index, result }) => {
      const output = relative(join(root, "generator"), path).replace(
        /\.ts$/u,
        ".mjs",
      );
      const module: { readonly examplesOfThisFile: readonly Run[] } =
        await import(pathToFileURL(join(folder, output)).href);
      const { actual, wanted } =
        (await module.examplesOfThisFile[index]?.()) ?? {};
      expect(result, "an example says what it gives").not.toBe("");
      expect(actual).toEqual(wanted);
    },
  );
});
