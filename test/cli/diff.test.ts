import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  cloneRepository,
  commitFiles,
  git,
  gitEnvironment,
  makeRepository,
} from "../repository/git-repository.js";
import { makeProject, readTree, writeFiles, type Files } from "./project.js";
import { runCli } from "./run-cli.js";
import { configFile, entry, vendorFile } from "./vendor-file.js";

const one = entry(1, "ONE", "message: no face found");
const two = entry(2, "TWO", "message: face too dark");
const three = entry(3, "THREE", "message: face too small");

function spec(...entries: readonly (readonly string[])[]): Files {
  return {
    "spec/vendors/acme.yaml": vendorFile("acme", { entries: entries.flat() }),
  };
}

/** `main` with the tag v1 one commit back, and a branch that left main at v1. */
function makeBranches(): string {
  const folder = makeRepository({
    ...spec(one, two),
    "vendor-codes.config.yaml": configFile(),
  });
  git(folder, "tag", "v1");
  git(folder, "checkout", "--quiet", "-b", "work");
  commitFiles(folder, spec(one));
  git(folder, "checkout", "--quiet", "main");
  commitFiles(folder, spec(one, two, three));
  git(folder, "checkout", "--quiet", "work");
  return folder;
}

function diff(folder: string, ...args: readonly string[]) {
  return runCli(folder, ["diff", ...args], { env: gitEnvironment() });
}

/** The kinds and addresses of a JSON report. */
function changesIn(stdout: string): readonly string[] {
  const report: {
    readonly changes: readonly {
      readonly kind: string;
      readonly address: string;
    }[];
  } = JSON.parse(stdout);
  return report.changes.map(({ kind, address }) => `${kind} ${address}`);
}

describe.concurrent("diff between git refs", () => {
  it("compares the work tree with where the work left main", async () => {
    const folder = makeBranches();
    const { code, stdout } = await diff(folder, "--format=json");
    // Not that main has gained a code since.
    expect({ code, changes: changesIn(stdout) }).toEqual({
      code: 1,
      changes: ["code-removed acme/code/2"],
    });
    const text = await diff(folder);
    expect(text.stdout).toMatch(
      /\nCompared the merge base of main and HEAD \([0-9a-f]{7}\) with the work tree: 1 vendor, 2 → 1 code\n$/u,
    );
  });

  it("sees what is not committed, and new files", async () => {
    const folder = makeBranches();
    writeFiles(folder, {
      ...spec(one, two),
      "spec/vendors/other.yaml": vendorFile("other"),
    });
    const { code, stdout } = await diff(folder, "--format=json");
    expect({ code, changes: changesIn(stdout) }).toEqual({
      code: 0,
      changes: ["vendor-added other"],
    });
  });

  it.each([
    { args: ["v1", "main"], code: 0, want: ["code-added acme/code/3"] },
    { args: ["main", "v1"], code: 1, want: ["code-removed acme/code/3"] },
    { args: ["v1..main"], code: 0, want: ["code-added acme/code/3"] },
    { args: ["main...work"], code: 1, want: ["code-removed acme/code/2"] },
    { args: ["main...main~1"], code: 0, want: [] },
    { args: ["HEAD~1"], code: 1, want: ["code-removed acme/code/2"] },
    {
      args: ["main"],
      code: 1,
      want: ["code-removed acme/code/2", "code-removed acme/code/3"],
    },
    { args: ["v1:spec", "main"], code: 0, want: ["code-added acme/code/3"] },
  ])("reads $args", async ({ args, code, want }) => {
    const ran = await diff(makeBranches(), ...args, "--format=json");
    expect({ code: ran.code, changes: changesIn(ran.stdout) }).toEqual({
      code,
      changes: want,
    });
  });

  it("changes nothing in the work tree", async () => {
    const folder = makeBranches();
    const before = [readTree(folder, "spec"), git(folder, "status", "--short")];
    await diff(folder, "v1", "main");
    expect([
      readTree(folder, "spec"),
      git(folder, "status", "--short"),
    ]).toEqual(before);
    expect(git(folder, "rev-parse", "--abbrev-ref", "HEAD")).toBe("work");
  });

  it("says what was compared when nothing changed", async () => {
    const folder = makeRepository(spec(one));
    const head = git(folder, "rev-parse", "--short=7", "HEAD");
    const { code, stdout, stderr } = await diff(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("No change in the spec\n");
    expect(stdout).toContain(
      `Compared main (${head}, the checked-out commit) with the work tree: 1 vendor, 1 code\n`,
    );
  });

  it("works in a folder below the top, with paths from there", async () => {
    const folder = makeRepository({
      "packages/codes/vendor-codes.config.yaml": configFile(),
      "packages/codes/spec/vendors/acme.yaml": vendorFile("acme", {
        entries: [...one, ...two],
      }),
    });
    const below = join(folder, "packages", "codes");
    writeFiles(below, spec(one, entry(2, "TWO", "message: face is too dark")));
    const { code, stdout } = await diff(below, "--all");
    expect(code).toBe(0);
    expect(stdout).toContain("at spec/vendors/acme.yaml:27:");
    const github = await diff(below, "--format=github");
    expect(github.stdout).toContain(
      "file=packages/codes/spec/vendors/acme.yaml,",
    );
  });
});

describe.concurrent("diff between files", () => {
  const catalogOf = async (...entries: readonly (readonly string[])[]) => {
    const folder = makeProject(spec(...entries));
    await runCli(folder, ["generate"]);
    return readFileSync(join(folder, "generated", "json", "catalog.json"));
  };

  it("compares folders, catalogs, and one with the other", async () => {
    const folder = makeProject({
      "old/vendors/acme.yaml": vendorFile("acme", {
        entries: [...one, ...two],
      }),
      ...spec(one),
      "old.json": await catalogOf(one, two),
      "new.json": await catalogOf(one),
    });
    for (const base of ["old", "old.json"]) {
      for (const head of ["spec", ".", "new.json"]) {
        const { code, stdout } = await diff(
          folder,
          base,
          head,
          "--format=json",
        );
        expect({ base, head, code, changes: changesIn(stdout) }).toEqual({
          base,
          head,
          code: 1,
          changes: ["code-removed acme/code/2"],
        });
      }
    }
    const { stdout } = await diff(folder, "old", "new.json");
    expect(stdout).toMatch(/\nCompared old with new\.json: .*\n$/u);
  });

  it("reads a catalog as it was committed", async () => {
    const folder = makeRepository({ "out/catalog.json": await catalogOf(one) });
    writeFiles(folder, { "out/catalog.json": await catalogOf(one, two) });
    const { code, stdout } = await diff(
      folder,
      "HEAD:out/catalog.json",
      "out/catalog.json",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("1 vendor, 1 → 2 codes\n");
  });

  it("needs neither a spec nor a repository to compare catalogs", async () => {
    const folder = makeProject({
      "old.json": await catalogOf(one),
      "new.json": await catalogOf(one, two),
    });
    const { code, stdout } = await diff(folder, "old.json", "new.json");
    expect(code).toBe(0);
    expect(stdout).toContain("1 vendor, 1 → 2 codes\n");
  });

  it("reads the folder that --spec names, at each side", async () => {
    const folder = makeRepository({
      "codes/own/vendors/acme.yaml": vendorFile("acme", { entries: one }),
    });
    writeFiles(folder, {
      "codes/own/vendors/acme.yaml": vendorFile("acme", {
        entries: [...one, ...two],
      }),
    });
    const { stdout } = await diff(folder, "--spec=codes/own", "--format=json");
    expect(changesIn(stdout)).toEqual(["code-added acme/code/2"]);
  });

  it("asks which is meant where a folder and a branch have one name", async () => {
    const folder = makeBranches();
    writeFiles(folder, {
      "v1/vendors/acme.yaml": vendorFile("acme", { entries: one }),
    });
    const unclear = await diff(folder, "v1");
    expect(unclear.code).toBe(2);
    expect(unclear.stderr).toContain('"v1" is a folder and a git ref');
    const { code } = await diff(folder, "./v1");
    expect(code).toBe(0);
  });
});

describe.concurrent("a path with two dots", () => {
  it("is asked about where it may be a range", async () => {
    const folder = makeBranches();
    writeFiles(folder, {
      "v1..main/vendors/acme.yaml": vendorFile("acme", { entries: one }),
    });
    const unclear = await diff(folder, "v1..main");
    expect(unclear.code).toBe(2);
    expect(unclear.stderr).toContain("is a range of git refs and a path");
    expect((await diff(folder, "./v1..main")).code).toBe(0);
  });
});

describe.concurrent("diff that could not compare", () => {
  const cases: readonly {
    readonly name: string;
    readonly make: () => string;
    readonly args: readonly string[];
    readonly says: readonly string[];
  }[] = [
    {
      name: "a shallow clone",
      make: () => {
        const folder = makeBranches();
        git(folder, "checkout", "--quiet", "main");
        const clone = cloneRepository(
          folder,
          "--depth=1",
          "--no-single-branch",
        );
        git(clone, "checkout", "--quiet", "work");
        return clone;
      },
      args: [],
      says: ["git fetch --unshallow", "fetch-depth: 0"],
    },
    {
      name: "an unknown ref",
      make: makeBranches,
      args: ["mian"],
      says: ['There is no commit "mian"', "main"],
    },
    {
      name: "no repository",
      make: () => makeProject(spec(one)),
      args: [],
      says: ["no git repository", "vendor-codes diff <folder"],
    },
    {
      name: "a base without a spec",
      make: () => {
        const folder = makeRepository({ "README.md": "x" });
        commitFiles(folder, spec(one));
        return folder;
      },
      args: ["HEAD~1"],
      says: ["There is no spec in spec at HEAD~1", "HEAD~1:path/to/spec"],
    },
    {
      name: "a base whose spec is broken",
      make: () => {
        const folder = makeRepository({
          "spec/vendors/acme.yaml": vendorFile().replace(
            "name: ONE",
            "nam: ONE",
          ),
        });
        commitFiles(folder, spec(one));
        return folder;
      },
      args: ["HEAD~1", "HEAD"],
      says: [
        "The spec of HEAD~1",
        "has errors, so nothing was compared",
        "HEAD~1:spec/vendors/acme.yaml:21:13",
        'Did you mean "name"?',
      ],
    },
    {
      name: "a head whose spec is broken",
      make: () => {
        const folder = makeRepository(spec(one));
        writeFiles(folder, spec(one, one));
        return folder;
      },
      args: [],
      says: ["The spec of the work tree has errors", "duplicate-code"],
    },
    {
      name: "a head without a spec",
      make: () => {
        const folder = makeRepository(spec(one));
        git(folder, "rm", "--quiet", "-r", "spec");
        return folder;
      },
      args: [],
      says: ["no vendor file"],
    },
    {
      name: "a file that is no catalog",
      make: () => makeProject({ ...spec(one), "old.json": '{"vendors": [1]}' }),
      args: ["old.json", "spec"],
      says: ["old.json is no catalog.json of vendor-codes", "$generated"],
    },
    {
      name: "a catalog in which a vendor stands twice",
      make: () => {
        const vendor = {
          id: "acme",
          name: "Acme",
          language: "en",
          sources: [],
          codeSets: [],
        };
        return makeProject({
          ...spec(one),
          "old.json": JSON.stringify({
            $generated: "",
            schemaVersion: 1,
            vendors: [vendor, vendor],
          }),
        });
      },
      args: ["old.json", "spec"],
      says: ["acme stands twice"],
    },
    {
      name: "a catalog of a newer tool",
      make: () =>
        makeProject({ ...spec(one), "old.json": '{"schemaVersion": 2}' }),
      args: ["old.json", "spec"],
      says: ["written by a newer vendor-codes", "Update @vendor-codes/cli"],
    },
    {
      name: "a file that is no side",
      make: () => makeRepository({ ...spec(one), "README.md": "x" }),
      args: ["README.md"],
      says: ["README.md is a file, and no catalog.json"],
    },
    {
      name: "a base with spec files in a subfolder",
      make: () => {
        const folder = makeRepository({
          ...spec(one),
          "spec/vendors/old/other.yaml": vendorFile("other"),
        });
        git(folder, "rm", "--quiet", "-r", "spec/vendors/old");
        commitFiles(folder);
        return folder;
      },
      args: ["HEAD~1", "HEAD"],
      says: ["HEAD~1:spec/vendors/old", "Move them one folder up"],
    },
    {
      name: "a file that is no JSON",
      make: () => makeProject({ ...spec(one), "old.json": "{" }),
      args: ["old.json", "spec"],
      says: ["it is not JSON"],
    },
    {
      name: "a file that is not there",
      make: () => makeProject(spec(one)),
      args: ["./old", "spec"],
      says: ["There is no ./old to compare with"],
    },
    {
      name: "a spec file in a commit that ends in .yml",
      make: () => {
        const folder = makeRepository({
          ...spec(one),
          "spec/vendors/other.yml": vendorFile("other"),
        });
        commitFiles(folder, spec(one, two));
        return folder;
      },
      args: ["HEAD~1", "HEAD"],
      says: ["HEAD~1:spec/vendors/other.yml", "Rename it to other.yaml"],
    },
  ];

  it.each(cases)("exits with 3: $name", async ({ make, args, says }) => {
    const folder = make();
    const { code, stdout, stderr } = await diff(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/no change/iu);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    const json = await diff(folder, ...args, "--format=json");
    expect(json.code).toBe(3);
    const report: object = JSON.parse(json.stdout);
    expect(report).not.toHaveProperty("changes");
    expect(report).toMatchObject({ command: "diff" });
    for (const format of ["markdown", "changelog"]) {
      const other = await diff(folder, ...args, `--format=${format}`);
      expect({ code: other.code, stdout: other.stdout }).toEqual({
        code: 3,
        stdout: "",
      });
    }
  });
});
