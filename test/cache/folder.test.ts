import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, platformFolder } from "../../generator/cache/folder.js";
import { makeProject } from "../cli/project.js";

describe("the folder of what may be kept", () => {
  it.each([
    ["beside node_modules", { "node_modules/x/index.js": "" }, "app"],
    ["of the nearest package", { "package.json": "{}" }, "app/deep/er"],
  ])("is %s", (_where, files, start) => {
    const folder = makeProject({
      ...files,
      [`${start}/spec/vendors/acme.yaml`]: "",
    });
    expect(cacheFolder(join(folder, start), {}, "linux")).toBe(
      join(folder, "node_modules/.cache/vendor-codes"),
    );
  });

  it.each([
    ["linux", { HOME: "/ada" }, "/ada/.cache"],
    ["linux", { HOME: "/ada", XDG_CACHE_HOME: "/x" }, "/x"],
    ["linux", { HOME: "/ada", XDG_CACHE_HOME: "x" }, "/ada/.cache"],
    ["linux", { HOME: "" }, undefined],
    ["linux", {}, undefined],
    ["darwin", { HOME: "/ada" }, "/ada/Library/Caches"],
    ["win32", { LOCALAPPDATA: "/local", HOME: "/ada" }, "/local"],
    ["win32", {}, undefined],
  ])("on %s with %j is in %s", (platform, environment, want) => {
    expect(platformFolder(environment, platform)).toBe(want);
  });
});
