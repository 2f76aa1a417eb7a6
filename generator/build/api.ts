import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, posix } from "node:path";
import * as generate from "../generate.js";
import { writeDeclarations } from "./compile.js";

/** The module that `import … from "@vendor-codes/cli"` gives, and the declarations that it needs. */
export function buildApi(out: string): void {
  mkdirSync(out, { recursive: true });
  writeDeclarations({ from: "generator", out }, ["generate.ts"]);
  keepOnly(out, reachable(out, "generate.d.ts"));
  writeFileSync(
    join(out, "generate.js"),
    `import { createRequire } from "node:module";

export const {
${Object.keys(generate)
  .toSorted()
  .map((name) => `  ${name},\n`)
  .join("")}} = createRequire(import.meta.url)("../cli/api.js").api;
`,
  );
}

/** The declarations that one file refers to, by whatever way. */
function reachable(folder: string, first: string): ReadonlySet<string> {
  const found = new Set([first]);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, path = ""] of text.matchAll(
      /(?:from |import\()"(\.[^"]+)\.js"/gu,
    )) {
      found.add(posix.join(posix.dirname(file), `${path}.d.ts`));
    }
  }
  return found;
}

function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const entry of entries.map((path) => path.replaceAll("\\", "/"))) {
    const isNeeded = [...kept].some(
      (file) => file === entry || file.startsWith(`${entry}/`),
    );
    if (!isNeeded)
      rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
