import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licenses of the packages that files come from, as their authors ask whoever passes them on.
 *
 * @param root The folder that paths are below.
 * @param files Paths of the files that are in a bundle.
 */
export function licensesOf(root: string, files: readonly string[]): string {
  const folders = new Set(
    files.flatMap((file) => {
      const [folder] =
        /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(
          file.replaceAll("\\", "/"),
        ) ?? [];
      return folder === undefined ? [] : [join(root, folder)];
    }),
  );
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license }: Readonly<Record<string, unknown>> =
      JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return [`${name} ${version} (${license})`, ...textsOf(folder)].join("\n\n");
  });
  return `The files beside this one hold code of these packages.\n\n${texts.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function textsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|notice|copying)/iu.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").trim());
}
