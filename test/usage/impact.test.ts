import { describe, expect, it } from "vitest";
import { reportImpact } from "../../generator/commands/impact/run.js";
import type { Change } from "../../generator/compare/change.js";
import { findImpact, type Hit } from "../../generator/usage/impact.js";
import { lazily } from "../../generator/data/lazily.js";
import { makeProject, type Files } from "../cli/project.js";
import { about } from "../compare/about.js";
import { contextIn } from "./command-context.js";
import { generated, openOf, tsconfig } from "./user-project.js";

const app = `import { AcmeErrorCode, matchAcmeErrorCode, type AcmeErrorCodeCases } from "./generated/acme/index.js";

export function handle(code: AcmeErrorCode, raw: number, cases: AcmeErrorCodeCases) {
  if (code === AcmeErrorCode.FACE_NOT_FOUND) return "face";
  if (raw === 222202) return "face?";
  if (code === 4) return "later";
  return matchAcmeErrorCode(code, cases);
}
`;

const of = { type: "AcmeErrorCode" };
const face = {
  ...of,
  ...about("acme/error-code/222202"),
  constant: "FACE_NOT_FOUND",
};
const limit = {
  ...of,
  ...about("acme/error-code/4"),
  constant: "LIMIT_REACHED",
};

const member = "4 member";
const exhaustive = "7 exhaustive match";
const raw = "5 literal?";

async function projectOf(files: Files = {}): Promise<string> {
  return makeProject({
    "tsconfig.json": tsconfig,
    ...(await generated()),
    "src/app.ts": app,
    ...files,
  });
}

/** Opened once: looking changes nothing. */
const opened = lazily(async () => openOf(await projectOf()));

function show({ line, what, certainty }: Hit): string {
  return `${line} ${what}${certainty === "possible" ? "?" : ""}`;
}

describe("findImpact", () => {
  it.each<[string, Change, readonly string[]]>([
    [
      "a code added",
      {
        kind: "code-added",
        ...of,
        ...about("acme/error-code/9"),
        constant: "NINE",
      },
      [exhaustive],
    ],
    [
      "a retired code added",
      {
        kind: "retired-code-added",
        ...of,
        ...about("acme/error-code/9"),
        constant: "NINE",
      },
      [exhaustive],
    ],
    ["a code removed", { kind: "code-removed", ...face }, [member, raw]],
    ["a code deprecated", { kind: "code-deprecated", ...face }, [member]],
    ["a code retired", { kind: "code-retired", ...face }, [member]],
    [
      "a constant renamed",
      {
        kind: "constant-renamed",
        ...face,
        constant: "NO_FACE",
        from: "FACE_NOT_FOUND",
        to: "NO_FACE",
      },
      [member, exhaustive],
    ],
    [
      "another constant renamed to it",
      { kind: "constant-renamed", ...face, from: "OLD", to: "FACE_NOT_FOUND" },
      [exhaustive],
    ],
    [
      "a constant removed",
      {
        kind: "constant-removed",
        ...face,
        constant: "NO_FACE",
        from: "FACE_NOT_FOUND",
        to: "NO_FACE",
      },
      [member],
    ],
    [
      "a constant added",
      { kind: "constant-added", ...face, constant: "NO_FACE", to: "NO_FACE" },
      [exhaustive],
    ],
    [
      "an alias removed",
      {
        kind: "alias-removed",
        ...face,
        constant: "NO_FACE",
        from: "FACE_NOT_FOUND",
      },
      [member],
    ],
    [
      "a wire value changed",
      {
        kind: "wire-value-changed",
        ...limit,
        ...about("acme/error-code/5"),
        from: 4,
        to: 5,
      },
      ["6 literal"],
    ],
    [
      "a reason changed",
      { kind: "reason-changed", ...face, from: "A", to: "B" },
      [member, raw],
    ],
    [
      "a text redefined",
      { kind: "text-redefined", ...face, part: "message", from: "a", to: "b" },
      [member, raw],
    ],
    [
      "a text changed",
      { kind: "text-changed", ...face, part: "message", from: "a", to: "b" },
      [],
    ],
    ["a source moved", { kind: "source-moved", ...about("acme") }, []],
    [
      "a code set removed",
      {
        kind: "code-set-removed",
        ...of,
        ...about("acme/error-code"),
        from: "AcmeErrorCode",
      },
      ["1 import", "1 import", "1 import"],
    ],
    [
      "a code set renamed",
      {
        kind: "code-set-renamed",
        ...about("acme/error-code"),
        type: "AcmeCode",
        from: "AcmeErrorCode",
        to: "AcmeCode",
      },
      ["1 import", "1 import", "1 import"],
    ],
    [
      "a vendor removed",
      { kind: "vendor-removed", ...about("acme"), from: "Acme" },
      ["1 import"],
    ],
    [
      "another code set grown",
      {
        kind: "code-added",
        ...about("beta/code/9"),
        type: "BetaCode",
        constant: "NINE",
      },
      [],
    ],
  ])("knows what %s touches", async (_name, change, wanted) => {
    const hits = findImpact(await opened(), [change]);
    expect(hits.map(show)).toEqual(wanted);
    expect(new Set(hits.map((hit) => hit.change))).toEqual(
      new Set(wanted.length > 0 ? [change] : []),
    );
  });

  it.each<[string, Change]>([
    [
      "renamed",
      {
        kind: "constant-renamed",
        ...face,
        constant: "NO_FACE",
        from: "FACE_NOT_FOUND",
        to: "NO_FACE",
      },
    ],
    [
      "renamed back",
      {
        kind: "constant-rename-undone",
        ...face,
        from: "NO_FACE",
        to: "FACE_NOT_FOUND",
      },
    ],
    [
      "named",
      { kind: "constant-added", ...face, constant: "NO_FACE", to: "NO_FACE" },
    ],
  ])(
    "leaves what is exhaustive over values alone when a constant is %s",
    async (_name, change) => {
      const source = `import { AcmeErrorCode as Code, type AcmeErrorCodeName } from "./generated/acme/index.js";
declare function unreachable(value: never): never;
export function a(code: Code) {
  switch (code) {
    case Code.SERVER_BUSY: return 1;
    default: return unreachable(code as never);
  }
}
export function b(name: AcmeErrorCodeName) {
  switch (name) {
    case "SERVER_BUSY": return 1;
    default: return unreachable(name as never);
  }
}
export const c: Record<Code, number> = {};
export const d: Record<AcmeErrorCodeName, number> = {};
`;
      const cwd = await projectOf({ "src/app.ts": source });
      const lines = (one: Change) => findImpact(openOf(cwd), [one]).map(show);
      expect(lines(change)).toEqual([
        "10 exhaustive match",
        "16 exhaustive match",
      ]);
      expect(lines({ ...change, kind: "code-added" })).toHaveLength(4);
    },
  );

  it("looks for the names that were valid before a rename of the same comparison", async () => {
    const renamedSet: Change = {
      kind: "code-set-renamed",
      ...about("acme/error-code"),
      type: "AcmeCode",
      from: "AcmeErrorCode",
      to: "AcmeCode",
    };
    const at = {
      type: "AcmeCode",
      ...about("acme/error-code/222202"),
      constant: "NO_FACE",
    };
    const renamed: Change = {
      kind: "constant-renamed",
      ...at,
      from: "FACE_NOT_FOUND",
      to: "NO_FACE",
    };
    const meaning: Change = {
      kind: "outcome-changed",
      ...at,
      from: "rejected",
      to: "error",
    };
    const hits = findImpact(await opened(), [renamedSet, renamed, meaning]);
    const touching = (change: Change) =>
      hits.filter((hit) => hit.change === change).map(show);
    expect(touching(meaning)).toEqual([member, raw]);
    expect(touching(renamed)).toEqual([member, exhaustive]);
  });

  it("looks for the wire value that was valid before it changed", async () => {
    const at = { ...limit, ...about("acme/error-code/5") };
    const moved: Change = { kind: "wire-value-changed", ...at, from: 4, to: 5 };
    const meaning: Change = {
      kind: "reason-changed",
      ...at,
      from: "A",
      to: "B",
    };
    const hits = findImpact(await opened(), [moved, meaning]);
    expect(hits.map((hit) => `${show(hit)} ${hit.change.kind}`)).toEqual([
      "6 literal reason-changed",
      "6 literal wire-value-changed",
    ]);
  });

  it("sorts by place and gives one place and one change once", async () => {
    const changes: readonly Change[] = [
      { kind: "code-removed", ...face },
      { kind: "code-deprecated", ...limit },
      { kind: "code-removed", ...face },
      {
        kind: "code-added",
        ...of,
        ...about("acme/error-code/9"),
        constant: "NINE",
      },
    ];
    const project = openOf(await projectOf({ "src/a.ts": app }));
    expect(
      findImpact(project, changes).map(
        (hit) => `${hit.file} ${show(hit)} ${hit.change.kind}`,
      ),
    ).toEqual(
      ["src/a.ts", "src/app.ts"].flatMap((file) => [
        `${file} ${member} code-removed`,
        `${file} ${raw} code-removed`,
        `${file} ${exhaustive} code-added`,
      ]),
    );
  });
});

describe("vendor-codes impact", () => {
  const run = (
    cwd: string,
    changes: readonly Change[],
    format: "text" | "json" = "text",
  ) =>
    reportImpact(contextIn(cwd, format), {
      changes,
      comparedLine: "Compared main with the work tree",
      project: "tsconfig.json",
    });

  it("prints what changed, what to do, and the places", async () => {
    const { out, err, exitCode } = await run(await projectOf(), [
      { kind: "code-removed", ...face },
      {
        kind: "code-added",
        ...of,
        ...about("acme/error-code/9"),
        constant: "NINE",
      },
      {
        kind: "code-added",
        ...of,
        ...about("acme/error-code/10"),
        constant: "TEN",
      },
      {
        kind: "source-moved",
        ...about("acme"),
        from: "https://a.example",
        to: "https://b.example",
      },
    ]);
    expect(out)
      .toBe(`error Code removed: AcmeErrorCode.FACE_NOT_FOUND acme/error-code/222202
  Code that names the constant stops compiling, and responses that carry it become unknown.
  to do: Use something else in its place, or take out what builds on it
  to do: Check what is done for this value, which is no longer a known code
  src/app.ts:4:30 (member)
    if (code === AcmeErrorCode.FACE_NOT_FOUND) return "face";
  src/app.ts:5:15 (literal, possibly: the type does not say that 222202 is this code)
    if (raw === 222202) return "face?";

warn Code added: AcmeErrorCode.TEN acme/error-code/10, AcmeErrorCode.NINE acme/error-code/9
  Exhaustive matches and switches over the code set stop compiling until they handle it.
  to do: Add a case for it, or a branch for everything else
  src/app.ts:7:10 (exhaustive match)
    return matchAcmeErrorCode(code, cases);

3 places in 1 file; 3 of 4 changes touch this project
Compared main with the work tree; against tsconfig.json
`);
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 1 });
  });

  it("prints the same as JSON", async () => {
    const { out, exitCode } = await run(
      await projectOf(),
      [
        {
          kind: "wire-value-changed",
          ...limit,
          ...about("acme/error-code/5"),
          from: 4,
          to: 5,
        },
      ],
      "json",
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      command: "impact",
      schemaVersion: 1,
      compared: "Compared main with the work tree",
      changes: { all: 1, touching: 1 },
      hits: [
        {
          file: "src/app.ts",
          line: 6,
          column: 16,
          end: { line: 6, column: 17 },
          text: 'if (code === 4) return "later";',
          what: "literal",
          certainty: "certain",
          change: {
            kind: "wire-value-changed",
            level: "error",
            type: "AcmeErrorCode",
            constant: "LIMIT_REACHED",
            from: 4,
            to: 5,
            todo: "Check that what is done for this value is still right",
          },
        },
      ],
      diagnostics: [],
    });
  });

  it.each<[string, readonly Change[], number]>([
    ["no change", [], 0],
    [
      "a change that only warns",
      [{ kind: "code-added", ...of, ...about("acme/error-code/9") }],
      0,
    ],
    [
      "a code removed that nothing names, beside an exhaustive match",
      [
        {
          kind: "code-removed",
          ...of,
          ...about("acme/error-code/1"),
          constant: "SERVER_BUSY",
        },
      ],
      0,
    ],
    [
      "a breaking change that only possibly touches",
      [
        {
          kind: "reason-changed",
          ...of,
          ...about("acme/error-code/222202"),
          constant: "ANOTHER",
        },
      ],
      0,
    ],
  ])("exits by what certainly breaks: %s", async (_name, changes, wanted) => {
    expect((await run(await projectOf(), changes)).exitCode).toBe(wanted);
  });

  it("says so when nothing is touched", async () => {
    const { out } = await run(await projectOf(), [
      { kind: "source-moved", ...about("acme") },
    ]);
    expect(out).toBe(
      "1 change; no place that names what changed was found in tsconfig.json\nCompared main with the work tree; against tsconfig.json\n",
    );
  });

  it("does not pass for clean where no generated code is found", async () => {
    const cwd = makeProject({
      "tsconfig.json": tsconfig,
      "src/app.ts": app.replace(
        "./generated/acme/index.js",
        "vendor-codes/acme",
      ),
    });
    const changes: readonly Change[] = [{ kind: "code-removed", ...face }];
    await expect(run(cwd, changes)).rejects.toThrow(
      "This project imports no generated code of vendor-codes",
    );
    const gone = await run(cwd, [{ kind: "vendor-removed", ...about("acme") }]);
    expect(gone.out).toContain("src/app.ts:1:");
    expect(gone.exitCode).toBe(1);
  });
});
