import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder, type Files } from "./temporary-folder.js";

export interface Compiler {
  readonly version: string;
  readonly script: string;
  /** The strict flags that this version knows and the ones before it do not. */
  readonly flags: Readonly<Record<string, boolean>>;
}

function scriptOf(path: string): string {
  return fileURLToPath(
    new URL(`../../../node_modules/${path}`, import.meta.url),
  );
}

const since55 = { isolatedDeclarations: true, declaration: true };

/** The oldest version that the output is promised to compile with, and two between. */
export const olderCompilers: readonly Compiler[] = [
  { version: "5.4", script: scriptOf("typescript-5.4/lib/tsc.js"), flags: {} },
  {
    version: "5.9",
    script: scriptOf("typescript-5.9/lib/tsc.js"),
    flags: since55,
  },
  {
    version: "6.0",
    script: scriptOf("typescript-6.0/lib/tsc.js"),
    flags: since55,
  },
];

export const newestCompiler: Compiler = {
  version: "7",
  script: scriptOf("typescript/bin/tsc"),
  flags: since55,
};

const strictFlags = {
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/** What a compiler of the present version says about the files: nothing, if all is well. */
export async function compile(
  files: Files,
  options: {
    readonly compiler?: Compiler;
    readonly flags?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<string> {
  const { compiler = newestCompiler, flags = {} } = options;
  const { script } = compiler;
  const compilerOptions = { ...strictFlags, ...compiler.flags, ...flags };
  const project = {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions }),
  };
  return inTemporaryFolder({ ...files, ...project }, (folder) =>
    runCompiler(script, folder),
  );
}

/** Compiles a project that has its own tsconfig.json. */
export async function compileProject(folder: string): Promise<string> {
  return runCompiler(newestCompiler.script, folder);
}

async function runCompiler(script: string, folder: string): Promise<string> {
  const project = join(folder, "tsconfig.json");
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 2 ** 26 };
    const given = [script, "--project", project, "--pretty", "false"];
    execFile(process.execPath, given, options, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`;
      if (error !== null && said === "") reject(error);
      else resolve(said);
    });
  });
}
