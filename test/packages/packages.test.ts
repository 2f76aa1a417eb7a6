import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "vendor-codes-packages-"));
const tarballs = { cli: "", catalog: "" };

function run(cwd: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function pack(folder: string): string {
  const name = run(
    root,
    "npm",
    "pack",
    folder,
    "--ignore-scripts",
    "--silent",
    "--pack-destination",
    work,
  ).trim();
  return join(work, name.split("\n").at(-1) ?? "");
}

function project(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries({
    "package.json": `{ "name": "${name}", "private": true, "type": "module" }\n`,
    ...files,
  })) {
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

beforeAll(() => {
  run(root, "npm", "run", "build");
  tarballs.cli = pack(".");
  tarballs.catalog = pack("./dist/catalog");
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe("the catalog", () => {
  const vendors = readdirSync(join(root, "spec/vendors")).map((name) =>
    name.replace(/\.yaml$/u, ""),
  );
  const subpaths = [
    "vendor-codes",
    ...vendors.flatMap((vendor) => [
      `vendor-codes/${vendor}`,
      `vendor-codes/${vendor}/reasons`,
      `vendor-codes/${vendor}/info`,
    ]),
    "vendor-codes/reasons",
  ];
  let folder = "";

  beforeAll(() => {
    folder = project("application", {});
    run(folder, "npm", "install", "--no-audit", "--no-fund", tarballs.catalog);
  });

  it("depends on nothing and has no side effects", () => {
    const data: Readonly<Record<string, unknown>> = JSON.parse(
      readFileSync(
        join(folder, "node_modules/vendor-codes/package.json"),
        "utf8",
      ),
    );
    expect(Object.keys(data)).not.toEqual(
      expect.arrayContaining(["dependencies"]),
    );
    expect(data["sideEffects"]).toBe(false);
    expect(
      readdirSync(join(folder, "node_modules")).filter(
        (name) => !name.startsWith("."),
      ),
    ).toEqual(["vendor-codes"]);
  });

  it("loads every subpath by import and by require", () => {
    writeFileSync(
      join(folder, "load.mjs"),
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(subpaths)}) {
  const imported = Object.keys(await import(name));
  const required = Object.keys(require(name)).filter((key) => key !== "__esModule");
  if (imported.length === 0 || imported.join() !== required.join()) throw new Error(name);
}
const { default: catalog } = await import("vendor-codes/catalog.json", { with: { type: "json" } });
console.log(catalog.vendors.length, require("vendor-codes/catalog.schema.json").title);
`,
    );
    expect(run(folder, "node", "--no-warnings", "load.mjs")).toMatch(
      new RegExp(`^${vendors.length} \\S`, "u"),
    );
  });

  it("says in its own README what there is to import", () => {
    const installed = join(folder, "node_modules/vendor-codes/README.md");
    const text = readFileSync(installed, "utf8");
    expect(text).not.toContain("{{");
    for (const vendor of vendors) expect(text).toContain(`/${vendor}\``);
    for (const name of [
      "matchReason",
      "reasonInfo",
      "userMessage",
      "reasonOf",
      "lookup",
      "VendorCode",
    ]) {
      expect(text).toContain(name);
    }
  });

  it.each([
    ["nodenext", "nodenext"],
    ["node16", "node16"],
    ["esnext", "bundler"],
  ])("compiles under module %s, resolution %s", (module, resolution) => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { BaiduFaceErrorCode, isBaiduFaceErrorCode, matchBaiduFaceErrorCode } from "vendor-codes/baidu-face";
import { baiduFaceErrorCodeInfo } from "vendor-codes/baidu-face/info";
import { findBaiduFaceErrorCodeMeaning } from "vendor-codes/baidu-face/reasons";
import { findTencentFaceidSaasCodeMeaning } from "vendor-codes/tencent-faceid/reasons";
import { matchReason, userMessage } from "vendor-codes/reasons";
import type { VendorCode } from "vendor-codes";

for (const meaning of [findBaiduFaceErrorCodeMeaning(222202), findTencentFaceidSaasCodeMeaning(2016)]) {
  const act: "again" | "other" = matchReason(
    meaning?.reason,
    { FACE_NOT_DETECTED: () => "again" as const },
    () => "other" as const,
  );
  globalThis.console.log(act, userMessage(meaning, "en"));
}

const raw: unknown = JSON.parse("222202");
if (isBaiduFaceErrorCode(raw)) {
  const text: string | undefined = baiduFaceErrorCodeInfo(raw).rows[0]?.en?.["description"];
  const code: VendorCode = { vendor: "baidu-face", codeSet: "error-code", code: raw };
  const next: "face" | "other" = matchBaiduFaceErrorCode(
    raw,
    { FACE_NOT_FOUND: () => "face" as const },
    () => "other" as const,
  );
  globalThis.console.log(text, code.code === BaiduFaceErrorCode.FACE_NOT_FOUND, next);
}
`,
    );
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: "es2022",
          lib: ["es2022", "dom"],
          types: [],
          skipLibCheck: false,
          module,
          moduleResolution: resolution,
        },
        files: ["use.ts"],
      }),
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(run(folder, "node", tsc, "-p", ".")).toBe("");
  });

  it("bundles one guard to at most 650 bytes", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { isBaiduFaceErrorCode } from "vendor-codes/baidu-face";`,
        resolveDir: folder,
      },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const [file] = outputFiles;
    expect(file?.text).toContain("222202");
    expect(gzipSync(file?.contents ?? "", { level: 9 }).length).toBeLessThan(
      651,
    );
  });
});

describe("both packages", () => {
  it.each(["dist/catalog", "."])(
    "are in order by publint: %s",
    async (path) => {
      const { publint } = await import("publint");
      const { messages } = await publint({
        pkgDir: join(root, path),
        strict: true,
        pack: "npm",
      });
      expect(messages).toEqual([]);
    },
  );

  it.each([["catalog"], ["cli"]] as const)(
    "have types that resolve: %s",
    (name) => {
      const attw = join(
        root,
        "node_modules/@arethetypeswrong/cli/dist/index.js",
      );
      expect(
        run(root, "node", attw, tarballs[name], "--profile", "esm-only", "-q"),
      ).toBe("");
    },
  );
});

describe("the tool", () => {
  let folder = "";

  beforeAll(() => {
    folder = project("team", {});
    run(folder, "npm", "install", "--no-audit", "--no-fund", tarballs.cli);
  });

  it("starts an empty project that generates at once", () => {
    expect(run(folder, "npx", "vendor-codes", "init")).toContain(
      "written  spec/vendors/acme.yaml",
    );
    run(folder, "npx", "vendor-codes", "generate");
    expect(
      readFileSync(join(folder, "generated/typescript/acme/codes.ts"), "utf8"),
    ).toContain("FACE_NOT_FOUND = 1001,");
    expect(existsSync(join(folder, "generated/markdown/acme.md"))).toBe(true);
    run(folder, "npm", "run", "codes:check");
  });

  it("explains a code of the project", () => {
    expect(run(folder, "npx", "vendor-codes", "explain", "1001")).toContain(
      "AcmeErrorCode.FACE_NOT_FOUND = 1001",
    );
  });

  it("has a programmatic API and the schemas", () => {
    writeFileSync(
      join(folder, "api.mjs"),
      `import { generate, readConfig } from "@vendor-codes/cli";
import { readFileSync } from "node:fs";
const cwd = import.meta.dirname;
const { diagnostics, changes } = await generate(readConfig({ cwd }), { cwd, check: true, owner: "api" });
const schema = JSON.parse(readFileSync(new URL(import.meta.resolve("@vendor-codes/cli/schema/vendor.schema.json"))));
console.log(diagnostics.length, changes.length, schema.title);
`,
    );
    expect(run(folder, "node", "api.mjs").trim()).toBe("0 0 Vendor");
  });

  it("ships no test, no spec of ours and no build script", () => {
    const files = run(work, "tar", "-tzf", tarballs.cli).trim().split("\n");
    expect(files).toContain("package/dist/cli/cli.js");
    expect(
      files.filter((file) =>
        /\/(?:test|generated|build|vendors|translations)\//u.test(file),
      ),
    ).toEqual([]);
  });
});
