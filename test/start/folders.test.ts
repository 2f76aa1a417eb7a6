import { expect, it } from "vitest";
import { codeFolders } from "../../generator/start/folders.js";

it.each([
  [
    "an installed tool",
    "/app/node_modules/@vendor-codes/cli/dist/cli",
    "/app/node_modules/.cache/vendor-codes/code",
  ],
  [
    "one that another package brought",
    "/app/node_modules/.pnpm/x@1/node_modules/@vendor-codes/cli/dist/cli",
    "/app/node_modules/.pnpm/x@1/node_modules/.cache/vendor-codes/code",
  ],
  [
    "the repository of the tool",
    "/src/vendor-codes/dist/cli",
    "/src/vendor-codes/node_modules/.cache/vendor-codes/code",
  ],
])("keeps compiled code with %s", (_name, home, want) => {
  expect(codeFolders(home, { HOME: "/home/ada" }, "linux")).toEqual([
    want,
    "/home/ada/.cache/vendor-codes/code",
  ]);
});

it("has one place only where the platform names none", () => {
  expect(codeFolders("/a/dist/cli", {}, "linux")).toHaveLength(1);
});
