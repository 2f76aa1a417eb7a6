import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { makeCorpus } from "../corpus/codes.js";
import { writeProject } from "../corpus/project.js";
import { inTurn, type Candidate, type Row } from "../measure/rounds.js";
import { bench, repository, work } from "../places.js";
import { count, seconds, times } from "../report/numbers.js";
import { buildTool, newProject, projectFolder, Tool } from "../tool.js";
import type { Part, Table } from "./part.js";

/** The compilers that the output must please, oldest first. */
const compilers = [
  ["5.4", "typescript-5.4"],
  ["5.9", "typescript-5.9"],
  ["6.0", "typescript-6.0"],
  ["7", "typescript"],
] as const;

interface Program {
  readonly label: string;
  readonly codes: number;
  readonly vendors: number;
  /** Whether a source beside the output matches every code by name. */
  readonly matched?: boolean;
}

const programs: readonly Program[] = [
  { label: "one set of 150", codes: 150, vendors: 1 },
  { label: "one set of 1,500", codes: 1500, vendors: 1 },
  {
    label: "one set of 1,500, every code matched",
    codes: 1500,
    vendors: 1,
    matched: true,
  },
  { label: "one set of 5,000", codes: 5000, vendors: 1 },
  { label: "one set of 20,000", codes: 20_000, vendors: 1 },
  { label: "twenty sets of 1,500", codes: 30_000, vendors: 20 },
];

/** What the compiler of an application takes for all of our TypeScript, reasons and texts included. */
export const tsc: Part = async ({ runs, quick, say }) => {
  const tool = new Tool(buildTool());
  const taken = quick ? programs.slice(0, 1) : programs;
  return (["enum", "const"] as const).map((enumStyle) => {
    const folders = taken.map((program) =>
      writeProgram(tool, program, enumStyle),
    );
    const errors = new Map<string, string>();
    const measured = compilers.map(([label, name]) =>
      inTurn(
        [emptyProgram(), ...folders].map(([id, folder]): Candidate => ({
          id,
          arguments: [compilerScript(name), "-p", folder],
          cwd: bench,
          exitCodes: [0, 1, 2],
          inspect: ({ out }) => {
            const [error] = /TS\d+/u.exec(out) ?? [];
            if (error !== undefined) errors.set(`${label} ${id}`, error);
          },
        })),
        {
          runs,
          bases: ["empty"],
          warmUp: 0,
          say: (text) => say(`tsc ${label}, ${enumStyle}: ${text}`),
        },
      ),
    );
    return table(enumStyle, measured, errors);
  });
};

function table(
  enumStyle: string,
  measured: readonly (readonly Row[])[],
  errors: ReadonlyMap<string, string>,
): Table {
  const [first = []] = measured;
  return {
    title: `enumStyle: ${enumStyle}`,
    text: "CPU of `tsc --noEmit` as a multiple of an empty program with the same settings; in parentheses the seconds by the clock.",
    columns: ["", ...compilers.map(([label]) => `TypeScript ${label}`)],
    rows: first.map(({ id }, index) => [
      id,
      ...compilers.map(([label], compiler) => {
        const row = measured[compiler]?.[index];
        if (row === undefined) return "–";
        const error = errors.get(`${label} ${id}`);
        const multiple = times(row.cpuTimes["empty"] ?? NaN);
        return `${multiple} (${seconds(row.wall)})${error === undefined ? "" : `, error ${error}`}`;
      }),
    ]),
  };
}

function emptyProgram(): readonly [id: string, folder: string] {
  const folder = join(work, "tsc-empty");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.ts"), "export {};\n");
  writeSettings(folder, ["index.ts"]);
  return ["empty", folder];
}

function writeProgram(
  tool: Tool,
  { label, codes, vendors, matched }: Program,
  enumStyle: "enum" | "const",
): readonly [id: string, folder: string] {
  const name = `tsc-${enumStyle}-${count(codes)}-${vendors}${matched === true ? "-matched" : ""}`;
  const corpus = makeCorpus({ codes, vendors });
  writeProject(newProject(name), corpus, { reasons: true, enumStyle });
  tool.run(tool.command(name, "generate"));
  const folder = projectFolder(name);
  const [vendor] = corpus;
  if (matched === true && vendor !== undefined) {
    const cases = vendor.codes.map((code) => `  ${code.name}: () => 1,\n`);
    writeFileSync(
      join(folder, "use.ts"),
      `import { match${vendor.codeSet}, type ${vendor.codeSet} } from "./generated/typescript/${vendor.id}/index.js";\nexport const use = (code: ${vendor.codeSet}) => match${vendor.codeSet}(code, {\n${cases.join("")}});\n`,
    );
  }
  writeSettings(folder, ["use.ts", "generated/typescript"]);
  return [label, folder];
}

function writeSettings(folder: string, include: readonly string[]): void {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022"],
        module: "nodenext",
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
        noEmit: true,
      },
      include,
    }),
  );
}

function compilerScript(name: string): string {
  const manifest = createRequire(join(repository, "package.json")).resolve(
    `${name}/package.json`,
  );
  const { bin }: { readonly bin: Readonly<Record<string, string>> } =
    JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), bin["tsc"] ?? "");
}
