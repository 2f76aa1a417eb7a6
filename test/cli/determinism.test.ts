import { describe, expect, it } from "vitest";
import { makeProject, readTree } from "./project.js";
import { runProcess } from "./run-process.js";
import { configFile, entry, vendorFile } from "./vendor-file.js";

const files: readonly (readonly [string, string])[] = [
  ["vendor-codes.config.yaml", configFile()],
  ["spec/vendors/i-acme.yaml", vendorFile("i-acme")],
  [
    "spec/vendors/zed.yaml",
    vendorFile("zed", {
      entries: [
        // A Turkish upper case would make İ of i.
        ...entry(1, "INVALID_ID", "message: ıiİI", "title: 図1"),
        ...entry(2, "A_1", 'message: "1,5 ab"'),
      ],
    }),
  ],
  ["spec/vendors/a1.yaml", vendorFile("a1")],
  ["spec/translations/en.yaml", "- text: 図1\n  en: Figure 1\n"],
];

/** Each differs in several ways at once, as a process costs much. */
const places = [
  { name: "here" },
  {
    name: "in Turkish, the files made in another order",
    isReversed: true,
    env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  },
  {
    name: "in the C locale and Tokyo, in a folder below, with relative paths",
    env: { LC_ALL: "C", TZ: "Asia/Tokyo" },
    cwd: "spec/vendors",
    args: ["--spec", "../../spec", "--out", "../../generated"],
  },
  {
    name: "with absolute paths, on a file system with another order",
    args: ["--spec", "{}/spec", "--out", "{}/generated"],
    preload: `import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const read = fs.readdirSync;
      fs.readdirSync = (...args) => read(...args).reverse();
      syncBuiltinESMExports();`,
  },
];

describe("the same spec", () => {
  it("gives the same bytes everywhere", async () => {
    const trees = await Promise.all(
      places.map(async (place) => {
        const { isReversed = false, env = {}, cwd = "", args = [] } = place;
        const ordered = isReversed ? files.toReversed() : files;
        const folder = makeProject(Object.fromEntries(ordered));
        const ran = await runProcess(
          `${folder}/${cwd}`,
          ["generate", ...args.map((arg) => arg.replace("{}", folder))],
          { env, ...(place.preload ? { preload: place.preload } : {}) },
        );
        return { ...place, ran, tree: readTree(`${folder}/generated`), folder };
      }),
    );
    const [first] = trees;
    expect(Object.keys(first?.tree ?? {})).toHaveLength(17);
    for (const { name, ran, tree, folder } of trees) {
      expect({ name, code: ran.code }).toEqual({ name, code: 0 });
      expect({ name, tree }).toEqual({ name, tree: first?.tree });
      const all = Object.values(tree).join("");
      expect(all.includes(folder)).toBe(false);
      expect(/\r|\n{3}$/u.test(all)).toBe(false);
    }
  });
});
