import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { vendorFile } from "../cli/vendor-file.js";
import type { runCli } from "../cli/run-cli.js";
import { makeProject, readText, readTree, writeFiles } from "../cli/project.js";
import { root } from "../sources.js";
import { addRemark, addRole } from "./field.js";
import { filesOfRecipe } from "./recipe.js";
import { addRule } from "./rule.js";
import { addTarget } from "./target.js";
import { addVendor } from "./vendor.js";
import { openWorkshop, type Workshop } from "./workshop.js";

/** Each recipe with the title of its section, what stands for the parts in brackets, and its work. */
const recipes: readonly (readonly [
  title: string,
  names: Readonly<Record<string, string>>,
  apply: (workshop: Workshop) => void | Promise<void>,
])[] = [
  ["Add a vendor", { id: "acme" }, addVendor],
  ["Add a lint rule", { "rule-id": "long-id" }, addRule],
  ["Add an output target", { target: "csv" }, addTarget],
  ["Add a documented field", {}, addRole],
  ["Add a documented field", {}, addRemark],
];

// One copy for all of them: it takes seconds to check the types of a repository, and all of its
// modules are loaded once more.
let workshop: Workshop;
let run: typeof runCli;
const touched: (readonly string[])[] = [];

beforeAll(async () => {
  workshop = openWorkshop();
  for (const [, , apply] of recipes) {
    await apply(workshop);
    touched.push(workshop.changed());
  }
  const commands: { readonly runCli: typeof runCli } = await import(
    workshop.url("test/cli/run-cli.ts")
  );
  run = commands.runCli;
});

describe("the recipes of CONTRIBUTING", () => {
  it.each(recipes.map(([title, names], index) => ({ title, names, index })))(
    "$title touches the files that it names",
    ({ title, names, index }) => {
      const files = filesOfRecipe(title, names);
      expect(files.length).toBeGreaterThan(2);
      expect(touched[index]).toEqual(files);
    },
  );

  it("name few places", () => {
    expect(filesOfRecipe("Add an output target")).toHaveLength(3);
    expect(filesOfRecipe("Add a documented field").length).toBeLessThan(7);
  });

  it("keep the types", () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", workshop.folder], {
      encoding: "utf8",
    });
  });

  it("keep the tests of what they extend", () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    workshop.write({
      "vitest.config.js": `export default { test: {
        globalSetup: ["test/temporary-root.ts"],
        setupFiles: ["test/property-seed.ts"],
      } };`,
    });
    execFileSync(
      process.execPath,
      [
        vitest,
        "run",
        "--reporter=dot",
        "test/emit/csv.test.ts",
        "test/lint/rules/long-id.test.ts",
        "test/lint/registry.test.ts",
        "test/config",
        "test/emit/json/catalog.test.ts",
        "test/build/spec-types.test.ts",
      ],
      {
        cwd: workshop.folder,
        encoding: "utf8",
        env: { ...process.env, VITEST: "" },
      },
    );
  });
});

const entries = (remedy: string, owner: string) => [
  "- code: 1",
  "  name: ONE",
  `  owner: ${owner}`,
  "  doc:",
  "    message: first",
  `    remedy: ${remedy}`,
];

function project(remedy: string, owner: string, more = ""): string {
  return makeProject({
    "vendor-codes.config.yaml": `project: demo${more}\n`,
    "spec/vendors/acme.yaml": vendorFile("acme", {
      entries: entries(remedy, owner),
    }),
  });
}

describe("a new vendor", () => {
  it("is generated from the folder", async () => {
    const out = makeProject();
    const spec = join(workshop.folder, "spec");
    expect(
      await run(workshop.folder, ["generate", "--spec", spec, "--out", out]),
    ).toMatchObject({ code: 0 });
    expect(readText(out, "typescript/acme/codes.ts")).toContain("No face");
  });
});

describe("a new rule", () => {
  it("finds, and is listed", async () => {
    const folder = project("a", "b");
    const listed = await run(folder, ["lint", "--rules"]);
    expect(listed.stdout).toContain("long-id");
    const id = "an-id-of-very-many-letters";
    const found = await run(
      makeProject({ [`spec/vendors/${id}.yaml`]: vendorFile(id) }),
      ["lint"],
    );
    expect(found.stdout + found.stderr).toContain("The id is long");
  });
});

describe("a new target", () => {
  const csvOf = (folder: string) =>
    Object.keys(readTree(join(folder, "generated"))).filter((path) =>
      path.endsWith(".csv"),
    );

  it("is off until it is named", async () => {
    const folder = project("a", "b");
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0 });
    expect(csvOf(folder)).toEqual([]);
  });

  it("prints where it is named, is checked, and goes when it is switched off", async () => {
    const folder = project("a", "b", "\ntargets: { csv: {} }");
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0 });
    expect(csvOf(folder)).toEqual(["csv/acme.csv"]);
    expect(readText(folder, "generated/csv/acme.csv")).toMatch(
      /^# Generated by vendor-codes generate for project demo from vendors\/acme.yaml. Do not edit.\ncode set,code,name\ncode,1,ONE\n$/u,
    );
    expect(await run(folder, ["generate", "--check"])).toMatchObject({
      code: 0,
    });
    const off = { "vendor-codes.config.yaml": "project: demo\n" };
    writeFiles(folder, off);
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0 });
    expect(csvOf(folder)).toEqual([]);
  });
});

describe("a new field", () => {
  it("arrives in every output", async () => {
    const folder = project("Call us", "Team red");
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0 });
    const catalog = readText(folder, "generated/json/catalog.json");
    expect(catalog).toContain('"remedy": "Call us"');
    expect(catalog).toContain('"owner": "Team red"');
    const info = readText(folder, "generated/typescript/acme/info.ts");
    expect(info).toContain('remedy: "Call us"');
    expect(info).toContain('owner: "Team red"');
    const page = readText(folder, "generated/markdown/acme.md");
    expect(page).toContain("| Remedy |");
    expect(page).toContain("| Call us |");
    expect(page).toContain("Owner: Team red");
    const { stdout } = await run(folder, ["explain", "1"]);
    expect(stdout).toContain("remedy: Call us\n");
    expect(stdout).toContain("owner: Team red\n");
  });

  it("is reported when it changes", async () => {
    const base = project("Call us", "Team red");
    const head = project("Write to us", "Team blue");
    const { stdout } = await run(head, [
      "diff",
      join(base, "spec"),
      join(head, "spec"),
      "--format=json",
    ]);
    const { changes }: { readonly changes: readonly unknown[] } =
      JSON.parse(stdout);
    expect(changes).toEqual([
      expect.objectContaining({
        part: "remedy",
        from: "Call us",
        to: "Write to us",
      }),
      expect.objectContaining({
        part: "owner",
        from: "Team red",
        to: "Team blue",
      }),
    ]);
  });
});
