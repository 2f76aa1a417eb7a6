import {
  closeSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.js";
import { cacheFolder, type Environment } from "./folder.js";
import { removeOld } from "./old.js";
import { openKept } from "./open-kept.js";
import { isCurrent, type Trace } from "./trace.js";

/** What a run was asked, and by which tool. */
export interface StampRequest {
  readonly cwd: string;
  /** The arguments as they were typed. */
  readonly args: readonly string[];
  /** Names one build of the tool. */
  readonly tool: string;
  /** The version of Node. */
  readonly node: string;
  readonly environment: Environment;
  readonly platform: string;
  /** Whether stderr takes colors. */
  readonly isColored: boolean;
}

/** What a run prints, and its exit code. */
export interface Answer {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}

interface Stamp {
  readonly tool: string;
  readonly node: string;
  readonly trace: Trace;
  readonly answer: Answer;
}

/**
 * The answer of an earlier run, where everything that it read and wrote is the same byte for byte:
 * then a run would change nothing and say this. It is compared by content, never by time or size.
 * What cannot be read, or was left by another tool, counts as no answer.
 */
export function answerOf(request: StampRequest): Answer | undefined {
  const file = stampFile(request);
  if (file === undefined) return undefined;
  let stamp: unknown;
  try {
    stamp = JSON.parse(readKept(file));
  } catch {
    return undefined;
  }
  return isStamp(stamp) &&
    stamp.tool === request.tool &&
    stamp.node === request.node &&
    isCurrent(stamp.trace)
    ? stamp.answer
    : undefined;
}

function readKept(path: string): string {
  const file = openKept(path);
  try {
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

/** Keeps what a run that changes nothing would say. A disk that is full or read-only is no error. */
export function saveAnswer(
  request: StampRequest,
  trace: Trace,
  answer: Answer,
  owner: string,
): void {
  const file = stampFile(request);
  if (file === undefined) return;
  const { tool, node } = request;
  const stamp: Stamp = { tool, node, trace, answer };
  const temporary = `${file}.${owner}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, JSON.stringify(stamp), { flag: "wx" });
    renameSync(temporary, file);
    removeOld(dirname(file), isStampOrWork);
  } catch {
    removeQuietly(temporary);
  }
}

/** Stamps, also half written ones, and folders of work on vendors; others lie beside them. */
function isStampOrWork(name: string): boolean {
  return /^(?:stamp-.*|[\w-]{22})$/u.test(name);
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** One file for each way in which the tool is called in a folder, so that they cannot pile up. */
function stampFile(request: StampRequest): string | undefined {
  const { cwd, args, isColored, environment, platform } = request;
  const folder = cacheFolder(cwd, environment, platform);
  if (folder === undefined) return undefined;
  const key = digestOf(JSON.stringify([cwd, args, isColored])).slice(0, 32);
  return join(folder, `stamp-${key}.json`);
}

function isStamp(value: unknown): value is Stamp {
  if (!hasKeys(value, ["tool", "node", "trace", "answer"])) return false;
  const { trace, answer } = value;
  return (
    hasKeys(trace, ["files", "folders", "absent", "real"]) &&
    hasKeys(answer, ["out", "err", "exitCode"]) &&
    typeof answer.out === "string" &&
    typeof answer.err === "string" &&
    typeof answer.exitCode === "number"
  );
}

function hasKeys<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Readonly<Record<Key, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    keys.every((key) => Object.hasOwn(value, key))
  );
}
