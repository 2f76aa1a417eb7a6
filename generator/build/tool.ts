import { createHash } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { commands } from "../commands/index.js";
import { helpFile } from "../start/help.js";
import { printedHelp } from "./help.js";
import { libFilesApart } from "./lib-files.js";
import { licensesOf } from "./licenses.js";
import { templatesIn } from "./templates.js";
import { validatorsIn } from "./validators.js";
import { yamlApart } from "./yaml.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The bundles that are loaded when they are needed. The core is our own code with the small packages;
 * ts-morph, with the compiler in it, is so large that loading it must be avoided, and yaml is seldom
 * needed.
 */
const bundles: Readonly<Record<string, BuildOptions>> = {
  core: {
    stdin: {
      resolveDir: root,
      contents: `
exports.cli = () => require("./generator/cli.ts");
exports.api = () => require("./generator/generate.ts");
exports.worker = () => require("./generator/pipeline/worker.ts");
`,
    },
    // Its stack traces are read in reports of bugs.
    minify: false,
    // Its main file looks for its parts where only Node finds them.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    plugins: [validatorsIn(root), templatesIn(root), yamlApart],
  },
  "ts-morph": {
    stdin: {
      resolveDir: root,
      contents: `module.exports = require("ts-morph");`,
    },
    plugins: [libFilesApart],
  },
  yaml: {
    stdin: { resolveDir: root, contents: `module.exports = require("yaml");` },
  },
};

/** Loaded from where the tool is installed, and only where a configuration asks for it. */
const outside = ["prettier"];

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  // Only ASCII, so that a bundle is read with one byte for each character.
  charset: "ascii",
  lineLimit: 200,
  logLevel: "warning",
  metafile: true,
} as const satisfies BuildOptions;

/** What a bundle gets from `generator/start/bundles.ts`, which runs it. */
const wrapper = {
  banner: {
    js: "(function (exports, require, module, __filename, __dirname, BUNDLED) {",
  },
  footer: { js: "})" },
} as const satisfies BuildOptions;

/**
 * Bundles the tool into a folder: `cli.js`, which starts it, and what that loads when it is needed.
 */
export async function buildTool(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const metafiles = await Promise.all(
    Object.entries(bundles).map(async ([name, options]) => {
      const { metafile, warnings } = await build({
        minify: true,
        legalComments: "none",
        supported: { "dynamic-import": false },
        define: { "import.meta.url": "BUNDLED.url" },
        external: [...outside, ...Object.keys(bundles)].filter(
          (other) => other !== name,
        ),
        ...shared,
        ...wrapper,
        ...options,
        outfile: join(out, `${name}.js`),
      });
      // Such as an import of what a module does not export.
      if (warnings.length > 0) throw new Error(`The bundle ${name} is broken`);
      return metafile;
    }),
  );
  const digests = Object.fromEntries(
    Object.keys(bundles).map((name) => [
      name,
      digestOf([readFileSync(join(out, `${name}.js`))]),
    ]),
  );
  const started = await build({
    entryPoints: {
      cli: "generator/start/main.ts",
      worker: "generator/start/worker.ts",
      api: "generator/start/api.ts",
    },
    define: {
      DIGESTS: JSON.stringify(digests),
      TOOL: JSON.stringify(toolDigest(digests)),
      COMMANDS: JSON.stringify(commands.map(({ name }) => name)),
    },
    ...shared,
    outdir: out,
  });
  chmodSync(join(out, "cli.js"), 0o755);
  writeFileSync(join(out, helpFile), JSON.stringify(await printedHelp()));
  writeFileSync(join(out, "package.json"), `{ "type": "commonjs" }\n`);
  writeFileSync(
    join(out, "THIRD-PARTY-LICENSES.txt"),
    licensesOf(root, [...metafiles, started.metafile].flatMap(inputsOf)),
  );
}

function inputsOf(metafile: Metafile | undefined): readonly string[] {
  return Object.keys(metafile?.inputs ?? {});
}

/** Everything that the output of a run depends on, beside the spec and the configuration. */
function toolDigest(digests: Readonly<Record<string, string>>): string {
  const shipped = ["templates", "spec/schema"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(),
  );
  return digestOf([
    ...Object.values(digests),
    ...[...shipped, join(root, "spec/reasons.yaml")].map((path) =>
      readFileSync(path),
    ),
  ]);
}

/** As a part of a file name. */
function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 24);
}
