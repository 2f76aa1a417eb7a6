/** A way in which a project uses a code set, with the lines that changes of it touch. */
export interface Style {
  readonly name: string;
  /**
   * Whether the types say that it is this code set. Values without a type are found where they are
   * compared, and are `possible`.
   */
  readonly isTyped: boolean;
  /** What is imported from the modules of the vendor; `*` is a namespace. */
  readonly imports: readonly string[];
  /**
   * TypeScript, with `T` for the name of the code set and `@` for the path of its modules. A line ends
   * in the changes that touch it: `//! added, removed`.
   */
  readonly source: string;
}

const typed = (
  name: string,
  imports: readonly string[],
  source: string,
): Style => ({ name, isTyped: true, imports, source });

const raw = (name: string, source: string): Style => ({
  name,
  isTyped: false,
  imports: [],
  source,
});

const handled = `    case T.SERVER_BUSY: return 1;
    case T.LIMIT_REACHED: return 2;
    case T.FACE_NOT_FOUND: return 3; //! renamed
    case T.FACE_BLURRED: return 4; //! removed
    case T.FACE_COVERED: return 5; //! deprecated
    case T.POSE_WRONG: return 6; //! redefined`;

const keyed = `  SERVER_BUSY: "a",
  LIMIT_REACHED: "b",
  FACE_NOT_FOUND: "c", //! renamed
  FACE_BLURRED: "d", //! removed
  FACE_COVERED: "e", //! deprecated
  POSE_WRONG: "f", //! redefined`;

const valued = keyed.replaceAll(/^ {2}([A-Z_]+)/gmu, "  [T.$1]");

/** Each compiles before the changes, and each line that is marked has to be looked at after them. */
export const styles: readonly Style[] = [
  typed(
    "switch with assertNever",
    ["T"],
    `import { assertNever } from "../generated/runtime.js";
export function run(code: T) {
  switch (code) { //! added
${handled}
    default: return assertNever(code);
  }
}`,
  ),
  typed(
    "switch with a function of its own that takes never",
    ["T"],
    `function unreachable(value: never): never { throw new Error(String(value)); }
export function run(body: { readonly code: T }) {
  switch (body.code) { //! added
${handled}
    default: return unreachable(body.code);
  }
}`,
  ),
  typed(
    "switch with satisfies never",
    ["T"],
    `export function run(code: T): number {
  switch (code) { //! added
${handled}
    default: throw new Error(code satisfies never);
  }
}`,
  ),
  typed(
    "switch without default in a function with a result",
    ["T"],
    `export function run(code: T): number {
  switch (code) { //! added
${handled}
  }
}`,
  ),
  typed(
    "switch with a default",
    ["T"],
    `export function run(code: T): number {
  switch (code) {
${handled}
    default: return 0;
  }
}`,
  ),
  typed(
    "comparisons down to never",
    ["type TName"],
    `export function run(name: TName): number {
  if (name === "SERVER_BUSY" || name === "LIMIT_REACHED") return 1;
  if (name === "FACE_NOT_FOUND") return 2; //! renamed
  if (name === "FACE_BLURRED") return 3; //! removed
  if (name === "FACE_COVERED") return 4; //! deprecated
  if (name === "POSE_WRONG") return 5; //! redefined
  const left: never = name; //! added, renamed
  return left;
}`,
  ),
  typed(
    "Record of codes",
    ["T"],
    `export const texts: Readonly<Record<T, string>> = { //! added
${valued}
};`,
  ),
  typed(
    "Record of names",
    ["type TName"],
    `export const texts = {
${keyed}
} satisfies Record<TName, string>; //! added, renamed`,
  ),
  typed(
    "Partial record of names",
    ["type TName"],
    `export const texts: Partial<Record<TName, string>> = {
  FACE_NOT_FOUND: "c", //! renamed
  FACE_BLURRED: "d", //! removed
};`,
  ),
  typed(
    "mapped type of its own",
    ["T"],
    `type Handlers = { readonly [Code in T]: string };
export const handlers: Handlers = { //! added
${valued}
};`,
  ),
  typed(
    "argument of a function that takes a record",
    ["T"],
    `declare function translate(texts: Record<T, string>, language: string): void;
translate({ //! added
${valued}
}, "en");`,
  ),
  typed(
    "match function",
    ["type T", "matchT"],
    `export const run = (code: T) => matchT(code, { //! added, renamed
${keyed.replaceAll(": ", ": () => ")}
});`,
  ),
  typed(
    "match function with a branch for everything else",
    ["matchT"],
    `export const run = (code: number) => matchT(code, {
  FACE_NOT_FOUND: () => 1, //! renamed
  FACE_BLURRED: () => 2, //! removed
}, () => 0);`,
  ),
  typed(
    "cases in a constant",
    ["type TCases"],
    `export const cases: TCases = { //! added, renamed
${keyed.replaceAll(": ", ": () => ")}
};`,
  ),
  typed(
    "namespace import",
    ["*"],
    `export const run = (code: all.T) => code === all.T.FACE_BLURRED; //! removed
export const more = (code: all.T) => all.matchT(code, { //! added, renamed
${keyed.replaceAll(": ", ": () => ")}
});`,
  ),
  typed(
    "dynamic import",
    [],
    `export async function run(code: number) {
  const { T: Codes } = await import("@");
  return code === Codes.FACE_BLURRED; //! removed
}
export const later = import("@").then(({ T }) => T.POSE_WRONG); //! redefined`,
  ),
  typed(
    "members",
    ["T"],
    `export const run = (code: T) => code === T.FACE_BLURRED || code === T["FACE_NOT_FOUND"]; //! removed, renamed
export const some = [T.FACE_COVERED, T.POSE_WRONG]; //! deprecated, redefined
export let one: typeof T.FACE_BLURRED | undefined; //! removed`,
  ),
  typed(
    "members under another name",
    ["T as Codes"],
    `const Mine = Codes;
export const run = Mine.FACE_BLURRED; //! removed
export { Codes as Passed };`,
  ),
  typed(
    "destructured members",
    ["T"],
    `const { FACE_BLURRED, POSE_WRONG: pose, ...rest } = T; //! removed, redefined
export const run = [FACE_BLURRED, pose, rest.SERVER_BUSY];`,
  ),
  typed(
    "names as text",
    ["parseT"],
    `export function run(value: unknown): boolean {
  const parsed = parseT(value);
  return parsed.known && parsed.name === "FACE_BLURRED"; //! removed
}`,
  ),
  typed(
    "types of names",
    ["type TName"],
    `export type Face = Extract<TName, "FACE_NOT_FOUND" | "FACE_BLURRED">; //! renamed, removed
export const order = [
  "FACE_COVERED", //! deprecated
  "FACE_BLURRED", //! removed
] as const satisfies readonly TName[];`,
  ),
  typed(
    "typed values",
    ["type T"],
    `declare const set: ReadonlySet<T>;
export const run = (code: T) => code === 222203; //! removed
export const one: T = 222205; //! redefined
export const some = [set.has(222203), set.has(1)]; //! removed`,
  ),
  typed(
    "typed values as keys",
    ["type T"],
    `export const texts: Partial<Record<T, string>> = {
  222203: "d", //! removed
  222205: "f", //! redefined
};`,
  ),
  typed(
    "a list that a type of its own holds complete",
    ["T"],
    `const complete = <const Codes extends readonly T[]>(codes: [T] extends [Codes[number]] ? Codes : never) => codes;
export const order = complete([ //! added
  T.SERVER_BUSY,
  T.LIMIT_REACHED,
  T.FACE_NOT_FOUND, //! renamed
  T.FACE_BLURRED, //! removed
  T.FACE_COVERED, //! deprecated
  T.POSE_WRONG, //! redefined
]);`,
  ),
  typed(
    "names inside of other keys",
    ["type TName"],
    `export const texts: Record<\`errors.\${TName}\`, string> = { //! added, renamed
${keyed.replaceAll(/^ {2}([A-Z_]+)/gmu, '  "errors.$1"')}
};`,
  ),
  typed(
    "names picked out of the object",
    ["T"],
    `export type Rest = Omit<typeof T, "FACE_BLURRED">; //! removed
const key = "POSE_WRONG"; //! redefined
export const run = [T[key], "FACE_BLURRED" in T, { ...T }.POSE_WRONG]; //! removed, redefined`,
  ),
  raw(
    "numbers compared",
    `export function run(body: { readonly code: number }): number {
  if (body.code === 222203) return 1; //! removed
  switch (body.code) {
    case 222205: return 2; //! redefined
    default: return [222203, 1].includes(body.code) ? 3 : 4; //! removed
  }
}`,
  ),
  raw(
    "anything compared",
    `export const run = (body: any): boolean => body.code == 222203; //! removed
export const text = (code: string): boolean => code === "222205"; //! redefined`,
  ),
  raw(
    "numbers as keys",
    `const messages: Record<number, string> = { 222203: "d", 222205: "f" }; //! removed, redefined
export const texts = new Map([[222203, "d"]]); //! removed
export const run = (code: number): string | undefined => messages[code];`,
  ),
  raw(
    "numbers with names of their own",
    `export const NO_FACE = 222203; //! removed
export const own = { POSE: 222205 } as const; //! redefined
export const isGone = (code: number): boolean => code === NO_FACE;`,
  ),
];

/** What looks like a use and is none. */
export const decoys: readonly Style[] = [
  typed(
    "an enum of the project with the same names",
    [],
    `enum T { SERVER_BUSY = 1, FACE_NOT_FOUND = 222202, FACE_BLURRED = 222203, POSE_WRONG = 222205 }
export const run = (code: T): boolean => code === T.FACE_BLURRED || code === T.POSE_WRONG;
export function all(code: T): number {
  switch (code) {
    case T.SERVER_BUSY: case T.FACE_NOT_FOUND: case T.FACE_BLURRED: case T.POSE_WRONG: return 1;
    default: return code satisfies never;
  }
}`,
  ),
  typed(
    "an object of the project with the same names",
    [],
    `const labels: Record<"FACE_BLURRED" | "POSE_WRONG", string> = { FACE_BLURRED: "a", POSE_WRONG: "b" };
export const { FACE_BLURRED, POSE_WRONG } = labels;
export const run = (name: keyof typeof labels): string => labels[name];`,
  ),
  typed(
    "some codes only",
    ["T"],
    `type Retried = typeof T.SERVER_BUSY | typeof T.LIMIT_REACHED;
export function run(code: Retried): number {
  switch (code) {
    case T.SERVER_BUSY: return 1;
    case T.LIMIT_REACHED: return 2;
  }
}
export const texts: Record<Retried, string> = { [T.SERVER_BUSY]: "a", [T.LIMIT_REACHED]: "b" };`,
  ),
  typed(
    "lengths, sums and parts of texts",
    [],
    `export const run = (text: string, raws: readonly number[]) =>
  text.length === 222203 || raws.indexOf(4) === 222205 || text.includes("222203") || raws.length + 222203 > 1;
export const width = { pixels: 222203 };
export const note = "FACE_BLURRED";`,
  ),
  typed(
    "guards and lists that pass new codes on",
    ["type T", "isT"],
    `export const run = (value: unknown): T | undefined => (isT(value) ? value : undefined);
export const known = (values: readonly unknown[]): readonly T[] => values.filter(isT);`,
  ),
];
