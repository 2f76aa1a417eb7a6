import type { Change, ChangeKind } from "../compare/change.js";
import { constantNamePattern } from "../naming.js";

/** What of a user's code a change can reach. */
export interface Touch {
  /** Places that name the constant; `from` where the change is about the name itself. */
  readonly members?: "constant" | "from";
  /** Places that handle every code. */
  readonly exhaustive?: true;
  /** Raw wire values in comparisons. */
  readonly literals?: true;
  /** Every import from the code set, or from the modules of the vendor. */
  readonly imports?: "codeSet" | "vendor";
}

const meaning: Touch = { members: "constant", literals: true };
const gone: Touch = { members: "constant", exhaustive: true, literals: true };
const renamed: Touch = { members: "from", exhaustive: true };
const grown: Touch = { exhaustive: true };
const codeSet: Touch = { imports: "codeSet" };

/** Kinds that are missing here change nothing that code could build on. */
const touches: Partial<Readonly<Record<ChangeKind, Touch>>> = {
  "vendor-removed": { imports: "vendor" },
  "code-set-removed": codeSet,
  "code-set-renamed": codeSet,
  "code-set-kind-changed": codeSet,
  "wire-type-changed": codeSet,
  "code-set-id-changed": codeSet,
  "usage-changed": codeSet,

  "code-added": grown,
  "retired-code-added": grown,
  "constant-added": grown,
  "code-removed": gone,
  "retired-code-removed": gone,
  "reserved-code-reused": { exhaustive: true, literals: true },
  "code-deprecated": { members: "constant" },
  "code-retired": { members: "constant" },
  "code-unretired": { members: "constant" },

  "wire-value-changed": { members: "constant", literals: true },
  "constant-renamed": renamed,
  "constant-rename-undone": renamed,
  "constant-removed": renamed,
  "alias-removed": { members: "from" },

  "reason-given": meaning,
  "reason-withdrawn": meaning,
  "reason-changed": meaning,
  "reason-loosened": meaning,
  "outcome-changed": meaning,
  "retry-changed": meaning,
  "actor-changed": meaning,
  "severity-changed": meaning,
  "artefact-changed": meaning,
  "certainty-changed": meaning,
  "sensitivity-loosened": meaning,
  "sensitivity-tightened": meaning,
  "sensitivity-changed": meaning,
  "visibility-widened": meaning,
  "visibility-narrowed": meaning,
  "text-redefined": meaning,

  "reasons-dropped": codeSet,
  "reason-added": grown,
  "reason-removed": { members: "constant", exhaustive: true },
  "reason-redefined": { members: "constant" },
};

export function touchOf(kind: ChangeKind): Touch {
  return touches[kind] ?? {};
}

/** What a change is about, in the words of the generated code. */
export interface Target {
  /** The TypeScript names of the code set; the earlier one as well where it was renamed. */
  readonly types: readonly string[];
  /** The constant names that a place may have. */
  readonly members: readonly string[];
  /** The wire values, as text. */
  readonly values: readonly string[];
  readonly vendor?: string;
}

/** Makes the targets of changes, with earlier names taken from the renames among them. */
export function targeter(
  changes: readonly Change[],
): (change: Change) => Target {
  const earlierTypes = new Map<string, string>();
  const earlierNames = new Map<string, string>();
  const earlierValues = new Map<string, string>();
  for (const { kind, address, from, to } of changes) {
    if (kind === "wire-value-changed" && from !== undefined) {
      earlierValues.set(address, String(from));
    }
    if (typeof from !== "string" || typeof to !== "string") continue;
    if (kind === "code-set-renamed") earlierTypes.set(to, from);
    if (kind === "constant-renamed") earlierNames.set(address, from);
  }
  return (change) => {
    const { kind, address, constant, from } = change;
    const isOfReasons = /^reasons(?:\/|$)/u.test(address);
    const type = isOfReasons ? "Reason" : change.type;
    const earlier = type === undefined ? undefined : earlierTypes.get(type);
    const isAboutName = touchOf(kind).members === "from";
    return {
      types: defined(type, earlier),
      members: isAboutName
        ? defined(isConstant(from) ? from : constant)
        : defined(constant, earlierNames.get(address)),
      values: isOfReasons ? [] : valuesOf(change, earlierValues.get(address)),
      ...(kind === "vendor-removed" ? { vendor: address } : {}),
    };
  };
}

/** The code of the address, and its value before this comparison. */
function valuesOf(
  { kind, address }: Change,
  earlier: string | undefined,
): readonly string[] {
  const value = address.split("/").length === 3 ? lastPart(address) : undefined;
  return kind === "wire-value-changed"
    ? defined(earlier)
    : defined(value, earlier);
}

function lastPart(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
}

function isConstant(value: Change["from"]): value is string {
  return typeof value === "string" && constantNamePattern.test(value);
}

function defined<Value>(
  ...values: readonly (Value | undefined)[]
): readonly Value[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}
