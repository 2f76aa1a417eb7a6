import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const month = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes what nobody has written for a month: nothing else would ever remove what was kept for
 * another version, for a folder that is gone, or by a run that was cut off.
 *
 * @param isOurs Whether an entry with this name may be removed.
 * @throws What the system refuses in reading the folder.
 */
export function removeOld(
  folder: string,
  isOurs: (name: string) => boolean,
): void {
  const before = Date.now() - month;
  for (const name of readdirSync(folder).filter(isOurs)) {
    const path = join(folder, name);
    try {
      const status = lstatSync(path, { throwIfNoEntry: false });
      if (status === undefined || status.mtimeMs >= before) continue;
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run removes it, or nobody may.
    }
  }
}
