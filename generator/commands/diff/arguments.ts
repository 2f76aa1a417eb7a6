import { choice, command, flag, reading, text } from "../command.js";

export const diff = command({
  ...reading,
  name: "diff",
  parameters: ["[base]", "[head]"],
  description:
    "Say what changed between two states of the spec, and whom it touches. A state is a git ref, a folder or a catalog.json; without any, from the main branch to the work tree.",
  formats: ["text", "json", "markdown", "github", "sarif", "changelog"],
  examples: `  $ vendor-codes diff                          the work tree against the main branch
  $ vendor-codes diff v1.2.0                   the work tree against a tag
  $ vendor-codes diff main...feature           two refs, from where they part
  $ vendor-codes diff old/spec spec            two folders
  $ vendor-codes diff v1.0.0:codes/spec        where the spec stood elsewhere then
  $ vendor-codes diff --format markdown        a comment for a pull request
  $ vendor-codes diff --kinds                  the kinds of change and their levels
  $ vendor-codes diff --accept --reason "..."  entries for vendor-codes.accepted.yaml

Exit codes: 0 no change at or above --fail-on, 1 such a change, 3 nothing could be compared.`,
  options: {
    failOn: choice(
      "<level>",
      "the level of change that fails (default: error, or what the configuration says)",
      ["error", "warn", "info", "none"],
    ),
    expectBump: flag(
      "fail when the version in package.json moved less than the changes ask for",
    ),
    all: flag("show every change in the text, the small ones too"),
    accept: flag("print entries that accept what would fail, and stop"),
    reason: text("<text>", "with --accept: why the changes are taken"),
    author: text("<name>", "with --accept: who decided it"),
    until: text("<date>", "with --accept: the last day, as 2026-12-31"),
    link: text(
      "<url>",
      "with --format markdown: address that a file's path is put behind",
    ),
    kinds: flag("list the kinds of change with their levels, and stop"),
    release: text("<version>", "with --format changelog: the version"),
  },
  async load({ kinds, ...options }, base, head) {
    const { runDiff, runKinds } = await import("./run.js");
    return kinds === true
      ? runKinds
      : (context) => runDiff(context, { ...options, base, head });
  },
});
