import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (path: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../.github/${path}`, import.meta.url)),
    "utf8",
  );

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<
    Record<string, { readonly description: string; readonly value: string }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress": boolean;
}

interface Workflow {
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly concurrency?: Concurrency;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}

/** The first workflow that a page shows. */
function workflowIn(page: string): string {
  const [, yaml = ""] = /```yaml\n(name:[\s\S]*?)```/u.exec(page) ?? [];
  return yaml;
}

const text = read("actions/review/action.yml");
const action: Action = parse(text);
const script = read("actions/review/review.sh");
const readme = read("actions/review/README.md");
const [step, ...others] = action.runs.steps;

describe("action.yml", () => {
  it("has one step, whose command is fixed", () => {
    expect(action.runs.using).toBe("composite");
    expect(others).toEqual([]);
    expect(step?.shell).toBe("bash");
    expect(step?.run).toBe('bash "$GITHUB_ACTION_PATH/review.sh"');
  });

  it("describes and uses every input", () => {
    const used = [...text.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/gu)];
    expect(new Set(used.map(([, name]) => name))).toEqual(
      new Set(Object.keys(action.inputs)),
    );
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(typeof input.default, name).toBe("string");
      expect(input.description.length, name).toBeGreaterThan(20);
    }
  });

  it("hands over exactly the variables that the script reads", () => {
    const reads = [...script.matchAll(/\$\{?((?:REVIEW|GH)_[A-Z_]+)/gu)];
    expect(Object.keys(step?.env ?? {}).toSorted()).toEqual(
      [...new Set(reads.map(([, name = ""]) => name))].toSorted(),
    );
  });

  it("hands over what was before a push, and of no other event", () => {
    expect(step?.env?.["REVIEW_BEFORE"]).toBe(
      "${{ github.event_name == 'push' && github.ref_name == github.event.repository.default_branch && github.event.before || '' }}",
    );
  });

  it("describes every output, which the script writes", () => {
    const written = [...script.matchAll(/\boutput ([a-z]+) /gu)];
    expect(new Set(written.map(([, name]) => name))).toEqual(
      new Set(Object.keys(action.outputs)),
    );
    for (const [name, { description, value }] of Object.entries(
      action.outputs,
    )) {
      expect(description.length, name).toBeGreaterThan(20);
      expect(value).toBe(`\${{ steps.review.outputs.${name} }}`);
    }
  });
});

describe("its README", () => {
  const rows = new Set(
    [...readme.matchAll(/^\| `([a-z-]+)` /gmu)].map(([, name]) => name),
  );

  it("has a row for every input and output", () => {
    expect(rows).toEqual(
      new Set([...Object.keys(action.inputs), ...Object.keys(action.outputs)]),
    );
  });

  it("shows a workflow that is right", () => {
    const { jobs, concurrency }: Workflow = parse(workflowIn(readme));
    expectOneAtATime(concurrency);
    const [job] = Object.values(jobs);
    expect(job?.permissions).toEqual({
      contents: "read",
      "pull-requests": "write",
    });
    expectReview(
      job?.steps ?? [],
      /^<owner>\/vendor-codes\/\.github\/actions\/review@/u,
    );
  });

  it("shows the same workflow as the README of the project, and goes on", () => {
    const short = workflowIn(read("../README.md"));
    expect(short).toContain("actions/review@");
    expect(workflowIn(readme).slice(0, short.length)).toBe(short);
  });
});

describe("the workflow of this repository", () => {
  const workflow: Workflow = parse(read("workflows/ci.yml"));

  it("reviews pull requests", () => {
    const job = workflow.jobs["review"];
    expectOneAtATime(job?.concurrency);
    expect(job?.permissions).toEqual({
      contents: "read",
      "pull-requests": "write",
    });
    expectReview(job?.steps ?? [], /^\.\/\.github\/actions\/review$/u);
  });

  it("never runs with the rights of the base on a checkout of the head", () => {
    expect(read("workflows/ci.yml")).not.toContain("pull_request_target");
  });
});

describe.each([
  ["ci.yml", read("workflows/ci.yml")],
  ["action.yml", text],
])("%s", (_name, yaml) => {
  it("puts no expression into a script", () => {
    const runs = [...yaml.matchAll(/^\s*(?:- )?run: *(.*(?:\n\s{8,}.*)*)/gmu)];
    expect(runs.length).toBeGreaterThan(0);
    for (const [run] of runs) expect(run).not.toContain("${{");
  });
});

/** A newer review of the same pull request takes the place of one that still runs. */
function expectOneAtATime(concurrency: Concurrency | undefined): void {
  expect(concurrency?.group).toContain("-${{ github.ref }}");
  expect(concurrency?.["cancel-in-progress"]).toBe(true);
}

/** The steps check out the whole history and use the action with inputs that it has. */
function expectReview(steps: readonly Step[], uses: RegExp): void {
  const checkout = steps.find((one) =>
    one.uses?.startsWith("actions/checkout@"),
  );
  expect(checkout?.with).toEqual({
    "fetch-depth": 0,
    "persist-credentials": false,
  });
  const found = steps.filter((one) => uses.test(one.uses ?? ""));
  expect(found).toHaveLength(1);
  const inputs = Object.keys(found[0]?.with ?? {});
  expect(inputs.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual(
    [],
  );
}
