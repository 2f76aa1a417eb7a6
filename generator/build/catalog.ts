import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { compile } from "./compile.js";

export interface CatalogSources {
  /** The generated TypeScript. */
  readonly typescript: string;
  /** The generated JSON. */
  readonly json: string;
  readonly out: string;
}

/** The package `vendor-codes`: the generated code compiled, the JSON, and a package.json of its own. */
export async function buildCatalog(sources: CatalogSources): Promise<void> {
  const { typescript, json, out } = sources;
  await compile({ from: typescript, out });
  for (const file of ["catalog.json", "catalog.schema.json"]) {
    copyFileSync(join(json, file), join(out, file));
  }
  copyFileSync("LICENSE", join(out, "LICENSE"));
  copyFileSync("templates/catalog-package/README.md", join(out, "README.md"));
  writeFileSync(
    join(out, "package.json"),
    `${JSON.stringify(catalogPackage(typescript), null, 2)}\n`,
  );
}

/** One version for both packages, and subpaths for every vendor there is. */
function catalogPackage(typescript: string): object {
  const { version, license, engines }: Readonly<Record<string, unknown>> =
    JSON.parse(readFileSync("package.json", "utf8"));
  const vendors = readdirSync(typescript, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const subpaths: [string, unknown][] = [[".", conditions("index")]];
  if (existsSync(join(typescript, "reasons.ts"))) {
    subpaths.push(["./reasons", conditions("reasons")]);
  }
  for (const vendor of vendors) {
    subpaths.push([`./${vendor}`, conditions(`${vendor}/index`)]);
    for (const tier of ["reasons", "info"]) {
      if (existsSync(join(typescript, vendor, `${tier}.ts`))) {
        subpaths.push([`./${vendor}/${tier}`, conditions(`${vendor}/${tier}`)]);
      }
    }
  }
  return {
    name: "vendor-codes",
    version,
    description:
      "Typed error and result codes of identity verification vendors: enums, guards, exhaustive helpers, texts",
    keywords: [
      "error-codes",
      "enum",
      "identity-verification",
      "liveness",
      "kyc",
      ...vendors,
    ],
    license,
    type: "module",
    sideEffects: false,
    engines,
    exports: {
      ...Object.fromEntries(subpaths),
      "./catalog.json": "./catalog.json",
      "./catalog.schema.json": "./catalog.schema.json",
      "./package.json": "./package.json",
    },
  };
}

function conditions(module: string): object {
  return { types: `./${module}.d.ts`, default: `./${module}.js` };
}
