import { lazily } from "../data/lazily.js";
import { exportedBy } from "./shipped-names.js";

/** Words that cannot be the name of a constant in a module; a test compares them with the compiler. */
export const reservedWords: ReadonlySet<string> = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum",
    "eval export extends false finally for function if implements import in instanceof interface",
    "let new null package private protected public return static super switch this throw true try",
    "typeof var void while with yield",
  ].flatMap((line) => line.split(" ")),
);

/** Globals that a type of the same name would hide; a test finds those that the output uses. */
const globals = [
  "Array BigInt Boolean Date Error Exclude Extract Function Infinity JSON Map Math NaN Never",
  "Number Object Omit Partial Pick Promise Proxy ReadonlyArray ReadonlyMap ReadonlySet Readonly",
  "Record RegExp Required ReturnType Set String Symbol WeakMap WeakSet decodeURIComponent",
].flatMap((line) => line.split(" "));

/** What the shared modules declare that no template holds, and type parameters of the output. */
const printed = [
  ..."FindReason Given MessageKey Other Reason ReasonTexts VendorCode".split(
    " ",
  ),
  ..."lookup reasonOf reasons".split(" "),
];

/** Names that a code set may neither have nor lead to. */
export const reservedNames = lazily(
  (): ReadonlySet<string> =>
    new Set([
      ...reservedWords,
      ...globals,
      ...printed,
      ...exportedBy("runtime.ts"),
      ...exportedBy("axes.ts"),
      ...exportedBy("reasons.txt"),
      ...exportedBy("messages.txt"),
    ]),
);
