import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../generator/config/config.js";
import { generate } from "../generator/generate.js";
import { rules } from "../generator/lint/index.js";
import { imports, read, root, sources } from "./sources.js";

/** What is checked in at the top level; in a downloaded archive, what is not ignored. */
function topLevel(): readonly string[] {
  if (existsSync(join(root, ".git"))) {
    const tracked = execFileSync(
      "git",
      // The clone may belong to another user.
      ["-c", "safe.directory=*", "ls-files", "-z"],
      { cwd: root, encoding: "utf8" },
    )
      .split("\0")
      .slice(0, -1);
    const names = tracked.map((file) => file.split("/")[0] ?? "");
    return [...new Set(names)].toSorted();
  }
  const ignored = read(".gitignore").split(/\/?\n/u);
  return readdirSync(root)
    .filter((name) => !ignored.some((pattern) => matchesGlob(name, pattern)))
    .toSorted();
}

/** The patterns of .gitignore that are about the top level: names, and endings after a star. */
function matchesGlob(name: string, pattern: string): boolean {
  return pattern.startsWith("*")
    ? name.endsWith(pattern.slice(1))
    : name === pattern;
}

/** The files of the tests, without those that measure time. */
function tests(): readonly string[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.startsWith("test/bench/"));
}

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The keys of a schema that neither say what they mean nor refer to what does. */
function undescribed(name: string): readonly string[] {
  const schema: Schema = JSON.parse(read(`spec/schema/${name}`));
  const isDescribed = ({ description, $ref }: Schema): boolean => {
    if (description !== undefined || $ref === undefined) return !!description;
    const target = schema.definitions?.[$ref.replace("#/definitions/", "")];
    return target !== undefined && isDescribed(target);
  };
  const within = (part: unknown, where: string): readonly string[] => {
    if (typeof part !== "object" || part === null) return [];
    const { properties = {} }: Schema = part;
    return [
      ...Object.entries(properties)
        // Where a condition asks about a key, it is described elsewhere.
        .filter(([, key]) => typeof key === "object" && !("const" in key))
        .filter(([, key]) => !isDescribed(key))
        .map(([key]) => `${where}/${key}`),
      ...Object.entries(part).flatMap(([key, inner]) =>
        within(inner, `${where}/${key}`),
      ),
    ];
  };
  return within(schema, name);
}

describe("the repository", () => {
  it("has fresh generated files", async () => {
    const { diagnostics, unchanged } = await generate(
      readConfig({ cwd: root }),
      { cwd: root, check: true, owner: "test" },
    );
    expect(diagnostics).toEqual([]);
    expect(unchanged).toBeGreaterThan(20);
  });

  it("holds nothing unexpected at its top level", () => {
    const names = topLevel().filter((name) => !name.startsWith("."));
    expect(names).toEqual([
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "generated",
      "generator",
      "package-lock.json",
      "package.json",
      "spec",
      "templates",
      "test",
      "tsconfig.json",
    ]);
  });

  it("names no path of a machine and leaves nothing unfinished", () => {
    const found = sources
      .map((file) => `generator/${file}`)
      .filter((file) =>
        /\/(?:home|Users|root|work)\/|\b(?:TODO|FIXME|XXX|HACK)\b/u.test(
          read(file),
        ),
      );
    expect(found).toEqual([]);
  });

  it("finds its folders also where their path has a space", () => {
    const raw = sources
      .map((file) => `generator/${file}`)
      .concat(tests())
      .filter((file) => /import\.meta\.url\)\.pathname/u.test(read(file)));
    expect(raw).toEqual([]);
  });

  it("gives no test a limit of time of its own, which a busy machine would break", () => {
    expect(tests().length).toBeGreaterThan(100);
    const limit = /^\s*\}, [\d_]+\);$|\btimeout: \d|\bperformance\.now\(/mu;
    expect(`  ${"}"}, 60_000);`).toMatch(limit);
    expect(tests().filter((file) => limit.test(read(file)))).toEqual([]);
  });

  it("offers every script that its documents name", () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } =
      JSON.parse(read("package.json"));
    const named = [
      ...`${read("README.md")}${read("CONTRIBUTING.md")}`.matchAll(
        /npm run ([a-z:-]+)/gu,
      ),
    ].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe("the documentation", () => {
  it("describes every key of every schema", () => {
    const schemas = readdirSync(join(root, "spec/schema"));
    expect(schemas).toHaveLength(6);
    const bare = schemas.flatMap((name) => undescribed(name));
    expect(bare).toEqual([]);
  });

  it("lists every rule as the registry has it", () => {
    const [, table = ""] =
      /<!-- rules -->([\s\S]*?)<!-- \/rules -->/u.exec(
        read("CONTRIBUTING.md"),
      ) ?? [];
    const rows = table
      .trim()
      .split("\n")
      .slice(2)
      .map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows).toEqual(
      rules.map(({ id, severity, description }) => [
        "",
        `\`${id}\``,
        severity,
        description,
        "",
      ]),
    );
  });

  it("gives a reason for every dependency", () => {
    const { dependencies, devDependencies }: Dependencies = JSON.parse(
      read("package.json"),
    );
    const contributing = read("CONTRIBUTING.md");
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) =>
        !contributing.includes(`\`${name}\``) &&
        !contributing.includes(`\`-${name.replace("typescript-", "")}\``),
    );
    expect(unnamed).toEqual([]);
  });
});

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe("the doors of the generator", () => {
  it("keeps each package behind one file", () => {
    const users = new Map<string, string[]>();
    for (const [file, all] of imports) {
      if (file.startsWith("build/")) continue;
      for (const name of all) {
        if (imports.has(name) || name.startsWith("node:")) continue;
        if (builtinModules.includes(name)) continue;
        users.set(name, [...new Set([...(users.get(name) ?? []), file])]);
      }
    }
    expect(Object.fromEntries(users)).toEqual({
      ajv: ["read/compile-schema.ts"],
      commander: ["commands/program.ts"],
      // Lines of files in one, words of texts in the other.
      diff: ["compare/word-diff.ts", "write/hunks.ts"],
      "fastest-levenshtein": ["text/closest.ts"],
      "get-east-asian-width": ["text/columns.ts"],
      "js-yaml": ["read/yaml/events.ts"],
      handlebars: ["emit/template.ts"],
      "jsonc-parser": ["commands/init/add-members.ts"],
      prettier: ["emit/format.ts"],
      sarif: ["report/sarif.ts"],
      semver: ["compare/version.ts"],
      // Printing code in one, reading the user's in the other.
      "ts-morph": ["emit/typescript/assemble.ts", "usage/compiler.ts"],
      yaml: ["read/yaml/library.ts"],
    });
  });

  it("starts programs in one place only", () => {
    const users = [...imports]
      .filter(([, all]) => all.includes("node:child_process"))
      .map(([file]) => file);
    expect(users.filter((file) => !file.startsWith("build/"))).toEqual([
      "repository/git.ts",
    ]);
  });

  it("gives no list to a call as its arguments, of which there can be too many", () => {
    const found = sources.filter((file) =>
      /\.(?:push|unshift|splice)\((?:[^(){}]*,)?\s*\.\.\./u.test(
        read(`generator/${file}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("uses process in the command line and its start only", () => {
    const users = sources.filter((file) =>
      /\bprocess\./u.test(read(`generator/${file}`)),
    );
    expect(users.filter((file) => !/^(?:build|start)\//u.test(file))).toEqual([
      "cli.ts",
    ]);
  });
});
