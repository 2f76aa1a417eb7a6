import { describe, expect, it } from "vitest";
import {
  exitCodeOf,
  ioError,
  sortDiagnostics,
  usageError,
  type Diagnostic,
} from "../generator/diagnostic.js";

function finding(rule: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return { rule, severity: "error", file: "a", message: "", ...more };
}

describe("exit codes", () => {
  const warning = finding("io/x", { severity: "warning" });

  it.each([
    { given: [], want: 0 },
    { given: [warning], want: 0 },
    { given: [finding("duplicate-code")], want: 1 },
    { given: [finding("yaml/syntax")], want: 1 },
    { given: [finding("output/missing")], want: 1 },
    { given: usageError("").diagnostics, want: 2 },
    { given: ioError("io/x", "").diagnostics, want: 3 },
    { given: [finding("io/x"), finding("usage/x"), finding("x")], want: 3 },
    { given: [finding("x"), finding("usage/x"), warning], want: 2 },
  ])("$want for $given", ({ given, want }) => {
    expect(exitCodeOf(given)).toBe(want);
  });
});

it("orders findings by file, place, rule and message", () => {
  const at = (line: number, column: number) => ({
    range: { start: { line, column }, end: { line, column } },
  });
  const ordered = [
    finding("z", { file: "B" }),
    finding("b"),
    finding("a", at(2, 1)),
    finding("a", at(2, 10)),
    finding("a", { ...at(10, 1), message: "1" }),
    finding("a", { ...at(10, 1), message: "2" }),
    finding("b", at(10, 1)),
    finding("a", { file: "a-b" }),
    finding("a", { file: "a/b" }),
  ];
  expect(sortDiagnostics(ordered.toReversed())).toEqual(ordered);
});
