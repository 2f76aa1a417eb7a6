import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  specTypes,
  specTypesFile,
} from "../../generator/build/spec-types.js";
import type { Workshop } from "./workshop.js";

interface Properties {
  [name: string]: Part;
}

interface Part {
  description?: string;
  $ref?: string;
  type?: string;
  properties?: Properties;
}

interface Schema {
  readonly definitions: Readonly<Record<string, Part>>;
}

interface SpecTypes {
  readonly specTypes: typeof specTypes;
  readonly specTypesFile: typeof specTypesFile;
}

/** Adds the role `remedy` by the recipe of CONTRIBUTING. */
export async function addRole(workshop: Workshop): Promise<void> {
  const ofSpec = open(workshop, "spec/schema/vendor.schema.json");
  ofSpec.keys("doc")["remedy"] = {
    description: "How the vendor repairs it.",
    $ref: "#/definitions/documentedText",
  };
  ofSpec.save();
  await writeTypes(workshop);
  const ofCatalog = open(workshop, "templates/json/catalog.schema.json");
  const row = ofCatalog.keys("row");
  row["remedy"] = { description: "How it is repaired.", type: "string" };
  const english = row["en"]?.properties ?? {};
  english["remedy"] = { $ref: "#/definitions/en" };
  ofCatalog.save();
  for (const indent of ["  ", "    "]) {
    workshop.edit(
      "templates/typescript/runtime.ts",
      `\n${indent}readonly advice?: string;`,
      `\n${indent}readonly advice?: string;\n${indent}readonly remedy?: string;`,
    );
  }
}

/** Adds the remark `owner` by the recipe of CONTRIBUTING. */
export async function addRemark(workshop: Workshop): Promise<void> {
  const ofSpec = open(workshop, "spec/schema/vendor.schema.json");
  for (const place of ["entry", "unlisted"]) {
    ofSpec.keys(place)["owner"] = {
      description: "Who looks after the code.",
      $ref: "#/definitions/text",
    };
  }
  ofSpec.save();
  await writeTypes(workshop);
  const ofCatalog = open(workshop, "templates/json/catalog.schema.json");
  ofCatalog.keys("listedCode")["owner"] = {
    description: "Who looks after it.",
    type: "string",
  };
  ofCatalog.save();
  workshop.edit(
    "templates/typescript/runtime.ts",
    "\n  readonly doubt?: string;",
    "\n  readonly doubt?: string;\n  readonly owner?: string;",
  );
}

/** What `npm run types` does. */
async function writeTypes({ url, write }: Workshop): Promise<void> {
  const types: SpecTypes = await import(url("generator/build/spec-types.ts"));
  write({ [types.specTypesFile]: await types.specTypes() });
}

function open({ folder, write }: Workshop, path: string) {
  const schema: Schema = JSON.parse(readFileSync(join(folder, path), "utf8"));
  return {
    keys: (definition: string): Properties => {
      const properties = schema.definitions[definition]?.properties;
      if (properties === undefined) throw new Error(`No ${definition}`);
      return properties;
    },
    save: () => write({ [path]: `${JSON.stringify(schema, null, 2)}\n` }),
  };
}
