import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  makeProject,
  readTree,
  writeFiles,
  type Files,
} from "../cli/project.js";
import { root } from "../sources.js";

const copied = [
  "CONTRIBUTING.md",
  "README.md",
  "generator",
  "package.json",
  "spec",
  "templates",
  "test",
  "tsconfig.json",
];

/** A copy of the repository to work in, outside of it and without its packages, which it shares. */
export interface Workshop {
  readonly folder: string;
  write(files: Files): void;
  /** Replaces a text where it first stands in a file. */
  edit(path: string, from: string, to: string): void;
  /** What loads a module of the copy. */
  url(path: string): string;
  /** The files that are not as they were copied, or as they were at the last call. */
  changed(): readonly string[];
}

export function openWorkshop(): Workshop {
  const folder = makeProject();
  for (const name of copied) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // A path of its own, so that nothing is ever removed through the link.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  let before = treeOf(folder);
  return {
    folder,
    write: (files) => writeFiles(folder, files),
    edit: (path, from, to) => {
      const file = join(folder, path);
      const text = readFileSync(file, "utf8");
      if (!text.includes(from)) throw new Error(`${path} lacks: ${from}`);
      writeFileSync(
        file,
        text.replace(from, () => to),
      );
    },
    url: (path) => pathToFileURL(join(folder, path)).href,
    changed: () => {
      const after = treeOf(folder);
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      const found = [...names].filter((name) => before[name] !== after[name]);
      before = after;
      return found.toSorted();
    },
  };
}

function treeOf(folder: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...copied.map((name) =>
      name.includes(".")
        ? { [name]: readFileSync(join(folder, name), "utf8") }
        : Object.fromEntries(
            Object.entries(readTree(join(folder, name))).map(([path, text]) => [
              `${name}/${path}`,
              text,
            ]),
          ),
    ),
  );
}
