import { isEnglish, type CodeSet, type Vendor } from "../../model/model.js";
import type { EmitOptions } from "../target.js";
import { codeJsdoc, jsdoc, jsdocText, jsdocUrl, withEnglish } from "./jsdoc.js";
import { guard, listStatement, valuesTable } from "./known.js";
import { alias, constMember, union } from "./layout.js";
import { literalOf } from "./literal.js";
import { fits } from "./width.js";

/** The statements of `codes.ts`: per code set the enum, the union of its names and the list of its codes. */
export function codesStatements(
  vendor: Vendor,
  options: EmitOptions,
): readonly string[] {
  return vendor.codeSets.flatMap((codeSet) => [
    ...(options.enumStyle === "enum"
      ? [enumStatement(vendor, codeSet)]
      : constStatements(vendor, codeSet)),
    nameStatement(codeSet),
    valuesTable(codeSet),
    guard(codeSet),
    listStatement(codeSet, options),
  ]);
}

function enumStatement(vendor: Vendor, codeSet: CodeSet): string {
  const open = `export enum ${codeSet.identifiers.type} {`;
  const lines = members(codeSet, "  ", (name, value) => `${name} = ${value},`);
  return `${enumJsdoc(vendor, codeSet)}\n${block(open, lines, "}")}`;
}

function constStatements(vendor: Vendor, codeSet: CodeSet): readonly string[] {
  const { type } = codeSet.identifiers;
  const comment = enumJsdoc(vendor, codeSet);
  const head = `export const ${type} =`;
  const isEmpty = codeSet.codes.length === 0;
  const isOnOneLine = fits(`${head} {${isEmpty ? "} as const;" : ""}`);
  const margin = isOnOneLine ? "" : "  ";
  const inner = `${margin}  `;
  const object = block(
    "{",
    members(codeSet, inner, (name, value) => constMember(inner, name, value)),
    `${isEmpty ? "" : margin}} as const;`,
  );
  return [
    `${comment}\n${head}${isOnOneLine ? " " : `\n${margin}`}${object}`,
    `${comment}\n${alias(`export type ${type} =`, `(typeof ${type})[keyof typeof ${type}]`)}`,
  ];
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0
    ? `${open}${close}`
    : [open, ...lines, close].join("\n");
}

/** One member per code in spec order; earlier names last, so that they do not hide the present ones. */
function members(
  { codes, identifiers: { type } }: CodeSet,
  indent: string,
  print: (name: string, value: string) => string,
): readonly string[] {
  const lines: string[] = [];
  const aliases: string[] = [];
  for (const code of codes) {
    const value = literalOf(code.code);
    lines.push(
      codeJsdoc(code, indent, type),
      `${indent}${print(code.name, value)}`,
    );
    for (const earlier of code.aliases) {
      aliases.push(
        jsdoc(
          indent,
          [],
          [`@deprecated Renamed to {@link ${type}.${code.name}}.`],
        ),
        `${indent}${print(earlier, value)}`,
      );
    }
  }
  return [...lines, ...aliases].filter((line) => line !== "");
}

function enumJsdoc(vendor: Vendor, codeSet: CodeSet): string {
  const { kind, codes, groups, statements, note, usage } = codeSet;
  const sources = new Set(groups.map(({ source }) => source));
  const count =
    codes.length === 1 ? `1 ${kind.slice(0, -1)}` : `${codes.length} ${kind}`;
  return jsdoc(
    "",
    [
      `${jsdocText(vendor.name)}: ${count} of \`${vendor.id}/${codeSet.id}\`, with the vendor's own words on each${isEnglish(vendor) ? "" : "; English in brackets is ours"}.`,
      ...(usage === "troubleshooting"
        ? ["", "For troubleshooting only. The vendor says:"]
        : []),
      ...statements
        .filter(({ group }) => group === undefined)
        .flatMap(({ text }) => ["", `> ${withEnglish(text)}`]),
      ...(note === undefined ? [] : ["", jsdocText(note)]),
    ],
    vendor.sources
      .filter(({ id }) => sources.has(id))
      .map(({ url }) => `@see ${jsdocUrl(url)}`),
  );
}

function nameStatement({ codes, identifiers }: CodeSet): string {
  return [
    jsdoc("", [
      `The names of {@link ${identifiers.type}}, earlier names left out.`,
    ]),
    union(
      `export type ${identifiers.name} =`,
      codes.map(({ name }) => `"${name}"`),
    ),
  ].join("\n");
}
