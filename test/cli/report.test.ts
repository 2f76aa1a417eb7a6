import { describe, expect, it } from "vitest";
import { makeProject } from "./project.js";
import { runCli } from "./run-cli.js";
import { entry, vendorFile } from "./vendor-file.js";

const twice = vendorFile("acme", {
  entries: [
    ...entry(1004, "FACE_NOT_FOUND", "message: 图片中没有人脸"),
    ...entry(1004, "FACE_LOST", "message: 人脸丢失"),
  ],
}).replace("language: en", "language: zh-CN");

const files = {
  "spec/vendors/acme.yaml": twice,
  "spec/translations/en.yaml": [
    "# yaml-language-server: $schema=../schema/translations.schema.json",
    ...["图片中没有人脸", "人脸丢失", "Page", "Main"].map(
      (text) => `- { text: ${text}, en: English of ${text.length} }`,
    ),
    "",
  ].join("\n"),
};
const clean = { "spec/vendors/acme.yaml": vendorFile() };

describe.concurrent("the report", () => {
  it("is this text", async () => {
    const ran = await runCli(makeProject(files), ["lint"]);
    expect(ran).toEqual({
      code: 1,
      stdout: `spec/vendors/acme.yaml:24:19 error duplicate-code
  The code 1004 is defined a second time in AcmeCode
    23 |               message: 图片中没有人脸
  > 24 |           - code: 1004
       |                   ^^^^
  It is defined here first: spec/vendors/acme.yaml:20:19
  hint: If the page has a second row of this code, write "again: true" in place of the name and keep "doc" only; otherwise remove one of the two

`,
      stderr: "1 error in 2 files\n",
    });
  });

  it("is this json", async () => {
    const ran = await runCli(makeProject(files), ["lint", "--format", "json"]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 1,
      stderr: "",
    });
    expect(JSON.parse(ran.stdout)).toEqual({
      command: "lint",
      schemaVersion: 1,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          rule: "duplicate-code",
          severity: "error",
          file: "spec/vendors/acme.yaml",
          range: {
            start: { line: 24, column: 19 },
            end: { line: 24, column: 23 },
          },
          pointer: "/codeSets/0/groups/0/entries/1/code",
          message: "The code 1004 is defined a second time in AcmeCode",
          hint: expect.stringContaining("again: true"),
          related: [
            {
              file: "spec/vendors/acme.yaml",
              range: {
                start: { line: 20, column: 19 },
                end: { line: 20, column: 23 },
              },
              message: "It is defined here first",
            },
          ],
        },
      ],
    });
  });

  const shared = ["command", "schemaVersion", "errors", "warnings"];

  it.each([
    { args: ["lint"], keys: [] },
    { args: ["lint", "--rules"], keys: ["rules"] },
    { args: ["generate", "--check"], keys: ["check", "unchanged", "changes"] },
    { args: ["explain", "1"], keys: ["query", "matches", "suggestions"] },
    { args: ["init"], keys: ["steps"] },
    { args: ["explain", "1", "--config", "none.yaml"], keys: [] },
  ])("has the same keys for every command: $args", async ({ args, keys }) => {
    const { stdout } = await runCli(makeProject(clean), [
      ...args,
      "--format=json",
    ]);
    const report: Record<string, unknown> = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([...shared, ...keys, "diagnostics"]);
    expect(report["command"]).toBe(args[0]);
  });

  it("tells what a match holds", async () => {
    const { stdout } = await runCli(makeProject(clean), [
      "explain",
      "acme/ONE",
      "--format=json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      query: "acme/ONE",
      matches: [
        {
          address: "acme/code/1",
          vendor: "acme",
          codeSet: "code",
          enum: "AcmeCode",
          code: 1,
          name: "ONE",
          rows: [{ group: "main", message: "first" }],
        },
      ],
      suggestions: [],
    });
  });
});
