import { present } from "../../data/present.js";
import { codeToJson } from "../../catalog/to-json.js";
import type { CodeJson, RowJson } from "../../catalog/catalog-json.js";
import type { Code } from "../../model/model.js";
import type { Match } from "../../query/explain.js";
import { axisNames, type AxesSpec, type RetiredSpec } from "../../read/spec.js";
import type { Paint } from "../../report/paint.js";
import { inWords } from "../../text/in-words.js";
import { visible } from "../../text/visible.js";

/** What is known about some codes, for people at a terminal. */
export function explainText(matches: readonly Match[], paint: Paint): string {
  return [
    ...(matches.length > 1
      ? [`${matches.length} matches: tell them apart by address`, ""]
      : []),
    ...matches.map((match) => explainOne(match, paint)),
  ].join("\n");
}

type Say = (label: string, text: string | undefined) => void;

function explainOne({ vendor, codeSet, code }: Match, paint: Paint): string {
  const lines: string[] = [
    paint("bold", visible(code.address)),
    `  ${codeSet.name}.${code.name} = ${visible(JSON.stringify(code.code))}`,
    `  ${visible(vendor.name)}`,
  ];
  const say: Say = (label, text) => {
    if (text !== undefined) {
      lines.push(`  ${paint("dim", `${label}:`)} ${visible(text)}`);
    }
  };
  const facts = codeToJson(code);
  for (const [index, row] of facts.rows.entries()) {
    const group = codeSet.groups.find(({ id }) => id === row.group);
    const source = vendor.sources.find(({ id }) => id === group?.source);
    lines.push("");
    say(
      facts.rows.length > 1 ? `row ${index + 1} of the page` : "on the page",
      group?.title.text,
    );
    say("source", source?.url);
    sayRow(row, say);
  }
  if (facts.rows.length === 0) lines.push("");
  sayCode(facts, code, say);
  if (codeSet.usage === "troubleshooting") {
    for (const { text, group } of codeSet.statements) {
      if (group !== undefined) continue;
      say("the vendor says", text.text);
      say(inEnglish("the vendor says"), text.en);
    }
  }
  return `${lines.join("\n")}\n`;
}

function inEnglish(label: string): string {
  return `${label} in English (ours)`;
}

/** Texts by role and attributes by key, each with our English below it. */
function sayRow(row: RowJson, say: Say): void {
  const {
    group: _,
    attributes = {},
    platforms = {},
    only,
    en,
    note,
    ...texts
  } = row;
  const english = new Map<string, unknown>(Object.entries(en ?? {}));
  const englishOf = new Map(Object.entries(en?.attributes ?? {}));
  for (const [role, text] of Object.entries(texts)) {
    say(role, text);
    const ours = english.get(role);
    if (typeof ours === "string") say(inEnglish(role), ours);
  }
  for (const [key, text] of Object.entries(attributes)) {
    say(key, text);
    say(inEnglish(key), englishOf.get(key));
  }
  for (const [platform, text] of Object.entries(platforms)) {
    say(`on ${platform}`, text);
  }
  say("only on", only?.join(", "));
  say("note", note);
}

/** Where the key says less than other words. */
const labels: ReadonlyMap<string, string> = new Map([
  ["aliases", "earlier name"],
  ["mentionedIn", "not listed, mentioned in"],
  ["reasoning", "why"],
]);

/** Each field in its own way, and one that is new as it is. */
function sayCode(facts: CodeJson, code: Code, say: Say): void {
  const { errata = [], deprecated, retired } = facts;
  for (const [key, value] of Object.entries(facts)) {
    switch (key) {
      case "code":
      case "name":
      case "rows":
      // Part of what to do, below the reason.
      case "overrides":
        break;
      case "reason":
        say("reason", facts.reason);
        say("what to do", code.axes && axesText(code.axes));
        break;
      case "deprecated":
        say(key, deprecated && lifecycleText(deprecated, code.replacement));
        break;
      case "retired":
        say(key, retired && lifecycleText(retired, code.replacement));
        break;
      case "errata":
        for (const { text, evidence } of errata) {
          say("erratum", text);
          say("evidence", evidence);
        }
        break;
      default:
        for (const one of Array.isArray(value) ? value : [value]) {
          say(labels.get(key) ?? inWords(key).toLowerCase(), String(one));
        }
    }
  }
}

function lifecycleText(
  { since, note }: RetiredSpec,
  replacement: string | undefined,
): string {
  return (
    present(
      since === undefined ? undefined : `since ${since}`,
      replacement === undefined ? undefined : `use ${replacement}`,
      note,
    ).join("; ") || "yes"
  );
}

function axesText(axes: AxesSpec): string {
  return axisNames
    .filter((name) => axes[name] !== undefined && axes[name] !== "none")
    .map((name) => `${name} ${axes[name]}`)
    .join(", ");
}
