import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Texts by their path below a folder, with forward slashes. */
export type Files = Readonly<Record<string, string>>;

/** Works in a new folder with these files, which is gone afterwards. */
export async function inTemporaryFolder<Result>(
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "vendor-codes-")));
  try {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, ...path.split("/"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
