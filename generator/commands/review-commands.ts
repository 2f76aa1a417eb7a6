import type { DiffFlags } from "./diff/run.js";
import {
  addCommand,
  choice,
  reading,
  type Program,
  type Runner,
  type SharedOptions,
} from "./program.js";

type DiffOptions = Omit<DiffFlags, "base" | "head"> & {
  readonly kinds?: boolean;
};

/** The commands about what changed between two states of the spec. */
export function addReviewCommands(program: Program, run: Runner): void {
  addCommand(program, "diff [base] [head]", {
    ...reading,
    description:
      "Say what changed between two states of the spec, and whom it touches. A state is a git ref, a folder or a catalog.json; without any, from the main branch to the work tree.",
    examples: `  $ vendor-codes diff                          the work tree against the main branch
  $ vendor-codes diff v1.2.0                   the work tree against a tag
  $ vendor-codes diff main...feature           two refs, from where they part
  $ vendor-codes diff old/spec spec            two folders
  $ vendor-codes diff v1.0.0:codes/spec        where the spec stood elsewhere then
  $ vendor-codes diff --format markdown        a comment for a pull request
  $ vendor-codes diff --kinds                  the kinds of change and their levels
  $ vendor-codes diff --accept --reason "..."  entries for vendor-codes.accepted.yaml

Exit codes: 0 no change at or above --fail-on, 1 such a change, 3 nothing could be compared.`,
    formats: ["text", "json", "markdown", "github", "sarif", "changelog"],
  })
    .addOption(
      choice(
        "--fail-on <level>",
        "the level of change that fails (default: error, or what the configuration says)",
        ["error", "warn", "info", "none"],
      ),
    )
    .option(
      "--expect-bump",
      "fail when the version in package.json moved less than the changes ask for",
    )
    .option("--all", "show every change in the text, the small ones too")
    .option("--accept", "print entries that accept what would fail, and stop")
    .option("--reason <text>", "with --accept: why the changes are taken")
    .option("--author <name>", "with --accept: who decided it")
    .option("--until <date>", "with --accept: the last day, as 2026-12-31")
    .option(
      "--link <url>",
      "with --format markdown: address that a file's path is put behind",
    )
    .option("--kinds", "list the kinds of change with their levels, and stop")
    .option("--release <version>", "with --format changelog: the version")
    .action(
      async (
        base: string | undefined,
        head: string | undefined,
        options: SharedOptions & DiffOptions,
      ) =>
        run("diff", options, async () => {
          const { runDiff, runKinds } = await import("./diff/run.js");
          return options.kinds === true
            ? runKinds
            : (context) => runDiff(context, { ...options, base, head });
        }),
    );

  addCommand(program, "impact [base] [head]", {
    ...reading,
    description:
      "Find the places in a TypeScript project that the changes between two states of the spec touch.",
    examples: `  $ vendor-codes impact --project tsconfig.json
  $ vendor-codes impact v1.2.0 --project apps/web/tsconfig.json
  $ vendor-codes impact node_modules/vendor-codes/catalog.json new/catalog.json

Exit codes: 0 no place is certainly touched by a change of level error, 1 such a place, 3 nothing could be compared or the project holds no generated code.`,
  })
    .option("--project <file>", "tsconfig.json of the project", "tsconfig.json")
    .action(
      async (
        base: string | undefined,
        head: string | undefined,
        options: SharedOptions & { readonly project: string },
      ) =>
        run("impact", options, async () => {
          const { runImpact } = await import("./impact/run.js");
          return (context) =>
            runImpact(context, { base, head, project: options.project });
        }),
    );

  addCommand(program, "rename", {
    ...reading,
    description:
      "Apply declared renames (renamedFrom) to a TypeScript project; formatting and comments stay.",
    out: "has no effect here: the files of the project are written",
    examples: `  $ vendor-codes rename --project tsconfig.json --dry-run
  $ vendor-codes rename --project tsconfig.json
  $ vendor-codes rename --catalog node_modules/vendor-codes/catalog.json

Exit codes: 0 done, 1 places were left alone, with what to do, 3 the project holds no generated code.`,
  })
    .option("--project <file>", "tsconfig.json of the project", "tsconfig.json")
    .option("--catalog <file>", "take the renames from a catalog.json")
    .option("--dry-run", "write nothing; show the hunks")
    .action(
      async (
        options: SharedOptions & {
          readonly project: string;
          readonly catalog?: string;
          readonly dryRun?: boolean;
        },
      ) =>
        run("rename", options, async () => {
          const { runRename } = await import("./rename/run.js");
          return (context) =>
            runRename(context, { ...options, dryRun: options.dryRun === true });
        }),
    );
}
