import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { installPeers } from "./install.js";
import { busyShare } from "./measure/busy.js";
import { guards } from "./parts/guards.js";
import { ours } from "./parts/ours.js";
import type { Part } from "./parts/part.js";
import { peersBeside } from "./parts/peers.js";
import { sizes } from "./parts/sizes.js";
import { tsc } from "./parts/tsc.js";
import { repository, results, trial, work } from "./places.js";
import {
  renderReport,
  type PartResult,
  type Results,
} from "./report/render.js";

/** `npm run bench`: measures, keeps the numbers as JSON, and writes RESULTS.md from all of them. */
const parts = new Map<string, Part>([
  ["ours", ours],
  ["peers", peersBeside],
  ["guards", guards],
  ["sizes", sizes],
  ["tsc", tsc],
]);

const { values } = parseArgs({
  options: {
    only: { type: "string", default: [...parts.keys()].join(",") },
    runs: { type: "string", default: "3" },
    quick: { type: "boolean", default: false },
  },
});

const wanted = values.only.split(",");
const unknown = wanted.filter((name) => !parts.has(name));
const runs = values.quick ? 1 : Number(values.runs);
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  process.stderr.write(
    `Usage: npm run bench -- [--only=${[...parts.keys()].join(",")}] [--runs=3] [--quick]\n`,
  );
  process.exitCode = 2;
} else {
  mkdirSync(work, { recursive: true });
  installPeers(say);
  for (const [name, part] of parts) {
    if (wanted.includes(name)) await keep(name, part);
  }
}

async function keep(name: string, part: Part): Promise<void> {
  const busyBefore = await busyShare();
  const { quick } = values;
  const tables = await part({ runs, quick, say });
  const result: PartResult = {
    measured: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    runs,
    quick,
    busy: Math.max(busyBefore, await busyShare()),
    tables,
  };
  const { numbers, page } = quick ? trial : results;
  const kept: Results = { ...readResults(numbers), [name]: result };
  writeFileSync(numbers, `${JSON.stringify(kept, null, 1)}\n`);
  const earlier = existsSync(page) ? readFileSync(page, "utf8") : "";
  const text = await format(renderReport(kept, earlier), {
    parser: "markdown",
  });
  writeFileSync(page, text);
  say(`${name} is in ${relative(repository, page)}`);
}

function readResults(file: string): Results {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
