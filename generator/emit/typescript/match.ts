import type { CodeSet } from "../../model/model.js";
import {
  constant,
  call,
  generic,
  parameterOf,
  signature,
  typeAlias,
  type Doc,
} from "./doc.js";
import { printDoc } from "./print-doc.js";
import { throwUnknown } from "./guards.js";
import { jsdoc, withEnglish } from "./jsdoc.js";
import type { Subject } from "./subject.js";

export function casesType({ codeSet }: Subject): string {
  const { cases, type, name } = codeSet.identifiers;
  return [
    jsdoc("", [`One function for every name of {@link ${type}}.`]),
    printDoc(typeAlias(cases, generic("Cases", [type, name]))),
  ].join("\n");
}

/** The exhaustive form, the form with `otherwise`, and the one implementation. */
export function matcher(subject: Subject): readonly string[] {
  const { codeSet, label } = subject;
  const { match, cases, type, parse, parsed } = codeSet.identifiers;
  const hasCodes = codeSet.codes.length > 0;
  const exactCases = ["cases: ", generic("Exact", ["Given", cases])];
  return [
    [
      jsdoc(
        "",
        [
          "Handles every code: a missing case does not compile, and neither does a case that no code has.",
          ...troubleshooting(codeSet),
        ],
        [
          "@throws UnknownCodeError when `code` is no known code; sort out what arrives with",
          `{@link ${parse}} first, or use the form with \`otherwise\`.`,
        ],
      ),
      printDoc(
        signature({
          name: match,
          types: [parameterOf("Given", cases)],
          parameters: [`code: ${type}`, exactCases],
          result: " CaseResult<Given>;",
        }),
      ),
    ].join("\n"),
    [
      jsdoc("", [
        "Handles some codes, and everything else, unknown codes included, in `otherwise`. Never throws on an unknown code.",
        ...troubleshooting(codeSet),
      ]),
      printDoc(
        signature({
          name: match,
          types: [parameterOf("Given", `Partial<${cases}>`), "Other"],
          parameters: [
            "raw: unknown",
            exactCases,
            callback("otherwise", parsed, "Other"),
          ],
          result: " CaseResult<Given> | Other;",
        }),
      ),
    ].join("\n"),
    [
      printDoc(
        signature({
          name: match,
          parameters: [
            "raw: unknown",
            someCases(hasCodes ? "cases" : "_cases", type),
            callback("otherwise?", parsed, "unknown"),
          ],
          result: " unknown {",
        }),
      ),
      printDoc(constant("parsed", parse, "raw"), "  "),
      ...(hasCodes
        ? [
            "  const handle = parsed.known ? cases[parsed.name] : undefined;",
            "  if (parsed.known && handle !== undefined) return handle(parsed.code);",
          ]
        : []),
      "  if (otherwise !== undefined) return otherwise(parsed);",
      throwUnknown(label, "raw", "  "),
      "}",
    ].join("\n"),
  ];
}

/** The cases as the implementation sees them: by any name, which costs the compiler nothing. */
function someCases(name: string, type: string): Doc {
  return [`${name}: `, generic("SomeCases", [type])];
}

function callback(name: string, parsed: string, result: string): Doc {
  return [`${name}: `, call("", [`parsed: ${parsed}`]), ` => ${result}`];
}

function troubleshooting({ usage, statements }: CodeSet): readonly string[] {
  if (usage !== "troubleshooting") return [];
  return [
    "",
    "For troubleshooting only. The vendor says:",
    ...statements
      .filter(({ group: about }) => about === undefined)
      .flatMap(({ text }) => ["", `> ${withEnglish(text)}`]),
  ];
}
