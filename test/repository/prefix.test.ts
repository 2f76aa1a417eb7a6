import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryPrefix } from "../../generator/repository/prefix.js";
import { makeProject } from "../cli/project.js";

it.each([
  { files: { ".git/HEAD": "" }, below: "", want: "" },
  {
    files: { ".git/HEAD": "" },
    below: "packages/codes",
    want: "packages/codes",
  },
  // A work tree of its own, or a submodule.
  {
    files: { ".git/HEAD": "", "a/.git": "gitdir: x" },
    below: "a/b",
    want: "b",
  },
  { files: {}, below: "packages/codes", want: "" },
])("$below is $want below the root of $files", ({ files, below, want }) => {
  const folder = makeProject({ ...files, [`${below}/a.yaml`]: "" });
  expect(repositoryPrefix(join(folder, below))).toBe(want);
});
