import { stringify } from "yaml";
import { printYaml } from "./compared.js";

/** Ways to write the same data. */
export const layouts: Readonly<Record<string, (data: object) => string>> = {
  "wider indents": (data) =>
    stringify(data, { indent: 6, aliasDuplicateObjects: false }),
  "single quotes": (data) =>
    stringify(data, {
      defaultStringType: "QUOTE_SINGLE",
      defaultKeyType: "PLAIN",
      aliasDuplicateObjects: false,
    }),
  "double quotes": (data) =>
    stringify(data, {
      defaultStringType: "QUOTE_DOUBLE",
      aliasDuplicateObjects: false,
    }),
  "folded texts": (data) =>
    inBlocks(data, (text) => [">", ...text.split(/ (?=\S)/u)]),
  "literal texts": (data) => inBlocks(data, (text) => ["|", text]),
  "flow style": (data) => JSON.stringify(data, undefined, 1),
  "CRLF line ends": (data) => printYaml(data).replaceAll("\n", "\r\n"),
  comments: (data) =>
    printYaml(data).replace(/^( *)(?=[a-z]+:)/gmu, "$1# A comment.\n\n$1"),
};

/** Writes what stands plain after its key as a block of lines below it. */
function inBlocks(
  data: object,
  linesOf: (text: string) => readonly string[],
): string {
  return printYaml(data).replace(
    /^( *)((?:- )?(?:note|reasoning|doubt|definition|description|advice|text|evidence|en|zh): )([^\s"'>|].*)$/gmu,
    (_, indent: string, key: string, text: string) =>
      `${indent}${key}${linesOf(text).join(`\n${indent}    `)}`,
  );
}
