import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { makeCorpus } from "../corpus/codes.js";
import { writePeerFormats } from "../corpus/peer-formats.js";
import { writeProject } from "../corpus/project.js";
import { peerCommand, peers } from "../peers.js";
import { work } from "../places.js";
import { count } from "../report/numbers.js";
import { buildTool, newProject, Tool } from "../tool.js";
import type { Part, Table } from "./part.js";

/** What an application's bundle grows by. */
export const sizes: Part = async ({ say }) => {
  const tool = new Tool(buildTool());
  const vendors = makeCorpus({ codes: 150, vendors: 1, wire: "integer" });
  const [vendor] = vendors;
  if (vendor === undefined) throw new RangeError("There is no vendor");
  const project = newProject("sizes");
  writeProject(project, vendors, { reasons: true });
  tool.run(tool.command("sizes", "generate"));
  const corpus = join(work, "corpus", "sizes");
  const out = join(work, "out", "sizes");
  writePeerFormats(corpus, vendors);
  for (const peer of peers) tool.run(peerCommand(peer, corpus, out));
  const rows: (readonly string[])[] = [];
  for (const [label, source] of sources(vendor.codeSet, vendor.id)) {
    say(`sizes: ${label}`);
    const { plain, zipped } = await bundled(source);
    rows.push([label, count(plain), count(zipped)]);
  }
  return [table(rows)];
};

function table(rows: readonly (readonly string[])[]): Table {
  return {
    title: "Sizes",
    text: "Bytes of a bundle that uses one export of one vendor with 150 numbers as codes (esbuild, minified).",
    columns: ["", "minified", "gzip"],
    rows,
  };
}

/** Applications of one line each. */
function sources(
  set: string,
  id: string,
): readonly (readonly [label: string, source: string])[] {
  const own = `./projects/sizes/generated/typescript/${id}`;
  const peer = (file: string) => `./out/sizes/${file}`;
  const use = (names: string, from: string, expression = names) =>
    `import { ${names} } from "${from}";\nglobalThis.used = ${expression};\n`;
  const whole = (from: string) =>
    `import * as all from "${from}";\nglobalThis.used = all;\n`;
  const includes = (from: string, name = set) =>
    use(name, from, `(x) => Object.values(${name}).includes(x)`);
  const byLibrary = (head: string, expression: string) =>
    `${head}\nimport { ${set} } from "${peer("openapi-typescript.ts")}";\nconst schema = ${expression};\n`;
  return [
    ["**vendor-codes**: one guard", use(`is${set}`, `${own}/index.ts`)],
    ["**vendor-codes**: one enum", use(set, `${own}/index.ts`)],
    ["**vendor-codes**: parse", use(`parse${set}`, `${own}/index.ts`)],
    [
      "**vendor-codes**: meanings",
      use(`find${set}Meaning`, `${own}/reasons.ts`),
    ],
    ["**vendor-codes**: texts", use(`find${set}Info`, `${own}/info.ts`)],
    [
      "**vendor-codes**: the whole vendor",
      `${whole(`${own}/index.ts`)}${["reasons", "info"].map((tier) => `import * as ${tier} from "${own}/${tier}.ts";\nglobalThis.${tier} = ${tier};\n`).join("")}`,
    ],
    [
      "openapi-typescript: enum, `Object.values().includes`",
      includes(peer("openapi-typescript.ts")),
    ],
    [
      "json-schema-to-typescript: the same",
      includes(peer("json-schema-to-typescript.ts")),
    ],
    ["hey-api: the same", includes(peer("hey-api/types.gen.ts"))],
    [
      "graphql-codegen: the same, names only",
      includes(peer("graphql-codegen.ts")),
    ],
    ["quicktype: `Convert`", use("Convert", peer("quicktype.ts"))],
    [
      "protoc-gen-es: schema, numbers only",
      use(
        `${set}Schema`,
        peer("protoc-gen-es/catalog_pb.ts"),
        `(x) => ${set}Schema.value[x] !== undefined`,
      ),
    ],
    [
      "zod: `z.enum(E).safeParse`",
      `${byLibrary('import { z } from "zod";', `z.enum(${set})`)}globalThis.used = (x) => schema.safeParse(x).success;\n`,
    ],
    [
      "zod/mini: the same",
      `${byLibrary('import * as z from "zod/mini";', `z.enum(${set})`)}globalThis.used = (x) => schema.safeParse(x).success;\n`,
    ],
    [
      "valibot: `is(enum(E))`",
      `${byLibrary('import * as v from "valibot";', `v.enum(${set})`)}globalThis.used = (x) => v.is(schema, x);\n`,
    ],
  ];
}

async function bundled(
  contents: string,
): Promise<{ readonly plain: number; readonly zipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: work, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild wrote no bundle");
  return {
    plain: file.contents.length,
    zipped: gzipSync(file.contents, { level: 9 }).length,
  };
}
