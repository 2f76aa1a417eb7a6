import { deserialize, serialize } from "node:v8";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  axesByReason,
  buildModel,
  buildTranslations,
  buildVendor,
  memoryOf,
} from "../../generator/model/build-model.js";
import {
  buildReasons,
  namesReason,
} from "../../generator/model/build-reasons.js";
import { readSpec } from "../../generator/read/disk.js";
import { loadYaml } from "../../generator/read/load.js";
import { shippedReasons } from "../../generator/read/shipped-reasons.js";
import {
  validateTranslations,
  validateVendor,
} from "../../generator/read/validate.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { inputs } = readSpec(`${root}spec`, root);

function read(folder: string) {
  return inputs
    .filter(({ file }) => file.startsWith(folder))
    .flatMap(({ file, shown, bytes }) => {
      const { source } = loadYaml(bytes, file, shown);
      return source === undefined ? [] : [source];
    });
}

describe("the model of one vendor", () => {
  const vendors = read("vendors/").flatMap((source) => {
    const { data } = validateVendor(source);
    return data === undefined ? [] : [{ file: source.file, data }];
  });
  const memories = read("translations/").flatMap((source) => {
    const { data } = validateTranslations(source);
    return data === undefined ? [] : [{ file: source.file, data }];
  });
  const reasons = buildReasons(
    undefined,
    vendors.some(({ data }) => namesReason(data)),
    shippedReasons,
  );
  const catalog = buildModel(vendors, memories, reasons);

  it.each(vendors)("is the same built alone: $file", (file) => {
    const alone = buildVendor(
      file,
      memoryOf(buildTranslations(memories)),
      axesByReason(reasons),
    );
    expect(alone).toEqual(catalog.vendors.find(({ id }) => id === alone.id));
  });

  it("is plain data, which can be kept and sent to another thread", () => {
    expect(catalog.vendors).toHaveLength(5);
    expect(deserialize(serialize(catalog))).toStrictEqual(catalog);
    expect(structuredClone(catalog)).toStrictEqual(catalog);
  });
});
