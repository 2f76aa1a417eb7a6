import { readShipped } from "../../files/install.js";
import {
  messageToJson,
  reasonToJson,
  vendorToJson,
} from "../../catalog/to-json.js";
import type { Target } from "../target.js";
import { indented, listOf, stringify } from "./stringify.js";

/** `catalog.json`, everything the spec says, and the JSON Schema that is its contract. */
export const json: Target = {
  description: "The whole catalog as JSON, with its JSON Schema",
  emitVendor: (vendor) => ({
    files: [],
    piece: indented(vendorToJson(vendor), 2),
  }),
  emitCatalog({ reasons, messages, pieces }) {
    const rest = [
      ...member("reasons", reasons.map(reasonToJson)),
      ...member("messages", messages.map(messageToJson)),
    ];
    return [
      {
        path: "catalog.json",
        source: "vendors/",
        content: '{\n  "schemaVersion": 1,\n  "vendors": ',
        more: [
          ...listOf(pieces),
          ...rest.map((text) => `,\n  ${text}`),
          "\n}\n",
        ],
      },
      {
        path: "catalog.schema.json",
        source: "@vendor-codes/cli",
        content: stringify(catalogSchema()),
      },
    ];
  },
};

function member(key: string, items: readonly object[]): readonly string[] {
  return items.length === 0 ? [] : [`"${key}": ${indented(items, 1)}`];
}

function catalogSchema(): object {
  const schema: object = JSON.parse(
    readShipped("templates", "json", "catalog.schema.json"),
  );
  return schema;
}
