import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkSpec, type Checked } from "../../check.js";
import type { Config } from "../../config/config.js";
import { DiagnosticError, ioError } from "../../diagnostic.js";
import { show } from "../../files/paths.js";
import type { Known } from "../../pipeline/known.js";
import { readSpec } from "../../read/disk.js";
import { holdsVendor, readSpecFiles } from "../../read/spec-files.js";
import type { Commit } from "../../repository/commit.js";
import { readFileAt } from "../../repository/file.js";
import type { Repository } from "../../repository/git.js";
import { commitTree } from "../../repository/tree.js";
import type { Compared } from "../compare.js";
import { readVersion, versionIn } from "./package-version.js";
import { counted, type Side } from "./side.js";

/** The spec in the work tree. */
export function readWorkTree(config: Config, cwd: string, known?: Known): Side {
  const { inputs, diagnostics } = readSpec(config.spec, cwd);
  const checked = checkSpec(inputs, {
    reasons: "off",
    rules: "identity",
    known,
    found: diagnostics,
  });
  return specSide("the work tree", checked, checked.place, () =>
    readVersion(config.diff.package, cwd),
  );
}

/** A spec folder, or a folder that holds one under `spec/`. */
export function readFolder(
  path: string,
  shown: string,
  cwd: string,
  known?: Known,
): Side {
  const folder = [path, join(path, "spec")].find((candidate) =>
    existsSync(join(candidate, "vendors")),
  );
  if (folder === undefined) {
    throw ioError(
      "io/no-spec",
      `There is no spec in ${shown}: it holds no folder vendors`,
      "Name the folder that vendors/ stands in",
      shown,
    );
  }
  const { inputs, diagnostics } = readSpec(folder, cwd);
  const checked = checkSpec(inputs, {
    reasons: "off",
    rules: "identity",
    known,
    found: diagnostics,
  });
  return specSide(shown, checked, checked.place, () => undefined);
}

/** A spec as it was committed. */
export function readCommit(
  repository: Repository,
  commit: Commit,
  folder: string,
  label: string,
  {
    cwd,
    packageFile,
    known,
  }: {
    readonly cwd: string;
    readonly packageFile: () => string;
    readonly known?: Known | undefined;
  },
): Side {
  const name = nameOf(commit);
  const tree = commitTree(repository, commit, folder, name);
  const { inputs, diagnostics } = readSpecFiles(tree);
  const broken = diagnostics.filter(({ rule }) => rule.startsWith("io/"));
  if (broken.length > 0) throw new DiagnosticError(broken);
  if (diagnostics.length === 0 && !holdsVendor(inputs)) {
    throw ioError(
      "io/no-spec",
      `There is no spec in ${folder === "" ? "the top folder" : folder} at ${label}`,
      `If it stood elsewhere then, say where: vendor-codes diff ${name}:path/to/spec`,
    );
  }
  const checked = checkSpec(inputs, {
    reasons: "off",
    rules: "identity",
    known,
    found: diagnostics,
  });
  // The same path as in the work tree, so that an annotation finds its file.
  const shownAt = (file: string) =>
    show(join(repository.top, folder, file), cwd);
  return specSide(
    label,
    checked,
    (origin) => {
      const place = checked.place(origin);
      return place && { file: shownAt(origin.file), range: place.range };
    },
    () => {
      const bytes = readFileAt(repository, commit, packageFile());
      return bytes && versionIn(bytes);
    },
  );
}

/** As git takes it; a merge base has no name of its own. */
function nameOf({ ref, short }: Commit): string {
  return /\s/u.test(ref) ? short : ref;
}

function specSide(
  label: string,
  { catalog, diagnostics, texts, known }: Checked,
  place: Compared["place"],
  version: Side["version"],
): Side {
  if (catalog === undefined) {
    const [first] = ioError(
      "io/no-comparison",
      `The spec of ${label} has errors, so nothing was compared`,
      "Correct it, or compare with another base",
    ).diagnostics;
    throw new DiagnosticError(
      first === undefined ? diagnostics : [first, ...diagnostics],
      texts,
    );
  }
  return { ...counted(label, catalog), isWhole: true, place, version, known };
}
