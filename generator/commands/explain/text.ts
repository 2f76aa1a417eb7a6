import type { Match } from "../../query/explain.js";
import type { Documented } from "../../model/model.js";
import type { Paint } from "../../report/report.js";
import { axisNames, textRoles, type AxesSpec } from "../../read/spec.js";
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

function explainOne({ vendor, codeSet, code }: Match, paint: Paint): string {
  const lines: string[] = [
    paint("bold", visible(code.address)),
    `  ${codeSet.name}.${code.name} = ${visible(JSON.stringify(code.code))}`,
    `  ${visible(vendor.name)}`,
  ];
  const say = (label: string, text: string | undefined) => {
    if (text !== undefined) {
      lines.push(`  ${paint("dim", `${label}:`)} ${visible(text)}`);
    }
  };
  const sayDocumented = (label: string, text: Documented | undefined) => {
    if (text === undefined) return;
    say(label, text.text);
    if (text.en !== undefined) say(`${label} in English (ours)`, text.en);
  };
  for (const [index, row] of code.rows.entries()) {
    const group = codeSet.groups.find(({ id }) => id === row.group);
    const source = vendor.sources.find(({ id }) => id === group?.source);
    lines.push("");
    say(
      code.rows.length > 1 ? `row ${index + 1} of the page` : "on the page",
      group?.title.text,
    );
    say("source", source?.url);
    for (const role of textRoles) sayDocumented(role, row.texts[role]);
    for (const [key, text] of row.attributes) sayDocumented(key, text);
    for (const [platform, text] of row.platforms) say(`on ${platform}`, text);
    if (row.only.length > 0) say("only on", row.only.join(", "));
    say("note", row.note);
  }
  if (code.rows.length === 0) lines.push("");
  if (code.mentionedIn !== undefined) {
    say("not listed, mentioned in", String(code.mentionedIn));
  }
  say("reason", code.reason);
  say("what to do", code.axes === undefined ? undefined : axesText(code.axes));
  say("why", code.reasoning);
  say("doubt", code.doubt);
  sayLifecycle("deprecated", code.deprecated, code.replacement, say);
  sayLifecycle("retired", code.retired, code.replacement, say);
  for (const alias of code.aliases) say("earlier name", alias);
  for (const { text, evidence } of code.errata) {
    say("erratum", text);
    say("evidence", evidence);
  }
  say("note", code.note);
  if (codeSet.usage === "troubleshooting") {
    for (const { text, group } of codeSet.statements) {
      if (group === undefined) sayDocumented("the vendor says", text);
    }
  }
  return `${lines.join("\n")}\n`;
}

function sayLifecycle(
  label: string,
  cycle: { readonly since?: string; readonly note?: string } | undefined,
  replacement: string | undefined,
  say: (label: string, text: string) => void,
): void {
  if (cycle === undefined) return;
  say(
    label,
    [
      ...(cycle.since === undefined ? [] : [`since ${cycle.since}`]),
      ...(replacement === undefined ? [] : [`use ${replacement}`]),
      ...(cycle.note === undefined ? [] : [cycle.note]),
    ].join("; ") || "yes",
  );
}

function axesText(axes: AxesSpec): string {
  return axisNames
    .filter((name) => axes[name] !== undefined && axes[name] !== "none")
    .map((name) => `${name} ${axes[name]}`)
    .join(", ");
}
