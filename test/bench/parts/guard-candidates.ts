import type { CorpusVendor } from "../corpus/codes.js";

export interface Call {
  readonly name: string;
  /** An expression over `x` that is true for a known code and false for any other. */
  readonly call: string;
  /** Whether it can be asked about an unknown code. */
  readonly misses: boolean;
}

/** What is timed over one code set: ours, and the ways that people write by hand or by library. */
export function candidates(
  { id, codeSet, codes }: CorpusVendor,
  output: string,
): { readonly head: string; readonly calls: readonly Call[] } {
  const values = JSON.stringify(codes.map(({ value }) => value));
  const cases = codes.map(({ value }) => `case ${JSON.stringify(value)}:`);
  const byName = codes.map(({ name }) => `${name}: yes`);
  const module = `${output}/${id}`;
  const head = `import { ${codeSet}, is${codeSet}, match${codeSet}, parse${codeSet} } from ${JSON.stringify(`${module}/index.ts`)};
import { find${codeSet}Meaning, find${codeSet}Reason } from ${JSON.stringify(`${module}/reasons.ts`)};
import { reasonInfo } from ${JSON.stringify(`${output}/reasons.ts`)};
import { z } from "zod";
import * as v from "valibot";
const values = ${values};
const yes = () => true;
const allCases = { ${byName.join(", ")} };
const zodEnum = z.enum(${codeSet});
const zodLiteral = z.literal(values);
const valibotPicklist = v.picklist(values);
const valibotEnum = v.enum(${codeSet});
function bySwitch(x: unknown): boolean {
  switch (x) {
    ${cases.join("\n    ")}
      return true;
    default:
      return false;
  }
}`;
  const call = (name: string, expression: string, misses = true): Call => ({
    name,
    call: expression,
    misses,
  });
  return {
    head,
    calls: [
      call("`is…`", `is${codeSet}(x)`),
      call("`switch` of all codes", "bySwitch(x)"),
      call(
        "`Object.values(E).includes`",
        `Object.values(${codeSet}).includes(x)`,
      ),
      call("zod `z.enum(E).safeParse`", "zodEnum.safeParse(x).success"),
      call("zod `z.literal([…]).safeParse`", "zodLiteral.safeParse(x).success"),
      call("valibot `is(enum(E))`", "v.is(valibotEnum, x)"),
      call("valibot `is(picklist([…]))`", "v.is(valibotPicklist, x)"),
      call("`parse…`", `parse${codeSet}(x).known`),
      call("`match…`, every code", `match${codeSet}(x, allCases)`, false),
      call("`find…Reason`", `find${codeSet}Reason(x) !== undefined`),
      call("`find…Meaning`", `find${codeSet}Meaning(x) !== undefined`),
      call(
        "`find…Reason`, then `reasonInfo`",
        `reasonInfo(find${codeSet}Reason(x)).severity !== ""`,
        false,
      ),
    ],
  };
}
