import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { makeProject } from "../cli/project.js";
import { acme } from "./acme-spec.js";
import { edited } from "./edited.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "vendor-codes-kind-"));
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** One more kind: the note of a vendor is told apart from other notes. */
const edits: readonly (readonly [file: string, from: string, to: string])[] = [
  [
    "generator/compare/kinds/vendor.ts",
    "export const vendorKinds = {",
    `export const vendorKinds = {
  "vendor-note-changed": {
    level: "info",
    bump: "patch",
    title: "Note of a vendor changed",
    why: "It concerns all of its codes",
    todo: "Read it",
    changelog: "nowhere",
    touches: nothing,
  },`,
  ],
  [
    "generator/compare/compare.ts",
    'field("note-changed", vendor,',
    'field("vendor-note-changed", vendor,',
  ],
  [
    "spec/schema/config.schema.json",
    '"vendor-added",',
    '"vendor-note-changed", "vendor-added",',
  ],
];

/** The files that a section of CONTRIBUTING names, as patterns. */
function recipe(title: string): readonly RegExp[] {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const section = text.split(/^## /mu).find((part) => part.startsWith(title));
  return [
    ...(section ?? "").matchAll(/`((?:generator|test|spec)\/[^`]*)`/gu),
  ].map(
    ([, path = ""]) =>
      new RegExp(
        `^${path.replaceAll(".", "\\.").replace(/<[^>]*>/gu, "[a-z-]+")}`,
        "u",
      ),
  );
}

// About two seconds: a copy of the generator runs in a process of its own, since it must be compiled anew.
it("takes the files that the recipe names, and no other", () => {
  const parts = ["generator", "package.json", "spec/reasons.yaml"];
  for (const part of [...parts, "spec/schema"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const folder of ["node_modules", "templates"]) {
    symlinkSync(join(root, folder), join(copy, folder), "junction");
  }
  for (const [file, from, to] of edits) {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    expect(text.split(from).length, `${from} in ${file}`).toBe(2);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  const cwd = makeProject({
    "vendor-codes.config.yaml":
      "project: demo\ndiff:\n  levels:\n    vendor-note-changed: warn\n",
    ...inFolder("old", acme),
    ...inFolder("new", edited(acme, [["note: Two products", "note: Three"]])),
  });
  const out = execFileSync(
    process.execPath,
    [
      "--import",
      import.meta.resolve("tsx"),
      join(copy, "generator/cli.ts"),
      "diff",
      "./old",
      "./new",
      "--format",
      "json",
    ],
    { cwd, encoding: "utf8" },
  );
  expect(JSON.parse(out)).toMatchObject({
    changes: [
      {
        kind: "vendor-note-changed",
        level: "warn",
        title: "Note of a vendor changed",
      },
    ],
  });
  const named = recipe("Add a kind of change");
  const touched = [
    ...edits.map(([file]) => file),
    // The case, which is this test here.
    "test/compare/cases/vendors.ts",
  ];
  expect(
    touched.filter((file) => !named.some((pattern) => pattern.test(file))),
  ).toEqual([]);
  expect(
    named.filter((pattern) => !touched.some((file) => pattern.test(file))),
  ).toEqual([]);
});

function inFolder(folder: string, files: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]),
  );
}
