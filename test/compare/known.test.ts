import { describe, expect, it } from "vitest";
import { checkSpec } from "../../generator/check.js";
import { acme } from "./acme-spec.js";
import { comparedFiles, type SpecFiles } from "./compared.js";
import { edited, without } from "./edited.js";

const base = comparedFiles(acme);

/** The files of the vendors that the head takes from the base, as they were read there. */
function takenFor(head: SpecFiles): readonly string[] {
  const vendors = new Set(base.catalog.vendors);
  return comparedFiles(head, base.known)
    .catalog.vendors.filter((vendor) => vendors.has(vendor))
    .map(({ origin }) => origin.file);
}

describe("a file that both sides have", () => {
  it.each<[string, SpecFiles, readonly string[]]>([
    ["the same spec", acme, ["vendors/acme.yaml", "vendors/beta.yaml"]],
    [
      "one vendor edited",
      edited(acme, [["name: Acme 人脸", "name: Acme"]]),
      ["vendors/beta.yaml"],
    ],
    [
      "one vendor gone",
      without(acme, "vendors/acme.yaml"),
      ["vendors/beta.yaml"],
    ],
    ["a translation edited", edited(acme, [["en: Success", "en: Passed"]]), []],
    ["the translations gone", without(acme, "translations/en.yaml"), []],
    ["a reason edited", edited(acme, [["retry: none", "retry: never"]]), []],
    ["the reasons gone", without(acme, "reasons.yaml"), []],
  ])(
    "is read once, if nothing it depends on is another: %s",
    (_, head, taken) => {
      expect(takenFor(head)).toEqual(taken);
    },
  );

  it("is parsed once, also where its translations are others", () => {
    const head = edited(acme, [
      ["en: Success", "en: Passed"],
      ["name: Beta\n", "name: Gamma\n"],
    ]);
    const { known } = comparedFiles(head, base.known);
    const parsed = Object.keys(acme).filter(
      (file) =>
        known.sources.get(file)?.data !== base.known.sources.get(file)?.data,
    );
    expect(parsed).toEqual(["vendors/beta.yaml", "translations/en.yaml"]);
  });

  it("says the same as one that is read again", () => {
    const head = edited(acme, [["name: Acme 人脸", "name: Acme"]]);
    const { catalog } = comparedFiles(head, base.known);
    expect(catalog).toEqual(comparedFiles(head).catalog);
  });

  it("is shown where its own side has it", () => {
    const inputs = base.known.inputs.map((input) => ({
      ...input,
      shown: `old/${input.file}`,
    }));
    const { place } = checkSpec(inputs, {
      reasons: "off",
      rules: "identity",
      known: base.known,
    });
    for (const { file } of inputs) {
      expect(place({ file, path: [] })?.file).toBe(`old/${file}`);
    }
  });

  it("is read again where it has a finding, which names the file", () => {
    const twice = edited(acme, [["id: beta", "id: other"]]);
    const inputs = Object.entries(twice).map(([file, text]) => ({
      file,
      shown: `old/${file}`,
      bytes: new TextEncoder().encode(text),
    }));
    const options = { reasons: "off", rules: "identity" } as const;
    const { known } = checkSpec(inputs, options);
    const { diagnostics } = checkSpec(
      inputs.map((input) => ({ ...input, shown: `new/${input.file}` })),
      { ...options, known },
    );
    expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "file-name new/vendors/beta.yaml",
    ]);
  });
});
