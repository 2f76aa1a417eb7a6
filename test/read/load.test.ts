import { describe, expect, it } from "vitest";
import { loadYaml, type SourceFile } from "../../generator/read/load.js";

function load(text: string | Uint8Array) {
  const bytes =
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  return loadYaml(bytes, "vendors/acme.yaml", "spec/vendors/acme.yaml");
}

function sourceOf(text: string): SourceFile {
  const { source, diagnostics } = load(text);
  expect(diagnostics).toEqual([]);
  if (source === undefined) throw new Error("The text cannot be read");
  return source;
}

describe("data", () => {
  it.each([
    ["a: 1", { a: 1 }],
    [
      "a: yes\nb: 010\nc: 2026-01-31\nd: 1_000",
      { a: "yes", b: 10, c: "2026-01-31", d: "1_000" },
    ],
    ["a: ~\nb:\nc: ''", { a: null, b: null, c: "" }],
    ["a: |\n  x\n  y\nb: >\n  x\n  y\n", { a: "x\ny\n", b: "x y\n" }],
    ['a: "\\0\\ud83d\\ude00\\u2028"', { a: "\0\u{1f600}\u2028" }],
    ["- a\n- [b, { c: d }]", ["a", ["b", { c: "d" }]]],
    ["a: !!map {}\nb: !!seq []", { a: {}, b: [] }],
    ["a: x # comment", { a: "x" }],
    ["---\na: 1\n...\n", { a: 1 }],
  ])("%j is %j", (text, want) => {
    expect(sourceOf(text).data).toEqual(want);
  });

  it("holds keys of JavaScript as keys", () => {
    const { data } = sourceOf("__proto__: { a: 1 }\nconstructor: b");
    expect(Object.entries(data ?? {})).toEqual([
      ["__proto__", { a: 1 }],
      ["constructor", "b"],
    ]);
  });

  it.each(["\ufeffa: b\nc: d\n", "a: b\r\nc: d\r\n", "a: b\rc: d\r"])(
    "reads %j as if it had LF and no byte order mark",
    (text) => {
      const source = sourceOf(text);
      expect(source.text).toBe("a: b\nc: d\n");
      expect(source.data).toEqual({ a: "b", c: "d" });
      expect(source.locate(["c"]).start).toEqual({ line: 2, column: 4 });
    },
  );
});

describe("places", () => {
  const source = sourceOf(
    ["a: 0x10", "list:", "  - id: 图", "    b: { c: d }", "  - [x, y]"].join(
      "\n",
    ),
  );

  it.each([
    { path: ["a"], want: "1:4-1:8" },
    { path: ["a"], part: "key" as const, want: "1:1-1:2" },
    { path: ["list"], want: "2:1-2:5" },
    { path: ["list", 0], want: "3:5-3:7" },
    { path: ["list", 0, "id"], want: "3:9-3:10" },
    { path: ["list", 0, "b"], want: "4:5-4:6" },
    { path: ["list", 0, "b", "c"], want: "4:13-4:14" },
    { path: ["list", 1, 1], want: "5:9-5:10" },
    { path: ["list", 7], want: "2:1-2:5" },
    { path: ["list", 0, "none", "deeper"], want: "3:5-3:7" },
    { path: [], want: "1:1-1:2" },
  ])("of $path is $want", ({ path, part, want }) => {
    const { start, end } = source.locate(path, part);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(
      want,
    );
  });

  it.each([
    { path: ["a"], want: "0x10" },
    { path: ["list", 0, "id"], want: "图" },
    { path: ["list"], want: undefined },
  ])("knows how $path is written", ({ path, want }) => {
    expect(source.written(path)).toBe(want);
  });
});

describe("findings", () => {
  it("gives no data from a file with a finding, and the text all the same", () => {
    const { source, text, diagnostics } = load("a: 1\r\na: 2\r\n");
    expect(source).toBeUndefined();
    expect(text).toBe("a: 1\na: 2\n");
    expect(diagnostics).toEqual([
      {
        rule: "yaml/duplicate-key",
        severity: "error",
        file: "spec/vendors/acme.yaml",
        range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
        message: 'The key "a" stands in this mapping a second time',
        hint: "Keep one of the two",
        related: [
          {
            file: "spec/vendors/acme.yaml",
            range: {
              start: { line: 1, column: 1 },
              end: { line: 1, column: 2 },
            },
            message: "It stands here first",
          },
        ],
      },
    ]);
  });

  it("shows with an anchor where it is used, three times at most", () => {
    const { diagnostics } = load("a: &x 1\nb: [*x, *x, *x, *x]\nc: *y");
    expect(
      diagnostics.map(({ range, related }) => [
        `${range?.start.line}:${range?.start.column}`,
        related?.map((place) => place.range?.start.column),
      ]),
    ).toEqual([
      ["3:4", undefined],
      ["1:4", [5, 9, 13]],
    ]);
  });

  it.each([
    { bytes: [0x61, 0x3a, 0x20, 0xe9], at: "1:4", byte: "0xE9" },
    { bytes: [0x61, 0x0a, 0xc3, 0xa9, 0xef, 0x76], at: "2:2", byte: "0xEF" },
    { bytes: [0x0a, 0xff], at: "2:1", byte: "0xFF" },
    { bytes: [0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f], at: "1:3", byte: "0xF0" },
    { bytes: [0xef, 0xbb, 0xbf, 0x61, 0x80], at: "1:2", byte: "0x80" },
  ])("finds the byte $byte at $at", ({ bytes, at, byte }) => {
    const [finding] = load(Uint8Array.from(bytes)).diagnostics;
    const { line, column } = finding?.range?.start ?? {};
    expect(`${line}:${column}`).toBe(at);
    expect(finding?.message).toBe(
      `The byte ${byte} stands here, which is not UTF-8`,
    );
  });
});
