import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { targetIds } from "../../generator/emit/index.js";
import { readConfig, type ConfigFlags } from "../../generator/config/config.js";
import { DiagnosticError, exitCodeOf } from "../../generator/diagnostic.js";
import { makeProject, type Files } from "../cli/project.js";

const config = "vendor-codes.config.yaml";

interface Failure {
  readonly code: number;
  readonly found: readonly string[];
}

/** The findings that reading the configuration of a project with these files gives. */
function failureOf(
  files: Files,
  flags: Partial<ConfigFlags> = {},
  folder = makeProject(files),
): Failure {
  mkdirSync(join(folder, "spec"), { recursive: true });
  try {
    readConfig({ cwd: folder, ...flags });
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return {
      code: exitCodeOf(error.diagnostics),
      found: error.diagnostics.map(({ rule, file, range, message }) =>
        [
          `${file}:${range?.start.line}:${range?.start.column}`,
          rule,
          message,
        ].join(" "),
      ),
    };
  }
  return { code: 0, found: [] };
}

describe("the configuration", () => {
  it("has defaults", () => {
    const root = makeProject({ "spec/a": "" });
    expect(readConfig({ cwd: root })).toEqual({
      root,
      spec: `${root}/spec`,
      targets: targetIds().map((id) => ({
        id,
        out: `${root}/generated/${id}`,
        isEnabled: ["typescript", "markdown", "json"].includes(id),
      })),
      project: "default",
      enumStyle: "enum",
      importExtension: "js",
      reasons: "off",
      diff: {
        failOn: "error",
        levels: new Map(),
        package: `${root}/package.json`,
      },
    });
  });

  it("is found upwards, with paths relative to it", () => {
    const root = makeProject({
      "a/b/c": "",
      "codes/vendors/x": "",
      ".vendor-codes.accepted.yaml": "",
      [`.${config}`]: [
        "project: demo",
        "spec: codes",
        "out: ./src/generated/",
        "enumStyle: const",
        "importExtension: none",
        "reasons: required",
        "targets:",
        "  markdown: { out: docs/codes }",
        "  json: { enabled: false }",
        "prettier: { semi: false }",
        "diff:",
        "  failOn: warn",
        "  levels: { code-added: error }",
        "  package: codes/package.json",
        "  main: develop",
      ].join("\n"),
    });
    expect(readConfig({ cwd: `${root}/a/b` })).toEqual({
      root,
      file: `${root}/.${config}`,
      spec: `${root}/codes`,
      targets: expect.arrayContaining([
        {
          id: "typescript",
          out: `${root}/src/generated/typescript`,
          isEnabled: true,
        },
        { id: "markdown", out: `${root}/docs/codes`, isEnabled: true },
        { id: "json", out: `${root}/src/generated/json`, isEnabled: false },
      ]),
      project: "demo",
      enumStyle: "const",
      importExtension: "none",
      reasons: "required",
      prettier: { semi: false },
      diff: {
        failOn: "warn",
        levels: new Map([["code-added", "error"]]),
        accepted: `${root}/.vendor-codes.accepted.yaml`,
        package: `${root}/codes/package.json`,
        main: "develop",
      },
    });
  });

  it("yields to the flags, which are relative to where the tool runs", () => {
    const root = makeProject({
      "a/codes/x": "",
      "spec/x": "",
      "other.yaml": "spec: nowhere\nout: o",
      [config]: "project: not-read",
    });
    const flags = { config: "../other.yaml", spec: "codes", out: "../../out" };
    const { spec, targets, project } = readConfig({
      cwd: `${root}/a`,
      ...flags,
    });
    expect({ spec, project, outs: targets.map(({ out }) => out) }).toEqual({
      spec: `${root}/a/codes`,
      project: "default",
      outs: targetIds().map((id) => join(root, "../out", id)),
    });
  });
});

describe("a wrong configuration", () => {
  it.each([
    {
      name: "broken YAML",
      text: "project: a: b",
      want: [`${config}:1:10 usage/yaml-syntax YAML reads a second key`],
    },
    {
      name: "nothing",
      text: "# project: a\n",
      want: [`${config}:1:1 usage/yaml-empty-file This file is empty`],
    },
    {
      name: "unknown keys and wrong values",
      text: "projct: a\nreasons: on\ntargets:\n  ts: {}\n",
      want: [
        `${config}:1:1 usage/schema-unknown-key Unknown key "projct"`,
        `${config}:2:10 usage/schema-value Expected one of required, off`,
        `${config}:4:3 usage/schema-unknown-key Unknown key "ts"; expected one of: typescript, markdown, json`,
      ],
    },
    {
      name: "paths that lead out",
      text: "spec: ../spec\nout: /tmp/x\ntargets: { json: { out: a/../../b }, markdown: { out: ..a } }",
      want: [
        `${config}:1:7 usage/config-path "spec: ../spec" points out of the folder of the configuration`,
        `${config}:2:6 usage/config-path "out: /tmp/x" points out`,
        `${config}:3:25 usage/config-path "targets.json.out: a/../../b" points out`,
      ],
    },
    {
      name: "a spec that is no folder",
      text: `spec: ${config}`,
      want: [
        `:undefined:undefined usage/invalid The spec folder ${config} is no folder`,
      ],
    },
  ])("$name", ({ text, want }) => {
    const { code, found } = failureOf({ [config]: text });
    expect(code).toBe(2);
    expect(found.toSorted()).toEqual(
      want.map((line) => expect.stringContaining(line)),
    );
  });

  it.each([
    {
      name: "is not there",
      flags: { config: "none.yaml" },
      want: "There is no configuration file none.yaml",
    },
    {
      name: "is a folder",
      flags: { config: "spec" },
      want: "There is no configuration file spec",
    },
    { name: "has no name", flags: { config: "" }, want: "--config is empty" },
    {
      name: "names a spec that is not there",
      flags: { spec: "none" },
      want: "The spec folder none is no folder",
    },
  ])("that $name", ({ flags, want }) => {
    const { code, found } = failureOf({ "spec/a": "" }, flags);
    expect({ code, found }).toEqual({
      code: 2,
      found: [`:undefined:undefined usage/invalid ${want}`],
    });
  });

  it("of which there are two in one folder", () => {
    const { code, found } = failureOf({ [config]: "a", [`.${config}`]: "b" });
    expect(code).toBe(2);
    expect(found[0]).toContain(
      `There are two configurations in one folder: ${config} and .${config}`,
    );
  });

  it.each([config, `.${config}`])("that is a dead link: %s", (name) => {
    const folder = makeProject({ [config]: "project: above\n" });
    const below = join(folder, "below");
    mkdirSync(below);
    symlinkSync("nowhere.yaml", join(below, name));
    const { code, found } = failureOf({}, {}, below);
    expect(code).toBe(2);
    expect(found[0]).toContain(
      `The configuration ${name} is a link that leads nowhere`,
    );
  });

  it("whose spec is a link that leads out", () => {
    const folder = makeProject({ [config]: "spec: codes\n" });
    symlinkSync(makeProject(), join(folder, "codes"));
    const { code, found } = failureOf({}, {}, folder);
    expect(code).toBe(3);
    expect(found[0]).toContain("io/symlink The spec folder codes is a link");
  });
});
