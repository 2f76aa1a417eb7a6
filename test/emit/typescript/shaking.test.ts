import { describe, expect, it } from "vitest";
import { normalizeText } from "../../../generator/model/model.js";
import { repositoryCatalog, vendorWith } from "../read-catalog.js";
import { bundle, gzipped } from "./bundle.js";
import { enumStyles, printCatalog, printSpec } from "./print-spec.js";

/** As many integers as a large vendor has, spread as vendors spread them. */
const integers = Array.from({ length: 150 }, (_, index) =>
  index < 40 ? index * 3 + 1 : 216_000 + index * 37,
);

/**
 * Bytes in gzip of what the first version bundled: what is added later must not cost more. The enum is
 * printed as JavaScript here, so a list that named its members would bring all of them.
 */
const limits = [
  { module: "index", name: "isBaiduFaceErrorCode", limit: 371 },
  { module: "index", name: "baiduFaceErrorCodes", limit: 344 },
  { module: "index", name: "parseBaiduFaceErrorCode", limit: 2011 },
  { module: "index", name: "matchBaiduFaceErrorCode", limit: 2306 },
  { module: "index", name: "findBaiduFaceErrorCodeReason", limit: 1042 },
  { module: "index", name: "findBaiduFaceErrorCodeMeaning", limit: 2356 },
  { module: "index", name: "reasonInfo", limit: 4688 },
  {
    module: "baidu-face/info",
    name: "findBaiduFaceErrorCodeInfo",
    limit: 17_010,
  },
  { module: "faceki/info", name: "findFacekiErrorCodeInfo", limit: 4245 },
];

describe.each(enumStyles)(
  "an application bundles no more than it takes, %s",
  (enumStyle) => {
    const catalog = repositoryCatalog();
    const files = printCatalog(catalog, { enumStyle });
    const names = catalog.vendors.flatMap(({ codeSets }) =>
      codeSets.flatMap(({ codes }) =>
        codes.map(({ name }) => name).filter((name) => name.length > 3),
      ),
    );
    const textsOf = (test: (vendor: string) => boolean) =>
      catalog.vendors
        .filter(({ id }) => test(id))
        .flatMap(({ codeSets }) => codeSets.flatMap(({ codes }) => codes))
        .flatMap(({ rows }) =>
          rows.flatMap(({ texts }) => Object.values(texts)),
        )
        .map(({ text }) => normalizeText(text))
        .filter((text) => text.length > 20);

    it("a guard over 150 integers: at most 650 bytes", async () => {
      const entries = integers.map((code, index) => ({
        code,
        name: `CODE_NUMBER_${index}`,
        doc: { message: `Message ${index}` },
      }));
      const vendor = vendorWith({
        wire: "integer",
        groups: [{ id: "main", title: "Main", source: "page", entries }],
      });
      const bundled = await bundle(
        await printSpec({ vendors: [vendor] }, { enumStyle }),
        'import { isAcmeErrorCode } from "./catalog/acme/index.js"; console.log(isAcmeErrorCode(4));',
      );
      expect(bundled).toContain("217480");
      expect(bundled).not.toContain("CODE_NUMBER");
      expect(gzipped(bundled)).toBeLessThanOrEqual(650);
    });

    it.each(limits)("$name: at most $limit bytes", async (taken) => {
      const { module, name } = taken;
      // Outside of an enum a list is made by a function of the runtime.
      const isMade = enumStyle === "const" && name === "baiduFaceErrorCodes";
      const limit = taken.limit + (isMade ? 30 : 0);
      const bundled = await bundle(
        await files,
        `import { ${name} } from "./catalog/${module}.js"; console.log(${name});`,
      );
      expect(bundled).not.toBe("");
      expect(gzipped(bundled)).toBeLessThanOrEqual(limit);
    });

    it("a guard: no name, no text, no other code set", async () => {
      const bundled = await bundle(
        await files,
        'import { isZolozResultCode } from "./catalog/index.js"; console.log(isZolozResultCode("a"));',
      );
      expect(bundled).toContain("SIGNATURE_INVALID");
      const codes = new Set(
        catalog.vendors
          .find(({ id }) => id === "zoloz")
          ?.codeSets.find(({ id }) => id === "result-code")
          ?.codes.map(({ code }) => code),
      );
      expect(
        names.filter(
          (name) => !codes.has(name) && bundled.includes(`"${name}"`),
        ),
      ).toEqual([]);
      expect(
        textsOf(() => true).filter((text) => bundled.includes(text)),
      ).toEqual([]);
      expect(bundled).not.toMatch(/zoloz|keyless|baidu|222202|30007/u);
    });

    it("an enum: no text", async () => {
      const bundled = await bundle(
        await files,
        'import { BaiduFaceErrorCode } from "./catalog/index.js"; console.log(BaiduFaceErrorCode);',
      );
      expect(bundled).toContain("FACE_NOT_FOUND");
      expect(
        textsOf(() => true).filter((text) => bundled.includes(text)),
      ).toEqual([]);
      expect(bundled).not.toMatch(/zoloz|keyless|30007|new Set|new Map/u);
    });

    it("the info: the texts of that vendor alone", async () => {
      const bundled = await bundle(
        await files,
        'import { findFacekiErrorCodeInfo } from "./catalog/faceki/info.js"; console.log(findFacekiErrorCodeInfo(1));',
      );
      const found = (texts: readonly string[]) =>
        texts.filter((text) => bundled.includes(text));
      expect(found(textsOf((id) => id === "faceki"))).not.toEqual([]);
      const own = new Set(textsOf((id) => id === "faceki"));
      const others = textsOf((id) => id !== "faceki");
      expect(found(others.filter((text) => !own.has(text)))).toEqual([]);
    });

    it("a catalog that is imported and not used: nothing", async () => {
      expect(
        await bundle(
          await files,
          'import * as catalog from "./catalog/index.js";',
        ),
      ).toBe("");
      expect(
        await bundle(await files, 'import "./catalog/zoloz/info.js";'),
      ).toBe("");
    });
  },
);
