import { join } from "node:path";
import { readCatalog } from "../corpus/catalog.js";
import { makeCorpus, type CorpusVendor } from "../corpus/codes.js";
import { writePeerFormats } from "../corpus/peer-formats.js";
import { writeProject, writeVendor } from "../corpus/project.js";
import type { Command } from "../measure/process.js";
import { inTurn, type Candidate, type Row } from "../measure/rounds.js";
import { peerCommand, peers } from "../peers.js";
import { bench, repository, work } from "../places.js";
import {
  buildTool,
  copyOwnVendors,
  newProject,
  projectFolder,
  Tool,
} from "../tool.js";
import { goalTable } from "./goal-table.js";
import type { Part, PartOptions } from "./part.js";

export const emptyNode: Candidate = {
  id: "node -e 0",
  arguments: ["-e", "0"],
  cwd: bench,
};

const bases = ["node -e 0", "openapi-typescript"];

/** The table of goals: our commands beside openapi-typescript on the same codes, and an empty Node. */
export const ours: Part = async (options) => {
  const tool = new Tool(buildTool());
  const groups = new Map<string, readonly Row[]>();
  groups.set("short", short(tool, options));
  groups.set("five", five(tool, options));
  for (const codes of options.quick ? [300] : [300, 3000, 30_000]) {
    groups.set(String(codes), ofSize(tool, codes, options));
  }
  return [goalTable(groups)];
};

/** What takes less than a second, many times. */
function short(tool: Tool, { runs, quick, say }: PartOptions): readonly Row[] {
  copyOwnVendors("unchanged");
  const generate = tool.command("unchanged", "generate");
  tool.run(generate);
  tool.run(generate);
  const command = (id: string, ...words: readonly string[]): Candidate => ({
    id,
    ...tool.command("unchanged", ...words),
  });
  return inTurn(
    [
      emptyNode,
      command("version", "--version"),
      command("help", "--help"),
      command("unchanged", "generate"),
      command("lint", "lint"),
    ],
    {
      runs: quick ? 1 : Math.max(15, runs * 3),
      bases: ["node -e 0"],
      warmUp: 1,
      say: (text) => say(`ours, short: ${text}`),
    },
  );
}

function five(tool: Tool, { runs, say }: PartOptions): readonly Row[] {
  copyOwnVendors("five");
  const catalog = join(repository, "generated/json/catalog.json");
  return inTurn(
    [
      emptyNode,
      openApiTypescript("five", readCatalog(catalog)),
      cold(tool, "five"),
    ],
    {
      runs: runs * 2,
      bases,
      warmUp: 1,
      say: (text) => say(`ours, five vendors: ${text}`),
    },
  );
}

function ofSize(
  tool: Tool,
  codes: number,
  { runs, quick, say }: PartOptions,
): readonly Row[] {
  const vendors = makeCorpus({ codes, vendors: 20 });
  const name = (state: string) => `${state}-${codes}`;
  writeProject(newProject(name("cold")), vendors);
  const isLarge = codes >= 30_000 || quick;
  return inTurn(
    [
      emptyNode,
      openApiTypescript(String(codes), vendors),
      cold(tool, name("cold")),
      ...(isLarge ? warm(tool, name("warm"), vendors) : []),
    ],
    {
      runs,
      bases,
      warmUp: 1,
      say: (text) => say(`ours, ${codes} codes: ${text}`),
    },
  );
}

/** Runs where a cache may be used, and those that start from a fresh output. */
function warm(
  tool: Tool,
  name: string,
  vendors: readonly CorpusVendor[],
): readonly Candidate[] {
  const generate = (project: string) => tool.command(project, "generate");
  const changed = `${name}-changed`;
  const other = `${name}-other`;
  const [first] = vendors;
  if (first === undefined) throw new RangeError("There is no vendor");
  for (const project of [name, changed]) {
    writeProject(newProject(project), vendors);
    tool.run(generate(project));
    tool.run(generate(project));
  }
  writeProject(newProject(other), vendors, { edition: 0 });
  return [
    { id: "unchanged", ...generate(name) },
    {
      id: "one changed",
      ...generate(changed),
      // Another edition in each round, so that no run finds what an earlier one left.
      prepare: (round) =>
        writeVendor(projectFolder(changed), first, { edition: round + 1 }),
    },
    { id: "check", ...tool.command(name, "generate", "--check") },
    {
      id: "diff",
      ...tool.command(
        name,
        "diff",
        join(projectFolder(name), "spec"),
        join(projectFolder(other), "spec"),
      ),
      exitCodes: [0, 1],
    },
  ];
}

/** A first run: neither output nor cache, prepared anew before each. */
export function cold(tool: Tool, project: string): Candidate {
  return {
    id: "cold",
    ...tool.command(project, "generate"),
    prepare: () => tool.forget(project),
  };
}

/** The generator that ours is divided by, on the same codes. */
export function openApiTypescript(
  corpus: string,
  vendors: readonly CorpusVendor[],
): Candidate {
  const folder = join(work, "corpus", corpus);
  writePeerFormats(folder, vendors);
  const [peer] = peers;
  if (peer === undefined) throw new RangeError("There is no peer");
  const command: Command = peerCommand(peer, folder, join(work, "out", corpus));
  return { id: peer.id, ...command };
}
