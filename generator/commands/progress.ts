import type { Surroundings } from "./surroundings.js";

/** The stage of a long run, on one line that the next output replaces. */
export interface Progress {
  onStage(stage: string): void;
  end(): void;
}

/** On a terminal, and only for work that has taken a second. */
export function showProgress({ stderr, now, started }: Surroundings): Progress {
  let isShown = false;
  return {
    onStage(stage) {
      if (stderr.isTTY !== true || now() - started < 1000) return;
      isShown = true;
      stderr.write(`\r\u001b[2K${stage} …`);
    },
    end() {
      if (isShown) stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
