import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const root = fileURLToPath(new URL("../", import.meta.url));

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every file of the generator, by its path below `generator/`. */
export const sources = readdirSync(join(root, "generator"), {
  recursive: true,
  encoding: "utf8",
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .toSorted();

/** What each file of the generator imports: own files by path, packages by name. */
export const imports = new Map(
  sources.map((file) => {
    const text = read(`generator/${file}`);
    const found = [
      ...text.matchAll(
        /^(?:import|export)\b[^"`;]*?from "([^"]+)";$|\bimport\(\s*"([^"]+)"/gmu,
      ),
    ].map(([, named, loaded]) => {
      const specifier = named ?? loaded ?? "";
      return specifier.startsWith(".")
        ? posix.join(dirname(file), specifier).replace(/\.js$/u, ".ts")
        : specifier;
    });
    return [file, found] as const;
  }),
);
