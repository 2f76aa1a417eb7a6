import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of all temporary folders of this run. */
    readonly temporaryRoot: string;
  }
}

/** One folder for whatever the tests write, outside of this repository; it is gone afterwards. */
export function setup(project: TestProject): () => void {
  const place = ["/tmp", "/var/tmp"].find(isOpenToAll);
  const isSuperuser = process.getuid?.() === 0;
  const parent =
    isSuperuser && place !== undefined && !isOpenToAll(tmpdir())
      ? place
      : tmpdir();
  const root = realpathSync(mkdtempSync(join(parent, "vendor-codes-")));
  // Some tests run the tool as another user, who must come through.
  if (isSuperuser) chmodSync(root, 0o711);
  project.provide("temporaryRoot", root);
  return () => {
    rmSync(root, { recursive: true, force: true });
  };
}

/** Whether we can write there, and every user can reach it. */
function isOpenToAll(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    for (let part = realpathSync(folder); ; part = dirname(part)) {
      if ((statSync(part).mode & 0o001) === 0) return false;
      if (dirname(part) === part) return true;
    }
  } catch {
    return false;
  }
}
