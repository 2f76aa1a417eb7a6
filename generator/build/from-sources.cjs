// @ts-check
"use strict";

// `npm run generate` in this repository: starts the tool as it is installed, built anew whenever
// something changed that it is built from. It is plain JavaScript, for Node 20 runs nothing else at once.

const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const builds = path.join(root, "node_modules/.cache/vendor-codes/tool");

/** What the tool is built from. */
const sources = [
  "generator",
  "package-lock.json",
  "package.json",
  "spec/reasons.yaml",
  "spec/schema",
  "templates",
];

/**
 * @param {string} place
 * @returns {string[]} The files in a folder and below it, or the file itself.
 */
function filesOf(place) {
  const status = fs.statSync(place, { throwIfNoEntry: false });
  // A link that leads nowhere, such as the lock of an editor.
  if (status === undefined) return [];
  if (!status.isDirectory()) return [place];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .map((entry) => path.join(place, entry.name))
    .flatMap(filesOf)
    .toSorted();
}

/** A name for the sources as they are, by their content. */
function digestOfSources() {
  const hash = createHash("sha1");
  for (const source of sources) {
    for (const file of filesOf(path.join(root, source))) {
      const content = fs.readFileSync(file);
      const name = path.relative(root, file).replaceAll("\\", "/");
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex").slice(0, 24);
}

/**
 * Builds the tool beside its place and moves it there in one step, so that two at once are safe.
 *
 * @param {string} folder
 */
function build(folder) {
  const beside = `${folder}.${process.pid}`;
  try {
    execFileSync(
      process.execPath,
      ["--import", "tsx", path.join(__dirname, "build-tool.ts"), beside],
      { cwd: root, stdio: ["ignore", 2, 2] },
    );
    try {
      fs.renameSync(beside, folder);
    } catch (error) {
      // Another run was faster.
      if (!fs.existsSync(folder)) throw error;
    }
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

/** Builds that were made more than a day ago make room. */
function removeOldBuilds() {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(builds)) {
    const old = path.join(builds, name);
    try {
      if (fs.statSync(old).mtimeMs >= yesterday) continue;
      // Moved away first: half of a build must not look like one.
      fs.renameSync(old, `${old}.old`);
      fs.rmSync(`${old}.old`, { recursive: true, force: true });
    } catch {
      // Another run removes it.
    }
  }
}

/**
 * The folder of the tool that is built from the sources as they are.
 *
 * @returns {string}
 */
function builtTool() {
  const folder = path.join(builds, digestOfSources());
  if (!fs.existsSync(folder)) {
    build(folder);
    removeOldBuilds();
  }
  return folder;
}

module.exports = { builtTool };

if (require.main === module) {
  /** @type {string | undefined} */
  let folder;
  try {
    folder = builtTool();
  } catch (error) {
    process.exitCode = 1;
    // A build that has failed has said itself what is wrong.
    if (!(error instanceof Error && "status" in error)) {
      process.stderr.write(
        `The tool cannot be built from its sources: ${String(error)}\n`,
      );
    }
  }
  if (folder !== undefined) require(path.join(folder, "cli.js"));
}
