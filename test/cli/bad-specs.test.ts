import { describe, expect, it } from "vitest";
import { badBytes } from "./bad-bytes.js";
import { badSchema } from "./bad-schema.js";
import { readMarks } from "./bad-spec.js";
import { badSyntax } from "./bad-syntax.js";
import { badYaml } from "./bad-yaml.js";
import { parseReport, placeOf } from "./json-report.js";
import { makeProject, readTree, writeFiles } from "./project.js";
import { runCli } from "./run-cli.js";
import { configFile, vendorFile, withoutTypescript } from "./vendor-file.js";

const badSpecs = [...badSyntax, ...badYaml, ...badBytes, ...badSchema];
const specs = badSpecs.map((spec, index) => {
  const id = `bad-${String(index).padStart(3, "0")}`;
  const { text, places } = readMarks(spec, id);
  return { ...spec, text, places, file: `spec/vendors/${id}.yaml` };
});

describe("bad vendor files", () => {
  it("are all reported in one run, each once, sorted; the output stays", async () => {
    const folder = makeProject({
      "vendor-codes.config.yaml": configFile("demo", withoutTypescript),
      "spec/vendors/acme.yaml": vendorFile(),
    });
    await runCli(folder, ["generate"]);
    writeFiles(
      folder,
      Object.fromEntries(specs.map(({ file, text }) => [file, text])),
    );
    writeFiles(folder, {
      "spec/translations/en.yaml": "- tekst: a\n  en: b\n",
    });
    const before = readTree(folder);
    const args = ["generate", "--format", "json"];
    const { code, stdout, stderr } = await runCli(folder, args);
    const { diagnostics, changes } = parseReport(stdout);
    expect({ code, stderr, changes }).toEqual({
      code: 1,
      stderr: "",
      changes: [],
    });
    expect(diagnostics.map(placeOf)).toEqual([
      "spec/translations/en.yaml:1:3 schema/unknown-key",
      ...specs.flatMap(({ file, places, rules }) =>
        places.map((place, index) => `${file}:${place} ${rules[index]}`),
      ),
    ]);
    expect(readTree(folder)).toEqual(before);

    const text = await runCli(folder, ["lint"]);
    expect(text.code).toBe(1);
    expect(text.stdout).not.toMatch(/^ {4}at |call stack/mu);
    expect(text.stdout).not.toMatch(/[^\n\P{Cc}]/u);
    expect(text.stderr).toBe(
      `${diagnostics.length} errors in ${specs.length + 2} files\n`,
    );
    for (const line of text.stdout.split("\n")) {
      expect(line.length).toBeLessThan(300);
    }
  });

  it.each(specs)("$name", async ({ text, file, rules, message, hint }) => {
    const { checkSpec } = await import("../../generator/check.js");
    const bytes =
      typeof text === "string" ? new TextEncoder().encode(text) : text;
    const input = { file: file.replace("spec/", ""), shown: file, bytes };
    const { catalog, diagnostics } = checkSpec([input], { reasons: "off" });
    expect(catalog).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint ?? "").toContain(hint);
  });
});

it("reads a byte order mark and CRLF as if they were not there", async () => {
  const text = vendorFile().replace(
    "message: first",
    "message: |\n                two\n                lines",
  );
  const [plain, odd] = [text, `\ufeff${text.replaceAll("\n", "\r\n")}`].map(
    (vendor) => makeProject({ "spec/vendors/acme.yaml": vendor }),
  );
  if (plain === undefined || odd === undefined) throw new Error("No project");
  const first = await runCli(plain, ["generate"]);
  expect(await runCli(odd, ["generate"])).toEqual(first);
  expect(first.stderr).toBe("9 files: 9 written\n");
  expect(readTree(`${odd}/generated`)).toEqual(readTree(`${plain}/generated`));
});

it("reads a date as the text that it is", async () => {
  const folder = makeProject({
    "spec/vendors/acme.yaml": vendorFile()
      .replace('"2026-01-31"', "2026-01-31")
      .replace("first", "2026-01-31"),
  });
  expect(await runCli(folder, ["lint"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "no findings in 1 file\n",
  });
});
