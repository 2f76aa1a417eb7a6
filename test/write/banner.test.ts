import { describe, expect, it } from "vitest";
import {
  bannerText,
  extensionOf,
  ownExtensions,
  projectOf,
  withBanner,
} from "../../generator/write/banner.js";

const banner = bannerText("acme", "vendors/a.yaml");
const put = (path: string, content: string) =>
  withBanner({ path, source: "vendors/a.yaml", content }, "acme").content;

describe("the banner on a file", () => {
  it.each([
    ["a/b.ts", "let a;\n", `// ${banner}\n\nlet a;\n`],
    ["a.b.md", "# A\n", `<!-- ${banner} -->\n\n# A\n`],
    ["a.svg", "<svg/>\n", `<!-- ${banner} -->\n<svg/>\n`],
    ["a.csv", "a,b\n", `# ${banner}\na,b\n`],
    ["a.json", "{}\n", `{\n  "$generated": "${banner}"\n}\n`],
    [
      "a.json",
      '{\n  "a": 1\n}\n',
      `{\n  "$generated": "${banner}",\n  "a": 1\n}\n`,
    ],
  ])("%s with %j", (path, content, want) => {
    expect(put(path, content)).toBe(want);
  });

  it.each([...ownExtensions])("is found again in .%s", (extension) => {
    const path = `x.${extension}`;
    const content = extension === "json" ? "{}\n" : "x\n";
    expect(extensionOf(path)).toBe(extension);
    expect(projectOf(put(path, content))).toBe("acme");
    expect(projectOf(content)).toBeUndefined();
  });

  it.each([
    ["a.exe", "x\n", "No comment is known for .exe"],
    ["a.toString", "x\n", "No comment is known for .toString"],
    ["a.json", "[]\n", "a.json is no object"],
    ["a.json", "{ }\n", "a.json is no object"],
  ])("%s with %j cannot have one", (path, content, want) => {
    expect(() => put(path, content)).toThrow(want);
  });
});
