import { readShipped } from "../../files/install.js";
import { bannerText } from "../../write/banner.js";
import type { Target } from "../target.js";
import { catalogObject } from "../../catalog/to-json.js";
import { stringify } from "./stringify.js";

/** `catalog.json`, everything the spec says, and the JSON Schema that is its contract. */
export const json: Target = {
  id: "json",
  description: "The whole catalog as JSON, with its JSON Schema",
  emit(catalog, { project }) {
    const schema: object = JSON.parse(
      readShipped("templates", "json", "catalog.schema.json"),
    );
    return [
      {
        path: "catalog.json",
        content: stringify(
          catalogObject(catalog, bannerText(project, "vendors/")),
        ),
      },
      {
        path: "catalog.schema.json",
        content: stringify({
          $generated: bannerText(project, "@vendor-codes/cli"),
          ...schema,
        }),
      },
    ];
  },
};
