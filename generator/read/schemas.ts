/** Where each schema lies in the installed tool. */
export const schemas = {
  vendor: ["spec", "schema", "vendor.schema.json"],
  translations: ["spec", "schema", "translations.schema.json"],
  reasons: ["spec", "schema", "reasons.schema.json"],
  config: ["spec", "schema", "config.schema.json"],
  acceptance: ["spec", "schema", "acceptance.schema.json"],
  catalog: ["templates", "json", "catalog.schema.json"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The schemas that data is held to. */
export type SchemaName = keyof typeof schemas;
