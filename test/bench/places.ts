import { fileURLToPath } from "node:url";

/** The repository, and where the benchmark keeps what it makes. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));
export const bench = fileURLToPath(new URL("./", import.meta.url));

/** Ignored by git, and hidden from the compiler and the tests by its dot. */
export const work = fileURLToPath(new URL("./.work/", import.meta.url));

/** The numbers of all parts, and the page that is rendered from them. */
export const results = {
  numbers: fileURLToPath(new URL("./.work/results.json", import.meta.url)),
  page: fileURLToPath(new URL("./RESULTS.md", import.meta.url)),
} as const;

/** The same of a run with `--quick`, whose numbers must not replace real ones. */
export const trial = {
  numbers: fileURLToPath(new URL("./.work/trial.json", import.meta.url)),
  page: fileURLToPath(new URL("./.work/trial.md", import.meta.url)),
} as const;
