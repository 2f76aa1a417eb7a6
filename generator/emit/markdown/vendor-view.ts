import type {
  CodeRange,
  CodeSet,
  Group,
  Source,
  Statement,
  Vendor,
} from "../../model/model.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { anchorTag, codeSetAnchor } from "./anchor.js";
import { indexCodes } from "./code-index.js";
import { rowCount } from "./count-rows.js";
import { groupTable, unlistedTable } from "./group-table.js";
import {
  count,
  english,
  englishLabel,
  inCode,
  link,
  nameInCode,
  sourceLink,
} from "./inline.js";
import { tableOf, type Table } from "./table.js";

/** Everything on the page of a vendor, as ready Markdown. */
export type VendorView = {
  readonly name: string;
  readonly facts: readonly string[];
  readonly hasReasons: boolean;
  readonly contents: readonly string[];
  readonly codeSets: readonly CodeSetView[];
};

type CodeSetView = {
  readonly heading: string;
  readonly facts: readonly string[];
  readonly isForTroubleshooting: boolean;
  readonly quotes: readonly Quote[];
  readonly ranges: Table;
  readonly groups: readonly GroupView[];
  readonly unlisted: Table;
  readonly reserved: readonly string[];
};

type GroupView = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly quotes: readonly Quote[];
  readonly table: Table;
};

type Quote = { readonly text: string; readonly english: string };

export function vendorView(vendor: Vendor): VendorView {
  return {
    name: escapeCell(vendor.name),
    facts: [
      ...vendor.sources.map(sourceFact),
      `Language: ${escapeCell(vendor.language)}`,
      ...noteFact(vendor.note),
    ],
    hasReasons: vendor.codeSets.some(({ codes }) =>
      codes.some(({ axes }) => axes !== undefined),
    ),
    contents: vendor.codeSets.map(
      (codeSet) =>
        `${link(nameInCode(codeSet.name), `#${codeSetAnchor(codeSet.id)}`)}: ${size(codeSet)}`,
    ),
    codeSets: vendor.codeSets.map((codeSet) => codeSetView(codeSet, vendor)),
  };
}

function sourceFact(source: Source): string {
  const { title, updated, retrieved, note } = source;
  return [
    `Source: ${sourceLink(source)}`,
    ...(title.en === undefined ? [] : [`${englishLabel}: ${english(title)}`]),
    updated === undefined ? "no page date" : `page date ${updated}`,
    `retrieved ${retrieved}`,
    ...(note === undefined ? [] : [`note: ${escapeCell(note)}`]),
  ].join("; ");
}

function noteFact(note: string | undefined): readonly string[] {
  return note === undefined ? [] : [`Note: ${escapeCell(note)}`];
}

function size(codeSet: CodeSet): string {
  const noun = codeSet.kind === "codes" ? "code" : "value";
  return `${count(codeSet.codes.length, noun)} in ${count(rowCount(codeSet), "row")}`;
}

function codeSetView(codeSet: CodeSet, vendor: Vendor): CodeSetView {
  const index = indexCodes(codeSet);
  return {
    heading: anchorTag(codeSetAnchor(codeSet.id)) + nameInCode(codeSet.name),
    facts: [
      kinds[codeSet.kind],
      wires[codeSet.wire],
      `Size: ${size(codeSet)}`,
      ...envelopeFact(codeSet),
      ...noteFact(codeSet.note),
    ],
    isForTroubleshooting: codeSet.usage === "troubleshooting",
    quotes: codeSet.statements
      .filter(({ group }) => group === undefined)
      .map(quote),
    ranges: rangesTable(codeSet.ranges),
    groups: codeSet.groups.map((group) => ({
      title: escapeCell(group.title.text),
      facts: groupFacts(group, vendor),
      quotes: codeSet.statements
        .filter((statement) => statement.group === group.id)
        .map(quote),
      table: groupTable(group, index),
    })),
    unlisted: unlistedTable(index),
    reserved: codeSet.reserved.map(
      ({ code, note }) => `${inCode(code)}: ${escapeCell(note)}`,
    ),
  };
}

const kinds = {
  codes: "Kind: codes, results that need handling",
  values: "Kind: values, an enumeration",
} as const;

const wires = {
  integer: "On the wire: integer",
  string: "On the wire: string",
  none: "On the wire: none, the vendor's label stands for the code",
} as const;

function envelopeFact({ envelope }: CodeSet): readonly string[] {
  if (envelope === undefined) return [];
  const message =
    envelope.message === undefined
      ? ""
      : `, message at ${nameInCode(envelope.message)}`;
  return [`In a response: code at ${nameInCode(envelope.code)}${message}`];
}

function groupFacts(group: Group, { sources }: Vendor): readonly string[] {
  const source = sources.find(({ id }) => id === group.source);
  return [
    ...(group.title.en === undefined
      ? []
      : [`${englishLabel}: ${english(group.title)}`]),
    ...(source === undefined ? [] : [`Source: ${sourceLink(source)}`]),
    ...noteFact(group.note),
  ];
}

function quote({ text }: Statement): Quote {
  return { text: escapeCell(text.text), english: english(text) };
}

function rangesTable(ranges: readonly CodeRange[]): Table {
  return tableOf([
    { title: "Class", cells: ranges.map((range) => escapeCell(range.class)) },
    { title: "From", cells: ranges.map(({ min }) => String(min ?? "")) },
    { title: "To", cells: ranges.map(({ max }) => String(max ?? "")) },
    { title: "Text", cells: ranges.map(({ text }) => escapeCell(text.text)) },
    { title: englishLabel, cells: ranges.map(({ text }) => english(text)) },
    { title: "Notes", cells: ranges.map(({ note }) => escapeCell(note ?? "")) },
  ]);
}
