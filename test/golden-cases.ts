import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../generator/config/config.js";
import { compareText } from "../generator/text/order.js";

/** A folder of `test/golden`: a project as a user has it, with the output that belongs to it. */
export interface GoldenCase {
  readonly name: string;
  readonly folder: string;
  readonly enumStyle: "enum" | "const";
  /** The files of `expected/`, or of a folder in it, by path. */
  expected(part?: string): Files;
}

type Files = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL("..", import.meta.url));
const golden = fileURLToPath(new URL("golden", import.meta.url));

/**
 * Files that a run copies from the tool, and the file that each comes along with. They are checked in
 * and compared once, in `generated/`; in other projects only the name in the banner differs.
 */
const copies: Readonly<Record<string, string>> = {
  "json/catalog.schema.json": "json/catalog.json",
  "typescript/axes.ts": "typescript/reasons.ts",
  "typescript/runtime.ts": "typescript/index.ts",
};

export function isCopy(path: string): boolean {
  return Object.hasOwn(copies, path);
}

export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(golden)
    .toSorted(compareText)
    .map((name) => {
      const folder = join(golden, name);
      const { enumStyle, project } = readConfig({ cwd: folder });
      return {
        name,
        folder,
        enumStyle,
        expected: (part = "") =>
          below(part, withCopies(filesOf(join(folder, "expected")), project)),
      };
    });
}

function withCopies(files: Files, project: string): Files {
  const own = readConfig({ cwd: root }).project;
  const copied = Object.entries(copies)
    .filter(([, beside]) => Object.hasOwn(files, beside))
    .map(([path]): readonly [string, string] => [
      path,
      readFileSync(join(root, "generated", path), "utf8").replace(
        `for project ${own} from`,
        () => `for project ${project} from`,
      ),
    ]);
  return { ...files, ...Object.fromEntries(copied) };
}

function below(part: string, files: Files): Files {
  if (part === "") return files;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${part}/`))
      .map(([path, text]) => [path.slice(part.length + 1), text]),
  );
}

/** The texts of all files below a folder, by path with forward slashes. */
export function filesOf(folder: string): Files {
  if (!existsSync(folder)) return {};
  const files: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const key = path.slice(folder.length + 1).replaceAll(sep, "/");
    files[key] = readFileSync(path, "utf8");
  }
  return files;
}
