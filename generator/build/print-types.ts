/** As much of a JSON Schema as says what a type is. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * The TypeScript types of a file that satisfies a schema: one per definition with keys of its own,
 * and one of the whole file. The schema describes; nothing is described again.
 *
 * @param name What the type of the whole file is called, without its ending.
 * @throws Error where the schema says something that no type here can.
 * @example printTypes("vendor", { type: "object", required: ["id"], properties: { id: { type: "string" } } })
 * // "export type VendorSpec = { readonly id: string; };"
 */
export function printTypes(name: string, schema: Schema): string {
  const { definitions = {} } = schema;
  return [
    declaration(name, schema, definitions),
    ...Object.entries(definitions)
      .filter(([, { properties }]) => properties !== undefined)
      .map(([key, part]) => declaration(key, part, definitions)),
  ].join("\n\n");
}

type Definitions = Readonly<Record<string, Schema>>;

function declaration(key: string, part: Schema, all: Definitions): string {
  const head = comment(part.description);
  const type =
    part.properties === undefined ? typeOf(part, all) : keysOf(part, all);
  return `${head}export type ${typeName(key)} = ${type};`;
}

/** @example typeName("codeSet") // "CodeSetSpec" */
function typeName(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}Spec`;
}

function keysOf(
  { properties = {}, required = [] }: Schema,
  all: Definitions,
): string {
  const keys = Object.entries(properties).map(([key, part]) => {
    const mark = required.includes(key) ? "" : "?";
    return `${comment(describe(part, all))}readonly ${key}${mark}: ${typeOf(part, all)};`;
  });
  return `{ ${keys.join(" ")} }`;
}

function typeOf(part: Schema, all: Definitions): string {
  if (part.$ref !== undefined) {
    const [key, target] = resolve(part.$ref, all);
    return target.properties === undefined
      ? typeOf(target, all)
      : typeName(key);
  }
  if (part.enum !== undefined) {
    return part.enum.map((value) => JSON.stringify(value)).join(" | ");
  }
  if (part.const !== undefined) return JSON.stringify(part.const);
  const { type } = part;
  if (typeof type !== "string") {
    const types = (type ?? []).map((one) => typeOf({ type: one }, all));
    return types.join(" | ");
  }
  switch (type) {
    case "string":
    case "boolean":
      return type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `readonly (${typeOf(part.items ?? {}, all)})[]`;
    case "object":
      return mappingOf(part, all);
    default:
      throw new Error(`No type is known for ${type} in a schema`);
  }
}

/** Where any key may stand, the listed ones are examples of it. */
function mappingOf(part: Schema, all: Definitions): string {
  const { properties, additionalProperties } = part;
  if (typeof additionalProperties === "object") {
    return `Readonly<Record<string, ${typeOf(additionalProperties, all)}>>`;
  }
  if (properties === undefined) {
    throw new Error("A mapping in a schema says nothing about its keys");
  }
  return keysOf(part, all);
}

/** What stands beside a reference wins over what stands behind it. */
function describe(part: Schema, all: Definitions): string | undefined {
  if (part.description !== undefined || part.$ref === undefined) {
    return part.description;
  }
  return resolve(part.$ref, all)[1].description;
}

function resolve(ref: string, all: Definitions): readonly [string, Schema] {
  const key = ref.replace("#/definitions/", "");
  const target = all[key];
  if (target === undefined) throw new Error(`${ref} leads nowhere`);
  return [key, target];
}

function comment(text: string | undefined): string {
  return text === undefined ? "" : `\n/** ${text.replaceAll("*/", "* /")} */\n`;
}
