import { describe, expect, it } from "vitest";
import {
  addressOf,
  codeSetNamePattern,
  constantNamePattern,
  identifiersOf,
  reservedVendorIds,
} from "../../generator/model/naming.js";

describe("identifiers", () => {
  it("derives every exported name of a code set", () => {
    expect(identifiersOf("ZolozResultCode")).toEqual({
      type: "ZolozResultCode",
      name: "ZolozResultCodeName",
      list: "zolozResultCodes",
      is: "isZolozResultCode",
      assert: "assertZolozResultCode",
      parse: "parseZolozResultCode",
      parsed: "ParsedZolozResultCode",
      cases: "ZolozResultCodeCases",
      match: "matchZolozResultCode",
      info: "zolozResultCodeInfo",
      infoType: "ZolozResultCodeInfo",
      find: "findZolozResultCodeInfo",
      reason: "zolozResultCodeReason",
      findReason: "findZolozResultCodeReason",
      meaning: "zolozResultCodeMeaning",
      findMeaning: "findZolozResultCodeMeaning",
      read: "readZolozResultCode",
      classOf: "zolozResultCodeClass",
      classType: "ZolozResultCodeClass",
      local: "zolozResultCode_",
    });
  });

  it.each([
    ["ZolozResultStatus", "zolozResultStatuses"],
    ["AcmeBox", "acmeBoxes"],
    ["AcmeMatch", "acmeMatches"],
    ["AcmeCategory", "acmeCategories"],
    ["AcmeKey", "acmeKeys"],
    ["OCRCode", "ocrCodes"],
    ["OCR", "oCRs"],
    ["A1", "a1s"],
  ])("%s is listed in %s", (type, list) => {
    expect(identifiersOf(type).list).toBe(list);
  });
});

describe("patterns", () => {
  it.each([
    { pattern: constantNamePattern, yes: ["A", "A1", "A_1", "FACE_NOT_FOUND"] },
    { pattern: codeSetNamePattern, yes: ["A", "AcmeCode", "OCRCode2"] },
  ])("$pattern holds for $yes", ({ pattern, yes }) => {
    expect(yes.filter((name) => !pattern.test(name))).toEqual([]);
  });

  it.each([
    {
      pattern: constantNamePattern,
      no: ["", "a", "1A", "_A", "A_", "A__B", "É", "A\n"],
    },
    { pattern: codeSetNamePattern, no: ["", "acme", "Acme_Code", "1A", "Ä"] },
  ])("$pattern does not hold for $no", ({ pattern, no }) => {
    expect(no.filter((name) => pattern.test(name))).toEqual([]);
  });

  it("reserves the files of the output and the devices of Windows", () => {
    for (const id of ["index", "runtime", "reasons", "catalog", "con", "lpt9"])
      expect(reservedVendorIds).toContain(id);
  });
});

describe("addresses", () => {
  it.each([
    [200, "a/b/200"],
    [-1, "a/b/-1"],
    ["System Error", "a/b/System%20Error"],
    ["Failed.Operation_1~", "a/b/Failed.Operation_1~"],
    ["a/b?c#d%", "a/b/a%2Fb%3Fc%23d%25"],
    ["!'()*", "a/b/%21%27%28%29%2A"],
    ["失败", "a/b/%E5%A4%B1%E8%B4%A5"],
    ["\ud800", "a/b/%EF%BF%BD"],
  ])("of %j is %s", (code, want) => {
    expect(addressOf("a", "b", code)).toBe(want);
  });
});
