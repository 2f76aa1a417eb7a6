import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusCode, CorpusVendor } from "./codes.js";

/**
 * Writes the corpus in the format of each peer. The codes are the same, but not every format can
 * say all of them: proto and GraphQL hold the vendor's value in a comment, and quicktype makes enums
 * of texts only.
 */
export function writePeerFormats(
  folder: string,
  vendors: readonly CorpusVendor[],
): void {
  mkdirSync(join(folder, "proto"), { recursive: true });
  const write = (file: string, text: string) =>
    writeFileSync(join(folder, file), text);
  write("openapi.json", json(openApi(vendors)));
  write("enum.schema.json", json(jsonSchema(vendors, namedSchema)));
  write("quicktype.schema.json", json(jsonSchema(vendors, textSchema)));
  write("proto/catalog.proto", proto(vendors));
  write("schema.graphql", graphql(vendors));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function textOf({ message, description, advice }: CorpusCode): string {
  return [message, description, advice].filter(Boolean).join(". ");
}

function enumSchema({ codeSet, codes }: CorpusVendor): object {
  return {
    title: codeSet,
    type: typeof codes[0]?.value === "number" ? "integer" : "string",
    enum: codes.map(({ value }) => value),
  };
}

function namedSchema(vendor: CorpusVendor): object {
  return {
    ...enumSchema(vendor),
    tsEnumNames: vendor.codes.map(({ name }) => name),
  };
}

function openApiSchema(vendor: CorpusVendor): object {
  return {
    ...enumSchema(vendor),
    "x-enum-varnames": vendor.codes.map(({ name }) => name),
    "x-enum-descriptions": vendor.codes.map((code) => textOf(code)),
  };
}

function textSchema({ codeSet, codes }: CorpusVendor): object {
  return {
    title: codeSet,
    type: "string",
    enum: codes.map(({ value }) => String(value)),
    "qt-accessors": Object.fromEntries(
      codes.map(({ value, name }) => [String(value), name]),
    ),
  };
}

function properties(vendors: readonly CorpusVendor[], at: string): object {
  return Object.fromEntries(
    vendors.map(({ id, codeSet }) => [id, { $ref: `${at}/${codeSet}` }]),
  );
}

function jsonSchema(
  vendors: readonly CorpusVendor[],
  schemaOf: (vendor: CorpusVendor) => object,
): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Catalog",
    type: "object",
    additionalProperties: false,
    properties: properties(vendors, "#/definitions"),
    definitions: Object.fromEntries(
      vendors.map((vendor) => [vendor.codeSet, schemaOf(vendor)]),
    ),
  };
}

function openApi(vendors: readonly CorpusVendor[]): object {
  const reference = { $ref: "#/components/schemas/Catalog" };
  return {
    openapi: "3.1.0",
    info: { title: "Catalog", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      "/codes": {
        get: {
          operationId: "listCodes",
          summary: "All codes",
          responses: {
            200: {
              description: "The codes",
              content: { "application/json": { schema: reference } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Catalog: {
          type: "object",
          properties: properties(vendors, "#/components/schemas"),
        },
        ...Object.fromEntries(
          vendors.map((vendor) => [vendor.codeSet, openApiSchema(vendor)]),
        ),
      },
    },
  };
}

function proto(vendors: readonly CorpusVendor[]): string {
  const enums = vendors.map(({ codeSet, codes }) => {
    const prefix = codeSet.replace(/(?<=[a-z])(?=[A-Z])/gu, "_").toUpperCase();
    const members = codes.map((code, place) => {
      const number = typeof code.value === "number" ? code.value : place + 1;
      return `  // ${code.value}: ${textOf(code)}\n  ${prefix}_${code.name} = ${number};\n`;
    });
    return `\nenum ${codeSet} {\n  ${prefix}_UNSPECIFIED = 0;\n${members.join("")}}\n`;
  });
  return `syntax = "proto3";\npackage catalog.v1;\n${enums.join("")}`;
}

function graphql(vendors: readonly CorpusVendor[]): string {
  const enums = vendors.map(({ codeSet, codes }) => {
    const members = codes.map(
      (code) =>
        `  ${JSON.stringify(`${code.value}: ${textOf(code)}`)}\n  ${code.name}\n`,
    );
    return `\nenum ${codeSet} {\n${members.join("")}}\n`;
  });
  return `type Query {\n  version: Int\n}\n${enums.join("")}`;
}
