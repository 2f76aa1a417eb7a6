import { describe, expect, it } from "vitest";
import {
  commitFiles,
  gitEnvironment,
  makeRepository,
} from "../repository/git-repository.js";
import { writeFiles, type Files } from "./project.js";
import { runCli } from "./run-cli.js";
import { configFile, entry, vendorFile } from "./vendor-file.js";

const one = entry(1, "ONE", "message: no face found");
const two = entry(2002, "TWO", "message: face too dark");
const three = entry(3, "THREE", "message: face too small");

function spec(...entries: readonly (readonly string[])[]): Files {
  return {
    "spec/vendors/acme.yaml": vendorFile("acme", { entries: entries.flat() }),
  };
}

const application: Files = {
  "vendor-codes.config.yaml": configFile(),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      target: "es2022",
      // The declarations of a browser take longer to read than all else.
      lib: ["es2022"],
      types: [],
      module: "nodenext",
      noEmit: true,
    },
    include: ["src"],
  }),
  "src/app.ts": [
    'import { AcmeCode, matchAcmeCode } from "../generated/typescript/acme/index.js";',
    "",
    "export function act(code: AcmeCode, raw: number): string {",
    "  if (code === AcmeCode.TWO || raw === 2002) return 'light';",
    "  return matchAcmeCode(code, {",
    "    ONE: () => 'look',",
    "    TWO: () => 'light',",
    "  });",
    "}",
    "",
  ].join("\n"),
};

function run(folder: string, ...args: readonly string[]) {
  return runCli(folder, [...args], { env: gitEnvironment() });
}

/** An application beside its spec, generated and committed. */
async function makeApplication(): Promise<string> {
  const folder = makeRepository({ ...application, ...spec(one, two) });
  await run(folder, "generate");
  commitFiles(folder);
  return folder;
}

describe.concurrent("impact", () => {
  it.each(["before", "after"])(
    "names the places that a removed and an added code touch, %s generating",
    async (when) => {
      const folder = await makeApplication();
      writeFiles(folder, spec(one, three));
      if (when === "after") await run(folder, "generate");
      const { code, stdout } = await run(folder, "impact");
      expect(code).toBe(1);
      for (const text of [
        "AcmeCode.TWO",
        "src/app.ts:4:25",
        "src/app.ts:4:40",
        "src/app.ts:7:5",
        "AcmeCode.THREE",
        "src/app.ts:5:10",
        "Compared main (",
      ]) {
        expect(stdout).toContain(text);
      }
      const json = await run(folder, "impact", "--format=json");
      const report: {
        readonly hits: readonly {
          readonly line: number;
          readonly what: string;
          readonly certainty: string;
          readonly change: { readonly kind: string };
        }[];
      } = JSON.parse(json.stdout);
      expect(
        report.hits.map(
          ({ line, what, certainty, change }) =>
            `${line} ${what} ${certainty} ${change.kind}`,
        ),
      ).toEqual([
        "4 member certain code-removed",
        "4 literal possible code-removed",
        "5 exhaustive match certain code-added",
        "7 member certain code-removed",
      ]);
    },
  );

  it("is clean where nothing that breaks is used", async () => {
    const folder = await makeApplication();
    writeFiles(folder, spec(one, two, three));
    const added = await run(folder, "impact");
    expect(added.code).toBe(0);
    expect(added.stdout).toContain("src/app.ts:5:10");
    writeFiles(folder, spec(one, two));
    const same = await run(folder, "impact");
    expect(same.code).toBe(0);
    expect(same.stdout).toContain("Compared main (");
  });

  it("never reads as clean when it could not look", async () => {
    const folder = await makeApplication();
    expect((await run(folder, "impact", "nowhere")).code).toBe(3);
    const missing = await run(folder, "impact", "--project=other.json");
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("other.json");
    writeFiles(folder, { "src/app.ts": "export const x = 1;\n", ...spec(one) });
    const without = await run(folder, "impact");
    expect(without.code).toBe(3);
    expect(without.stdout).toBe("");
  });
});
