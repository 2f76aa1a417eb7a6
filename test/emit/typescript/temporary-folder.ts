import { rmSync } from "node:fs";
import { makeProject } from "../../cli/project.js";

/** Texts by their path below a folder, with forward slashes. */
export type Files = Readonly<Record<string, string>>;

/** Works in a new folder with these files, which is gone afterwards. */
export async function inTemporaryFolder<Result>(
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = makeProject(files);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
