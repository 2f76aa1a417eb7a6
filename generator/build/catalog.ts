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
  writeFileSync(join(out, "README.md"), readme(json, typescript));
  writeFileSync(
    join(out, "package.json"),
    `${JSON.stringify(catalogPackage(typescript), null, 2)}\n`,
  );
}

/** What the package says of itself, with the vendors that there are. */
function readme(json: string, typescript: string): string {
  const catalog: {
    readonly vendors: readonly { readonly name: string }[];
  } = JSON.parse(readFileSync(join(json, "catalog.json"), "utf8"));
  return readFileSync("templates/catalog-package/README.md", "utf8")
    .replace("{{vendors}}", () =>
      catalog.vendors.map(({ name }) => name).join(", "),
    )
    .replace("{{subpaths}}", () =>
      vendorFolders(typescript)
        .map((id, index) => `\`${index === 0 ? "vendor-codes" : ""}/${id}\``)
        .join(", "),
    );
}

function vendorFolders(typescript: string): readonly string[] {
  return readdirSync(typescript, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** One version for both packages, and subpaths for every vendor there is. */
function catalogPackage(typescript: string): object {
  const { version, license, engines }: Readonly<Record<string, unknown>> =
    JSON.parse(readFileSync("package.json", "utf8"));
  const vendors = vendorFolders(typescript);
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
