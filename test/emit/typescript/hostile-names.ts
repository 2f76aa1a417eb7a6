import type { CodeSetSpec } from "../../../generator/spec.js";
import { vendorWith } from "../read-catalog.js";
import type { Spec } from "./print-spec.js";

/** Names that the generated functions and modules could mistake for their own. */
const names = [
  "A",
  "Args",
  "Case",
  "Clas",
  "Codes",
  "Default",
  "Enum",
  "Facts",
  "Handle",
  "Info",
  "Message",
  "Name",
  "Otherwise",
  "Parsed",
  "Range",
  "Raw",
  "Response",
  "Type",
  "Undefined",
  "Unknown",
  "Value",
  "X509",
];

/** Constant names that mean something in JavaScript in another case, or look like numbers. */
const constants = ["NAN", "INFINITY", "CONSTRUCTOR", "E1", "TRUE", "A_1", "X"];

function codeSet(name: string): CodeSetSpec {
  return {
    id: `set-${name.toLowerCase()}`,
    name,
    kind: "codes",
    wire: "integer",
    envelope: { code: "/__proto__/code", message: "/constructor" },
    ranges: [
      { class: "constructor", max: -1, text: "Below" },
      { class: "undefined", min: 100, text: "Above" },
    ],
    groups: [
      {
        id: "main",
        title: "Main",
        source: "page",
        entries: constants.map((constant, code) => ({
          code,
          name: constant,
          doc: { title: constant },
        })),
      },
    ],
  };
}

/** One spec per name, for some of them would generate the same names together. */
export const hostileNames: readonly Spec[] = names.map((name) => ({
  vendors: [vendorWith({}, { id: "class", codeSets: [codeSet(name)] })],
}));
