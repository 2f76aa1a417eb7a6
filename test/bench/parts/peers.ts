import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeCorpus } from "../corpus/codes.js";
import { writePeerFormats } from "../corpus/peer-formats.js";
import { writeProject } from "../corpus/project.js";
import { inTurn, type Candidate, type Row } from "../measure/rounds.js";
import { peerCommand, peers, versionOf, type Peer } from "../peers.js";
import { work } from "../places.js";
import { count, seconds, times } from "../report/numbers.js";
import { buildTool, newProject, projectFolder, Tool } from "../tool.js";
import { cold, emptyNode } from "./ours.js";
import type { Part, Table } from "./part.js";

const oat = "openapi-typescript";

/** Cold runs of all generators on the same codes, ours among them. */
export const peersBeside: Part = async ({ runs, quick, say }) => {
  const tool = new Tool(buildTool());
  return (quick ? [300] : [300, 3000, 30_000]).map((codes) => {
    const corpus = join(work, "corpus", String(codes));
    const out = join(work, "out", String(codes));
    const vendors = makeCorpus({ codes, vendors: 20 });
    const project = `peers-${codes}`;
    writePeerFormats(corpus, vendors);
    writeProject(newProject(project), vendors);
    const beside = peers.map((peer): Candidate => ({
      id: peer.id,
      ...peerCommand(peer, corpus, out),
      ...(peer.slow === true && codes > 3000 ? { atMost: 1 } : {}),
    }));
    const rows = inTurn([emptyNode, ...beside, cold(tool, project)], {
      runs,
      bases: ["node -e 0", oat],
      warmUp: quick ? 0 : 1,
      say: (text) => say(`peers, ${codes} codes: ${text}`),
    });
    const bytes = new Map([
      ["cold", bytesOf(join(projectFolder(project), "generated"))],
      ...peers.map((peer) => [peer.id, bytesOf(join(out, peer.out))] as const),
    ]);
    return table(codes, rows, bytes);
  });
};

function table(
  codes: number,
  rows: readonly Row[],
  bytes: ReadonlyMap<string, number>,
): Table {
  return {
    title: `${count(codes)} codes in 20 vendors`,
    ...(codes === 300 ? { text: whatDiffers } : {}),
    columns: [
      "",
      "input",
      "CPU, s",
      "× oat",
      "× node",
      "wall, s",
      "peak MiB",
      "KB written",
      "runs",
    ],
    rows: rows.map((row) => {
      const peer = peers.find(({ id }) => id === row.id);
      return [
        row.id === "cold" ? "**vendor-codes**, cold" : nameOf(row.id, peer),
        row.id === "cold" ? "YAML" : (peer?.input ?? ""),
        seconds(row.cpu),
        times(row.cpuTimes[oat] ?? NaN),
        times(row.cpuTimes["node -e 0"] ?? NaN),
        seconds(row.wall),
        row.mebibytes === undefined ? "–" : count(row.mebibytes),
        bytes.has(row.id) ? count((bytes.get(row.id) ?? 0) / 1000) : "",
        String(row.runs),
      ];
    }),
  };
}

/** Said once, at the first table. */
const whatDiffers =
  "The codes are the same; what is written is not. We write enums, guards, matching, texts, Markdown and JSON. No peer writes Markdown, matching that is checked for completeness, or a table of texts. json-schema-to-typescript and quicktype write no descriptions, so that their input holds names and values only; proto and GraphQL hold the vendor's value in a comment only; quicktype takes every value as a text.";

function nameOf(id: string, peer: Peer | undefined): string {
  if (peer === undefined) return `\`${id}\``;
  return id.replace(/(?=,|$)/u, ` ${versionOf(peer.package)}`);
}

function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce(
    (sum, name) => sum + bytesOf(join(path, name)),
    0,
  );
}
