import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCatalog, readConfig } from "../../generator/generate.js";
import { makeCorpus } from "./corpus/codes.js";
import { writePeerFormats } from "./corpus/peer-formats.js";
import { writeProject } from "./corpus/project.js";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const vendors = makeCorpus({ codes: 100, vendors: 20 });
const names = vendors.flatMap(({ codes }) => codes.map(({ name }) => name));

describe("the corpus", () => {
  it("is the same everywhere, so that numbers of two machines are of the same codes", () => {
    const digest = createHash("sha256").update(JSON.stringify(vendors));
    expect(digest.digest("hex").slice(0, 16)).toBe("3678da5eb417b4d3");
  });

  it("has as many codes as asked for, each once in its set", () => {
    expect(names).toHaveLength(100);
    for (const { codes } of vendors) {
      expect(new Set(codes.map(({ name }) => name)).size).toBe(5);
      expect(new Set(codes.map(({ value }) => value)).size).toBe(5);
    }
  });

  it("holds numbers and texts, English and Chinese", () => {
    const numbers = vendors.filter(
      ({ codes }) => typeof codes[0]?.value === "number",
    );
    expect(numbers).toHaveLength(12);
    const chinese = vendors
      .flatMap(({ codes }) => codes)
      .filter(({ description }) => /\p{Script=Han}/u.test(description));
    expect(chinese.length).toBeGreaterThan(15);
    expect(chinese.length).toBeLessThan(35);
  });

  it("cannot be shared out unevenly", () => {
    expect(() => makeCorpus({ codes: 10, vendors: 3 })).toThrow(RangeError);
    expect(() => makeCorpus({ codes: 42, vendors: 21 })).toThrow(RangeError);
  });
});

describe("the formats", () => {
  it.each([false, true])("ours has no finding, with reasons: %s", (reasons) => {
    const project = join(folder, `ours-${reasons}`);
    writeProject(project, vendors, { reasons });
    const { diagnostics } = readCatalog(readConfig({ cwd: project }), project);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    "openapi.json",
    "enum.schema.json",
    "quicktype.schema.json",
    "proto/catalog.proto",
    "schema.graphql",
  ])("%s names every code once", (file) => {
    writePeerFormats(folder, vendors);
    const text = readFileSync(join(folder, file), "utf8");
    const found = text.match(/\b(?:[A-Z]+_CODE_)?[A-Z_]+_\d{5}\b/gu) ?? [];
    const short = found.map((name) => name.replace(/^[A-Z]+_CODE_/u, ""));
    expect(short).toHaveLength(names.length);
    expect(new Set(short)).toEqual(new Set(names));
  });
});
