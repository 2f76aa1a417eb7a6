/** A code that the vendor's page does not list, where only a listed one can be handled. */
export class UnknownCodeError extends Error {
  override readonly name: string = "UnknownCodeError";
  /** `<vendor>/<codeSet>`. */
  readonly codeSet: string;
  /** What arrived. */
  readonly value: unknown;

  constructor(codeSet: string, value: unknown) {
    super(`${describeValue(value)} is not a known code of ${codeSet}`);
    this.codeSet = codeSet;
    this.value = value;
  }
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "number" || typeof value === "bigint") {
    return String(value);
  }
  return value === null ? "null" : `A value of type ${typeof value}`;
}

/** A code of the set, or whatever else arrived. */
export type ParsedCode<Code, Name> =
  KnownCode<Code, Name> | { readonly known: false; readonly raw: unknown };

/** Like `ParsedCode`, with the class of an unknown code where the vendor documents number ranges. */
export type ClassifiedCode<Code, Name, Class> =
  | KnownCode<Code, Name>
  | { readonly known: false; readonly raw: unknown; readonly class?: Class };

export interface KnownCode<Code, Name> {
  readonly known: true;
  readonly code: Code;
  readonly name: Name;
}

/** One function for every name of a code set. */
export type Cases<Code, Name extends string> = {
  readonly [Case in Name]: (code: Code) => unknown;
};

/** Functions for some names, as the code behind a match sees them. */
export type SomeCases<Code> = Readonly<
  Record<string, ((code: Code) => unknown) | undefined>
>;

/** Cases without a key that no code has: a stale case does not compile. */
export type Exact<Given, Wanted> = Given & {
  readonly [Case in Exclude<keyof Given, keyof Wanted>]: never;
};

/** What the functions of some cases return. */
export type CaseResult<Given> = {
  readonly [Case in keyof Given]: Given[Case] extends (
    ...args: never[]
  ) => infer Result
    ? Result
    : never;
}[keyof Given];

/** The code found in a response, or what was wrong with the response. */
export type CodeReading<Parsed> =
  | {
      readonly found: true;
      readonly parsed: Parsed;
      /** The vendor's message beside the code, where there is one. */
      readonly message?: string;
    }
  | { readonly found: false; readonly problem: string };

/** One line of the vendor's page about a code, verbatim. */
export interface CodeRow {
  /** Id of the table or section. */
  readonly group: string;
  readonly title?: string;
  /** Text on the wire or on the screen. */
  readonly message?: string;
  readonly description?: string;
  /** What the vendor says to do. */
  readonly advice?: string;
  /** Any other column of the vendor. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Parts of the texts that hold for one platform. */
  readonly platforms?: Readonly<Record<string, string>>;
  /** The platforms that the row is limited to. */
  readonly only?: readonly string[];
  /** Our English for these texts; the vendor has published none. */
  readonly en?: {
    readonly title?: string;
    readonly message?: string;
    readonly description?: string;
    readonly advice?: string;
    readonly attributes?: Readonly<Record<string, string>>;
  };
  readonly note?: string;
}

/** What the vendor and the catalog say about a code. */
export interface CodeFacts<Name> {
  readonly name: Name;
  /** `<vendor>/<codeSet>/<code>`, the code percent-encoded. */
  readonly address: string;
  readonly rows: readonly CodeRow[];
  readonly deprecated?: {
    readonly since?: string;
    readonly replacedBy?: number | string;
    readonly note: string;
  };
  readonly retired?: {
    readonly since?: string;
    readonly replacedBy?: number | string;
    readonly note?: string;
  };
  /** Earlier names. */
  readonly aliases?: readonly string[];
  /** Known errors of the vendor's page. */
  readonly errata?: readonly {
    readonly text: string;
    readonly evidence: string;
  }[];
  /** The code whose text names this one, which has no row of its own. */
  readonly mentionedIn?: number | string;
  /** The vendor-neutral meaning. */
  readonly reason?: string;
  /** The axes on which the code differs from its reason. */
  readonly overrides?: Readonly<Record<string, number | string>>;
  /** Why this reason, where the vendor's text alone does not show it. */
  readonly reasoning?: string;
  /** What speaks against this reason. */
  readonly doubt?: string;
  readonly note?: string;
}

/**
 * The codes of a set as a frozen list. To compare thousands of literals with their union costs the
 * compiler minutes, and to name the members would bring the enum into every bundle, so it is the
 * generator that vouches for them.
 */
export function listOf<Code extends number | string>(
  codes: readonly (number | string)[],
): readonly Code[];

export function listOf(
  codes: readonly (number | string)[],
): readonly (number | string)[] {
  return Object.freeze(codes);
}

/** The names of a code set by code. */
export type NameTable<Name> = ReadonlyMap<unknown, Name>;

/** Turns the codes by name around. Names of ours may be keys of an object, what a vendor sends may not. */
export function namesTable<Name extends string>(codes: {
  readonly [Case in Name]: unknown;
}): NameTable<Name> {
  const names = new Map<unknown, Name>();
  for (const name in codes) names.set(codes[name], name);
  return names;
}

/**
 * The facts of a code set by name, each as JSON, which is read when it is first asked for. The name and
 * the code are left out, so is the address where it ends with the code as it is, and the reason that
 * the meaning has.
 */
export type FactsTable<Name extends string> = {
  readonly [Case in Name]: string;
};

export interface CodeInfo<Code, Name> extends CodeFacts<Name> {
  readonly code: Code;
}

/** Makes each value of a table when it is first asked for, and once; undefined is asked again. */
export function lazyTable<Key, Value extends object>(
  make: (key: Key) => Value | undefined,
): (key: Key) => Value | undefined {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      value = make(key);
      if (value) made.set(key, value);
    }
    return value;
  };
}

/** What is known about each code of a set, `<vendor>/<codeSet>`, for a value that may be anything. */
export function infoTable<Info extends CodeInfo<unknown, string>>(
  codeSet: string,
  facts: FactsTable<Info["name"]>,
  parse: (raw: unknown) => ParsedCode<Info["code"], Info["name"]>,
  findMeaning?: (code: unknown) => { readonly reason: string } | undefined,
): (raw: unknown) => Info | undefined {
  const infos = new Map<unknown, Info>();
  return (raw) => {
    const parsed = parse(raw);
    if (!parsed.known) return undefined;
    const { code, name } = parsed;
    const ready = infos.get(code);
    if (ready) return ready;
    const meaning = findMeaning?.(code);
    const info: Info = Object.freeze({
      code,
      name,
      address: `${codeSet}/${code}`,
      ...JSON.parse(facts[name], (_, value) => Object.freeze(value)),
      ...(meaning && { reason: meaning.reason, meaning }),
    });
    infos.set(code, info);
    return info;
  };
}

/**
 * Ends an exhaustive `switch`: a code that is added later does not compile here.
 *
 * @throws Error when a value arrives that the types did not foresee.
 * @example default: return assertNever(code);
 */
export function assertNever(value: never, label = "value"): never {
  throw new Error(`Unexpected ${label}: ${describeValue(value)}`);
}

/**
 * Like `assertNever`, and reports instead of throwing: for a screen that must not crash.
 *
 * @example default: reportNever(code, (value) => log.warn("unknown code", value));
 */
export function reportNever(
  value: never,
  report: (value: unknown) => void,
): void {
  report(value);
}

/**
 * The integer that a canonical decimal text stands for; anything else as it is. There is no sign
 * `+`, no leading zero, no exponent and no white space: `"4"` is 4, `" 4"` and `"4e0"` stay texts.
 */
export function integerOf(raw: unknown): unknown {
  if (typeof raw !== "string" || !/^(?:0|-?[1-9]\d{0,15})$/.test(raw)) {
    return raw;
  }
  const value = Number(raw);
  return Number.isSafeInteger(value) ? value : raw;
}

/** Reads the value at a path of own keys, without throwing and without running a getter. */
export function valueAt(
  root: unknown,
  path: readonly string[],
): { readonly value: unknown } | { readonly problem: string } {
  let value = root;
  let where = "";
  for (const key of path) {
    if (typeof value !== "object" || value === null) {
      return { problem: `${where || "The response"} is no object` };
    }
    where += `/${key}`;
    let own: PropertyDescriptor | undefined;
    try {
      own = Object.getOwnPropertyDescriptor(value, key);
    } catch {
      // A proxy; what JSON.parse gives never comes here.
      return { problem: `${where} cannot be read` };
    }
    if (own === undefined) return { problem: `${where} is missing` };
    if (!("value" in own)) return { problem: `${where} is computed` };
    value = own.value;
  }
  return { value };
}
