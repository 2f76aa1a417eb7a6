import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import {
  DiagnosticError,
  ioError,
  usageError,
  type Diagnostic,
} from "../diagnostic.js";
import { isInside, show } from "../files/paths.js";
import type { Path } from "../read/load.js";
import { formatPointer } from "../read/pointer.js";
import { configName } from "./find.js";
import type { LoadedConfig } from "./load.js";

/** A configuration file may come from anywhere; it never points out of its own folder. */
export function assertPaths(
  { source, data }: LoadedConfig,
  root: string,
): void {
  const written: readonly (readonly [Path, string | undefined])[] = [
    [["spec"], data.spec],
    [["out"], data.out],
    [["diff", "accepted"], data.diff?.accepted],
    [["diff", "package"], data.diff?.package],
    ...Object.entries(data.targets ?? {}).map(
      ([id, target]) => [["targets", id, "out"], target.out] as const,
    ),
  ];
  const problems: Diagnostic[] = [];
  for (const [path, value] of written) {
    if (value === undefined) continue;
    if (!isAbsolute(value) && isInside(root, resolve(root, value))) continue;
    problems.push({
      rule: "usage/config-path",
      severity: "error",
      file: source.shown,
      range: source.locate(path),
      pointer: formatPointer(path),
      message: `"${path.join(".")}: ${value}" points out of the folder of the configuration`,
      hint:
        path[0] === "diff"
          ? "Use a path inside it"
          : `Use a path inside it; a path elsewhere must be said on the command line, with ${path[0] === "spec" ? "--spec" : "--out"}`,
    });
  }
  if (problems.length > 0) {
    throw new DiagnosticError(problems, new Map([[source.shown, source.text]]));
  }
}

/** The file that --config names. */
export function existingFile(path: string, said: string): string {
  if (existsSync(path) && statSync(path).isFile()) return path;
  throw usageError(
    `There is no configuration file ${said}`,
    "Run vendor-codes init to make one, or leave --config out",
  );
}

/** The spec is a folder, and one inside of that of the configuration unless the command line says otherwise. */
export function assertSpec(
  spec: string,
  flags: { readonly cwd: string; readonly spec?: string | undefined },
  root: string,
  hasConfig: boolean,
): void {
  const shown = flags.spec ?? show(spec, flags.cwd);
  if (!existsSync(spec) || !statSync(spec).isDirectory()) {
    throw !hasConfig && flags.spec === undefined
      ? usageError(
          `There is no ${configName} here or in a folder above, and no folder ${shown}`,
          "Run vendor-codes init to start, or say where the spec is with --spec",
        )
      : usageError(
          `The spec folder ${shown} is no folder`,
          "Say where the spec is with --spec, or with spec: in the configuration",
        );
  }
  if (flags.spec !== undefined) return;
  if (isInside(realpathSync(root), realpathSync(spec))) return;
  throw ioError(
    "io/symlink",
    `The spec folder ${shown} is a link that leads out of the folder of the configuration`,
    `If that is meant, say so with --spec ${shown}`,
    shown,
  );
}
