import { beforeAll, describe, expect, it } from "vitest";
import { repositoryCatalog, vendorWith } from "../read-catalog.js";
import { bundle } from "./bundle.js";
import { loadModules, type Exports } from "./load-modules.js";
import { oddValues } from "./odd-values.js";
import { enumStyles, printCatalog, printSpec } from "./print-spec.js";

const catalog = repositoryCatalog();
const neutral = catalog.messages.find(({ isNeutral }) => isNeutral);
const tryLater = catalog.messages.find(({ key }) => key === "try_later");
const coded = catalog.vendors.flatMap((vendor) =>
  vendor.codeSets
    .filter(({ kind }) => kind === "codes")
    .flatMap((codeSet) =>
      codeSet.codes.map((code) => ({ vendor, codeSet, code })),
    ),
);

describe.each(enumStyles)("reasons, %s", (enumStyle) => {
  let index: Exports;
  let reasons: Exports;
  beforeAll(async () => {
    const modules = await loadModules(
      await printCatalog(catalog, { enumStyle }),
    );
    index = modules("index");
    reasons = modules("reasons");
  });

  it("are an object and a frozen list", () => {
    const ids = catalog.reasons.map(({ id }) => id);
    expect(reasons.get("reasons")).toEqual(ids);
    expect(Object.isFrozen(reasons.get("reasons"))).toBe(true);
    expect(reasons.get("Reason")).toEqual(
      Object.fromEntries(ids.map((id) => [id, id])),
    );
    for (const id of ids) expect(index.call("isReason", id)).toBe(true);
  });

  it("are nothing else", () => {
    for (const value of [...oddValues, "__proto__", "constructor", "ok"]) {
      expect(index.call("isReason", value)).toBe(false);
      expect([tryLater?.key, neutral?.key]).toContain(
        index.call("userMessageKey", value),
      );
      expect(() => index.call("reasonInfo", value)).toThrow(
        expect.objectContaining({ name: "UnknownCodeError" }),
      );
      expect(() => index.call("matchReason", value, {})).toThrow(
        expect.objectContaining({ name: "UnknownCodeError" }),
      );
      const otherwise = (given: unknown) => [given];
      expect(index.call("matchReason", value, {}, otherwise)).toEqual([value]);
    }
  });

  it("say what the spec says", () => {
    for (const { id, definition, term, source, axes } of catalog.reasons) {
      const want = { reason: id, definition, term, source, ...axes };
      expect(index.call("reasonInfo", id)).toEqual(want);
    }
  });

  it("are matched each with its own case", () => {
    const cases = Object.fromEntries(
      catalog.reasons.map(({ id }) => [id, (reason: unknown) => [id, reason]]),
    );
    for (const { id } of catalog.reasons) {
      expect(index.call("matchReason", id, cases)).toEqual([id, id]);
      const otherwise = () => "other";
      expect(index.call("matchReason", id, {}, otherwise)).toBe("other");
    }
  });

  it("belong to every code, with its overrides", () => {
    expect(coded.length).toBeGreaterThan(300);
    for (const { codeSet, code } of coded) {
      const { reason, findReason, meaning, findMeaning } = codeSet.identifiers;
      const want = { reason: code.reason, ...code.axes };
      expect(index.call(reason, code.code)).toBe(code.reason);
      expect(index.call(findReason, String(code.code))).toBe(code.reason);
      expect(index.call(meaning, code.code)).toEqual(want);
      expect(index.call(findMeaning, String(code.code))).toEqual(want);
    }
  });

  it("belong to no unknown code", () => {
    for (const { codeSets } of catalog.vendors) {
      for (const { kind, identifiers } of codeSets) {
        if (kind !== "codes") continue;
        const { reason, findReason, meaning, findMeaning } = identifiers;
        for (const value of [...oddValues, "__proto__", "constructor"]) {
          expect(index.call(findReason, value)).toBeUndefined();
          expect(index.call(findMeaning, value)).toBeUndefined();
          for (const name of [reason, meaning]) {
            expect(() => index.call(name, value)).toThrow(
              expect.objectContaining({ name: "UnknownCodeError" }),
            );
          }
        }
      }
    }
  });

  it("have no specific message for a code that must not be told", () => {
    // The template of a face merge: SAMPLE_QUALITY_LOW, and nothing that the person can mend.
    const meaning = index.call("baiduFaceErrorCodeMeaning", 222211);
    expect(meaning).toMatchObject({ visibility: "generic", actor: "dev" });
    expect(index.call("userMessageKey", meaning)).toBe(tryLater?.key);
    expect(index.call("userMessageKey", "SAMPLE_QUALITY_LOW")).toBe(
      "clearer_picture",
    );
  });

  it("keep what a single code gives away to themselves", () => {
    const meaning = index.call("zolozRetCodeMeaning", "Z2007");
    expect(meaning).toMatchObject({
      reason: "USER_CANCELLED",
      outcome: "cancelled",
      sensitivity: "attack_signal",
      visibility: "generic",
    });
    expect(index.call("userMessageKey", meaning)).toBe(neutral?.key);
    expect(index.call("userMessage", meaning, "en")).toBe(neutral?.en);
    expect(index.call("userMessage", meaning, "zh")).toBe(neutral?.zh);
    expect(index.call("userMessageKey", "USER_CANCELLED")).not.toBe(
      neutral?.key,
    );
  });

  it("have the message of the spec, and the neutral one where they are sensitive", () => {
    for (const { id, axes, message } of catalog.reasons) {
      const key = axes.sensitivity === "none" ? message : neutral?.key;
      const found = catalog.messages.find((one) => one.key === key);
      expect(index.call("userMessageKey", id)).toBe(key);
      expect(index.call("userMessage", id, "en")).toBe(found?.en);
      expect(
        index.call("userMessage", index.call("reasonInfo", id), "zh"),
      ).toBe(found?.zh);
    }
  });

  it("have a general message for an unknown code", () => {
    for (const subject of [undefined, null, index.get("unknownCode")]) {
      expect(index.call("userMessage", subject, "en")).toBe(tryLater?.en);
      expect(index.call("userMessage", subject, "zh")).toBe(tryLater?.zh);
    }
    expect(index.get("unknownCode")).toMatchObject({
      outcome: "error",
      retry: "never",
      sensitivity: "none",
    });
  });

  it("are found by address", () => {
    for (const { vendor, codeSet, code } of coded) {
      const found = index.call("lookup", code.address);
      expect(found).toEqual({
        vendor: vendor.id,
        codeSet: codeSet.id,
        code: code.code,
      });
      expect(index.call("reasonOf", found)).toBe(code.reason);
    }
  });

  it.each([
    "",
    "/",
    "zoloz",
    "zoloz/result-code",
    "zoloz/result-code/",
    "zoloz/result-code/NONE",
    "zoloz/result-code/SUCCESS/1",
    "zoloz/result-status/S",
    "zoloz/result-code/%",
    "zoloz/result-code/%E5",
    "constructor/constructor/constructor",
    "faceki/error-code/ 1",
  ])("are not found at %j", (address) => {
    expect(index.call("lookup", address)).toBeUndefined();
  });

  it("have an error that says what is no code", () => {
    const code = { vendor: "zoloz", codeSet: "result-code", code: "NONE" };
    expect(() => index.call("reasonOf", code)).toThrow(
      '"NONE" is not a known code of zoloz/result-code',
    );
  });

  it("shake apart from their texts", async () => {
    const files = await printCatalog(catalog, { enumStyle });
    const bundled = await bundle(
      files,
      'import { Reason, isReason, matchReason } from "./catalog/index.js"; console.log(Reason, isReason(4), matchReason(4, {}, () => 5));',
    );
    expect(bundled).toContain("FACE_NOT_DETECTED");
    const texts = [
      ...catalog.reasons.map(({ definition }) => definition),
      ...catalog.messages.flatMap(({ key, en, zh }) => [key, en, zh]),
      "probabilistic",
      "zoloz",
    ];
    expect(texts.filter((text) => bundled.includes(text))).toEqual([]);
  });

  it("of one vendor hold no text and no other vendor", async () => {
    const files = await printCatalog(catalog, { enumStyle });
    const bundled = await bundle(
      files,
      'import { findZolozRetCodeMeaning } from "./catalog/zoloz/reasons.js"; console.log(findZolozRetCodeMeaning("a"));',
    );
    expect(bundled).toContain("Z2007");
    const texts = [
      ...catalog.reasons.map(({ definition }) => definition),
      ...catalog.messages.map(({ en }) => en),
      "222202",
    ];
    expect(texts.filter((text) => bundled.includes(text))).toEqual([]);
  });
});

describe("a spec without reasons", () => {
  const entries = [{ code: "1", name: "ONE", doc: { title: "One" } }];
  const group = { id: "main", title: "Main", source: "page", entries };

  it("has no trace of them", async () => {
    const files = await printSpec({
      vendors: [vendorWith({ groups: [group] })],
    });
    expect(Object.keys(files).toSorted()).toEqual([
      "acme/codes.ts",
      "acme/index.ts",
      "acme/info.ts",
      "index.ts",
      "runtime.ts",
    ]);
    expect(files["index.ts"]).not.toContain("eason");
    expect(files["acme/info.ts"]).not.toContain("eaning");
  });

  it("has them for the codes that have one", async () => {
    const more = {
      code: "2",
      name: "TWO",
      reason: "OK",
      doc: { title: "Two" },
    };
    const groups = [{ ...group, entries: [...entries, more] }];
    const files = await printSpec({ vendors: [vendorWith({ groups })] });
    const modules = await loadModules(files);
    const acme = modules("acme/reasons");
    expect(acme.call("findAcmeErrorCodeReason", "1")).toBeUndefined();
    expect(acme.call("acmeErrorCodeReason", "2")).toBe("OK");
    const info = modules("acme/info");
    const [one, two] = ["1", "2"].map((code) =>
      info.call("acmeErrorCodeInfo", code),
    );
    expect(one).not.toHaveProperty("meaning");
    expect(two).toMatchObject({
      meaning: { reason: "OK", outcome: "success" },
    });
  });
});
