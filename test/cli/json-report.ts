/** What the tests read of `--format json`. */
export interface JsonReport {
  readonly command: string;
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly JsonFinding[];
  readonly changes?: readonly JsonChange[];
  readonly unchanged?: number;
  readonly matches?: readonly { readonly address: string }[];
  readonly suggestions?: readonly string[];
  readonly steps?: readonly { readonly file: string; readonly done: string }[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
  readonly hint?: string;
  readonly range?: {
    readonly start: { readonly line: number; readonly column: number };
  };
}

export interface JsonChange {
  readonly status: string;
  readonly file: string;
  readonly hunks?: string;
}

export function parseReport(stdout: string): JsonReport {
  const report: JsonReport = JSON.parse(stdout);
  return report;
}

/** @example placeOf({ file: "a.yaml", … }) // "a.yaml:1:1 yaml/syntax" */
export function placeOf({ file, range, rule }: JsonFinding): string {
  return range === undefined
    ? `${file} ${rule}`
    : `${file}:${range.start.line}:${range.start.column} ${rule}`;
}
