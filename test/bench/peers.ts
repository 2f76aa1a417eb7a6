import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Command } from "./measure/process.js";
import { bench } from "./places.js";

export interface Peer {
  readonly id: string;
  /** The package that the version is read from. */
  readonly package: string;
  readonly input: string;
  /** File or folder of the output, below the folder of outputs. */
  readonly out: string;
  /** Quadratic in the number of codes: one run is enough for a large corpus. */
  readonly slow?: boolean;
  command(corpus: string, out: string): readonly string[];
}

/** The generators that people use today for typed constants, each with the options that give enums. */
export const peers: readonly Peer[] = [
  {
    id: "openapi-typescript",
    package: "openapi-typescript",
    input: "OpenAPI, JSON",
    out: "openapi-typescript.ts",
    command: (corpus, out) => [
      script("openapi-typescript/bin/cli.js"),
      join(corpus, "openapi.json"),
      "--enum",
      "-o",
      join(out, "openapi-typescript.ts"),
    ],
  },
  {
    id: "json-schema-to-typescript",
    package: "json-schema-to-typescript",
    input: "JSON Schema",
    out: "json-schema-to-typescript.ts",
    command: (corpus, out) => [
      script("json-schema-to-typescript/dist/src/cli.js"),
      "-i",
      join(corpus, "enum.schema.json"),
      "-o",
      join(out, "json-schema-to-typescript.ts"),
    ],
  },
  {
    id: "json-schema-to-typescript, no format",
    package: "json-schema-to-typescript",
    input: "JSON Schema",
    out: "json-schema-to-typescript-plain.ts",
    command: (corpus, out) => [
      script("json-schema-to-typescript/dist/src/cli.js"),
      "--no-format",
      "-i",
      join(corpus, "enum.schema.json"),
      "-o",
      join(out, "json-schema-to-typescript-plain.ts"),
    ],
  },
  {
    id: "quicktype",
    package: "quicktype",
    input: "JSON Schema, texts only",
    out: "quicktype.ts",
    slow: true,
    command: (corpus, out) => [
      script("quicktype/dist/index.js"),
      "--src-lang=schema",
      "--lang=ts",
      "--no-prefer-unions",
      join(corpus, "quicktype.schema.json"),
      "-o",
      join(out, "quicktype.ts"),
    ],
  },
  {
    id: "protoc-gen-es",
    package: "@bufbuild/protoc-gen-es",
    input: "proto3",
    out: "protoc-gen-es",
    slow: true,
    command: (corpus, out) => [
      script("@bufbuild/buf/bin/buf"),
      "generate",
      "--template",
      config(out, "buf.json", {
        version: "v2",
        inputs: [{ directory: join(corpus, "proto") }],
        plugins: [
          {
            local: [
              "node",
              script("@bufbuild/protoc-gen-es/bin/protoc-gen-es"),
            ],
            out: join(out, "protoc-gen-es"),
            opt: ["target=ts"],
          },
        ],
      }),
    ],
  },
  {
    id: "hey-api",
    package: "@hey-api/openapi-ts",
    input: "OpenAPI, JSON",
    out: "hey-api",
    command: (corpus, out) => [
      script("@hey-api/openapi-ts/bin/run.js"),
      "-f",
      heyApiConfig(corpus, out),
    ],
  },
  {
    id: "graphql-codegen",
    package: "@graphql-codegen/cli",
    input: "GraphQL",
    out: "graphql-codegen.ts",
    slow: true,
    command: (corpus, out) => [
      script("@graphql-codegen/cli/esm/bin.js"),
      "--config",
      config(out, "codegen.json", {
        schema: join(corpus, "schema.graphql"),
        generates: {
          [join(out, "graphql-codegen.ts")]: {
            plugins: ["typescript"],
            config: { onlyEnums: true },
          },
        },
      }),
    ],
  },
];

/** The command of a peer, which runs in the folder of the benchmark, where its packages are. */
export function peerCommand(peer: Peer, corpus: string, out: string): Command {
  mkdirSync(out, { recursive: true });
  const below = (folder: string) => relative(bench, folder);
  return {
    arguments: peer.command(below(corpus), below(out)),
    cwd: bench,
  };
}

/** The installed version of a package of the benchmark. */
export function versionOf(name: string): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(bench, "node_modules", name, "package.json"), "utf8"),
  );
  return version;
}

function script(path: string): string {
  return join("node_modules", path);
}

function config(out: string, name: string, value: unknown): string {
  const file = join(out, name);
  writeFileSync(join(bench, file), JSON.stringify(value));
  return file;
}

function heyApiConfig(corpus: string, out: string): string {
  const file = join(out, "hey-api.config.mjs");
  const value = {
    input: join(corpus, "openapi.json"),
    output: { path: join(out, "hey-api"), clean: true },
    plugins: [{ name: "@hey-api/typescript", enums: "typescript" }],
    logs: { file: false },
  };
  writeFileSync(
    join(bench, file),
    `export default ${JSON.stringify(value, null, 2)};\n`,
  );
  return file;
}
