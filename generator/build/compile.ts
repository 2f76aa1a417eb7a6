import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { transform } from "esbuild";

export interface Compilation {
  readonly from: string;
  readonly out: string;
}

/**
 * Compiles a folder file by file: JavaScript by esbuild, which marks enums as pure so that bundlers
 * can drop them, and declarations by TypeScript.
 */
export async function compile(compilation: Compilation): Promise<void> {
  await compileScripts(compilation);
  writeDeclarations(compilation);
}

async function compileScripts({ from, out }: Compilation): Promise<void> {
  for (const file of listSources(from)) {
    const source = readFileSync(join(from, file), "utf8");
    const { code } = await transform(source, {
      loader: "ts",
      format: "esm",
      target: "es2022",
      charset: "utf8",
      sourcefile: file,
    });
    const target = join(out, file.replace(/\.ts$/u, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .toSorted();
}

/**
 * The declarations alone.
 *
 * @param files Those that are asked for, below `from`; what they import comes with them. All by
 * default.
 */
export function writeDeclarations(
  { from, out }: Compilation,
  files?: readonly string[],
): void {
  const folder = resolve(out);
  const project = join(folder, "tsconfig.build.json");
  writeFileSync(
    project,
    JSON.stringify({
      extends: relative(folder, resolve("tsconfig.json")),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        erasableSyntaxOnly: false,
        rootDir: relative(folder, resolve(from)),
        outDir: ".",
      },
      ...(files === undefined
        ? { include: [relative(folder, resolve(from))], exclude: [] }
        : {
            files: files.map((file) => relative(folder, resolve(from, file))),
            include: [],
          }),
    }),
  );
  try {
    execFileSync(
      process.execPath,
      [
        join(
          dirname(
            createRequire(import.meta.url).resolve("typescript/package.json"),
          ),
          "bin",
          "tsc",
        ),
        "-p",
        project,
      ],
      { stdio: "inherit" },
    );
  } finally {
    rmSync(project, { force: true });
  }
}
