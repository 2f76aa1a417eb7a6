import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noAcceptances } from "../../generator/compare/acceptance.js";
import { readAcceptances } from "../../generator/compare/read-acceptances.js";
import { makeProject } from "../cli/project.js";

function read(text: string) {
  const folder = makeProject({ "accepted.yaml": text });
  return () =>
    readAcceptances(join(folder, "accepted.yaml"), folder, "2026-11-20");
}

/** A comment with many marks that could each begin a comment. */
const marks = `# Settled in ${"#1 ".repeat(200)}\n`;

describe("the file of accepted changes", () => {
  it.each([
    { name: "is empty", text: "" },
    { name: "has comments only", text: "\n# one\n  # two\r\n\t\n#" },
    { name: "has comments that name issues", text: marks.repeat(20) },
    { name: "is one line of marks", text: "#".repeat(100_000) },
  ])("accepts nothing where it $name", ({ text }) => {
    expect(read(text)()).toBe(noAcceptances);
  });

  it.each([
    { name: "an entry below comments", text: `${marks}- broken\n` },
    { name: "an entry before a comment", text: "- broken # one\n" },
    { name: "a mark that begins no comment", text: "x#\n" },
  ])("reads $name", ({ text }) => {
    expect(read(text)).toThrow("The accepted changes in accepted.yaml");
  });
});
