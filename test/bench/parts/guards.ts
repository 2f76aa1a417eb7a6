import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import {
  makeCorpus,
  randomNumbers,
  type CorpusVendor,
} from "../corpus/codes.js";
import { writeProject } from "../corpus/project.js";
import { work } from "../places.js";
import { nanoseconds } from "../report/numbers.js";
import { buildTool, newProject, Tool } from "../tool.js";
import { candidates } from "./guard-candidates.js";
import type { Part, PartOptions, Table } from "./part.js";

const wires = ["integer", "string"] as const;

/** Nanoseconds of one call, for codes of the set and for others. */
export const guards: Part = async (options) => {
  const tool = new Tool(buildTool());
  const lengths = options.quick ? [150] : [150, 3000];
  const tables: Table[] = [];
  for (const wire of wires) {
    const columns = [];
    for (const codes of lengths) {
      const script = await bundle(tool, codes, wire);
      columns.push(run(script, `${wire} ${codes}`, options));
    }
    tables.push(table(wire, lengths, columns));
  }
  return tables;
};

type Timings = Readonly<
  Record<string, { readonly hit: number; readonly miss: number }>
>;

/** One module with all candidates, bundled as an application would be. */
async function bundle(
  tool: Tool,
  codes: number,
  wire: "integer" | "string",
): Promise<string> {
  const name = `guards-${wire}-${codes}`;
  const vendors = makeCorpus({ codes, vendors: 1, wire });
  const [vendor] = vendors;
  if (vendor === undefined) throw new RangeError("There is no vendor");
  writeProject(newProject(name), vendors, { reasons: true });
  tool.run(tool.command(name, "generate"));
  const folder = join(work, "guards");
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${name}.ts`);
  const script = join(folder, `${name}.mjs`);
  const output = `../projects/${name}/generated/typescript`;
  writeFileSync(entry, entryOf(vendor, output));
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  return script;
}

/** Each candidate has a loop of its own, so that no call site is shared with another. */
function entryOf(vendor: CorpusVendor, output: string): string {
  const { head, calls } = candidates(vendor, output);
  const { hits, misses } = inputs(vendor);
  const loops = calls.map(
    ({ name, call, misses: hasMisses }) =>
      `await time(${JSON.stringify(name)}, ${hasMisses}, (inputs) => {
  let found = 0;
  for (let index = 0; index < ${samples}; index++) {
    const x = inputs[index];
    if (${call}) found++;
  }
  return found;
});`,
  );
  return `${head}
import { timer } from "../../measure/loop.ts";
// Read as data at run time, so that no text is the same object as the one in the table.
const inputs = JSON.parse(${JSON.stringify(JSON.stringify({ hits, misses }))});
const { time, results } = timer(inputs);
${loops.join("\n")}
process.stdout.write(JSON.stringify(results));
`;
}

const samples = 1024;

function inputs({ codes }: CorpusVendor): {
  readonly hits: readonly unknown[];
  readonly misses: readonly unknown[];
} {
  const next = randomNumbers(codes.length + 1);
  const known = new Set(codes.map(({ value }) => value));
  const pick = () => codes[next() % codes.length]?.value ?? "";
  const hits = Array.from({ length: samples }, () => pick());
  const misses = Array.from({ length: samples }, () => {
    const value = pick();
    if (typeof value === "string") return `${value.slice(0, -1)}x`;
    let other = value;
    while (known.has(other)) other += 1;
    return other;
  });
  return { hits, misses };
}

function run(script: string, id: string, { runs, say }: PartOptions): Timings {
  const all = Array.from({ length: Math.max(1, runs) }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`guards ${id}: ${stderr}`);
    say(`guards: ${id}`);
    const timings: Timings = JSON.parse(stdout);
    return timings;
  });
  return leastOf(all);
}

/** Whatever disturbs a loop makes it slower, so the fastest of a few processes is the nearest. */
function leastOf(all: readonly Timings[]): Timings {
  const [first = {}] = all;
  return Object.fromEntries(
    Object.keys(first).map((name) => {
      const least = (side: "hit" | "miss") =>
        Math.min(...all.map((timings) => timings[name]?.[side] ?? NaN));
      return [name, { hit: least("hit"), miss: least("miss") }];
    }),
  );
}

function table(
  wire: string,
  lengths: readonly number[],
  columns: readonly Timings[],
): Table {
  const [first = {}] = columns;
  return {
    title: wire === "integer" ? "Numbers" : "Texts",
    text: "Nanoseconds of one call, the loop around it included: the fastest of the runs.",
    columns: [
      "",
      ...lengths.flatMap((length) => [`${length} codes, hit`, "miss"]),
    ],
    rows: Object.keys(first).map((name) => [
      name,
      ...columns.flatMap((column) => {
        const { hit = NaN, miss = NaN } = column[name] ?? {};
        return [hit, miss].map((value) =>
          Number.isFinite(value) ? nanoseconds(value) : "–",
        );
      }),
    ]),
  };
}
