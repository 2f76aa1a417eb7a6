import { printYaml, type SpecFiles } from "./compared.js";

/** What a YAML file holds. */
export type Data =
  | string
  | number
  | boolean
  | readonly Data[]
  | { readonly [key: string]: Data };

export type DataFiles = Readonly<Record<string, Data>>;

type Step = string | number;

export function filesOfData(
  files: DataFiles,
  print: (data: object) => string = printYaml,
): SpecFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [file, print(Object(data))]),
  );
}

export function at(data: Data, path: readonly Step[]): Data | undefined {
  let value: Data | undefined = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (typeof value === "object") {
      value = new Map(Object.entries(value)).get(String(step));
    } else return undefined;
  }
  return value;
}

/** The data with another value at the path; undefined takes it away. */
export function put(
  data: Data,
  path: readonly Step[],
  value: Data | undefined,
): Data {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (value === undefined) throw new Error("The whole file would be gone");
    return value;
  }
  const old = at(data, [step]);
  const next =
    rest.length === 0 || old === undefined ? value : put(old, rest, value);
  if (isList(data)) {
    return next === undefined
      ? data.filter((_, index) => index !== step)
      : [...data.slice(0, Number(step)), next, ...data.slice(Number(step) + 1)];
  }
  const entries = Object.entries(data).filter(([key]) => key !== step);
  const index = Object.keys(data).indexOf(String(step));
  if (next !== undefined) {
    entries.splice(index < 0 ? entries.length : index, 0, [String(step), next]);
  }
  return Object.fromEntries(entries);
}

/** The data with each scalar as the function says. */
export function mapScalars(
  data: Data,
  change: (value: Data, path: readonly Step[]) => Data,
  path: readonly Step[] = [],
): Data {
  if (isList(data)) {
    return data.map((item, index) =>
      mapScalars(item, change, [...path, index]),
    );
  }
  if (typeof data === "object") {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        mapScalars(value, change, [...path, key]),
      ]),
    );
  }
  return change(data, path);
}

export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
