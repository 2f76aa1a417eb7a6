import { format } from "prettier";
import { readShipped } from "../files/install.js";
import { printTypes, type Schema } from "./print-types.js";

/** The schemas of the files that people write, each with the name of the type of a whole file. */
const files = [
  ["vendor", "vendor"],
  ["reasons", "reasons"],
  ["translations", "translations"],
  ["config", "config"],
  ["acceptance", "acceptances"],
] as const;

/** Where the types stand, from the top folder of the repository. */
export const specTypesFile = "generator/read/spec-types.ts";

/** The types of a spec and its configuration, as `spec/schema` says them. */
export async function specTypes(): Promise<string> {
  const vendor = readSchema("vendor");
  return format(
    [
      "// Made by npm run types from spec/schema. Do not edit.",
      ...files.map(([schema, name]) => printTypes(name, readSchema(schema))),
      list(
        "textRoles",
        "The roles of documented text, in the order in which they are printed.",
        keysOf(vendor, "doc", ({ $ref }) => $ref?.endsWith("/documentedText")),
      ),
      list(
        "axisNames",
        "The axes of a reason, in the order in which they are printed.",
        keysOf(vendor, "overrides", () => true),
      ),
      list(
        "remarkNames",
        "What we say about a code in words of our own, in the order in which it is printed.",
        keysOf(vendor, "unlisted", (part) => isText(part, vendor)),
      ),
    ].join("\n\n"),
    { parser: "typescript" },
  );
}

function readSchema(name: string): Schema {
  const schema: Schema = JSON.parse(
    readShipped("spec", "schema", `${name}.schema.json`),
  );
  return schema;
}

function keysOf(
  { definitions = {} }: Schema,
  definition: string,
  isWanted: (part: Schema) => boolean | undefined,
): readonly string[] {
  return Object.entries(definitions[definition]?.properties ?? {})
    .filter(([, part]) => isWanted(part))
    .map(([key]) => key);
}

/** Whether a part is a text of ours, however many references away. */
function isText({ $ref }: Schema, whole: Schema): boolean {
  if ($ref === undefined) return false;
  const target = whole.definitions?.[$ref.replace("#/definitions/", "")];
  return (
    $ref === "#/definitions/text" ||
    (target !== undefined && isText(target, whole))
  );
}

function list(name: string, meaning: string, keys: readonly string[]): string {
  return `/** ${meaning} */\nexport const ${name} = ${JSON.stringify(keys)} as const;`;
}
