import type { Change } from "../../compare/change.js";
import { kinds } from "../../compare/kinds/index.js";
import { levels, type Level } from "../../compare/kinds/kind.js";
import { groupBy } from "../../data/group-by.js";
import { compareText } from "../../text/order.js";
import type { Diagnostic } from "../../diagnostic.js";
import { numbered } from "../../report/counts.js";
import type { Paint } from "../../report/paint.js";
import { reportText } from "../../report/text.js";
import { adviceOf } from "../../usage/advice.js";
import type { Hit } from "../../usage/impact.js";
import { visible } from "../../text/visible.js";

export interface Impact {
  readonly hits: readonly Hit[];
  /** How many changes there are. */
  readonly changes: number;
  readonly levelOf: (change: Change) => Level;
  readonly comparedLine: string;
  readonly project: string;
  /** About the comparison itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Hits for people: what changed and what to do, once, and below it the places. Changes of one kind
 * that touch the same places come together.
 */
export function impactText(impact: Impact, paint: Paint): string {
  const { hits, levelOf, comparedLine, project, diagnostics, texts } = impact;
  const groups = groupsOf(hits, levelOf);
  const lines = groups.flatMap((group) => groupText(group, paint));
  const aboutReview = reportText(diagnostics, texts, paint).trimEnd();
  if (aboutReview !== "") lines.push(aboutReview, "");
  return `${[...lines, ...counts(impact), `${visible(comparedLine)}; against ${visible(project)}`].join("\n")}\n`;
}

interface Group {
  readonly level: Level;
  readonly changes: readonly Change[];
  readonly places: readonly Hit[];
}

function groupsOf(
  hits: readonly Hit[],
  levelOf: (change: Change) => Level,
): readonly Group[] {
  const byChange = groupBy(hits, ({ change }) => change);
  const groups = new Map<
    string,
    { changes: Change[] } & Omit<Group, "changes">
  >();
  for (const [change, places] of byChange) {
    const level = levelOf(change);
    const key = JSON.stringify([
      change.kind,
      level,
      places.map(({ file, line, column }) => [file, line, column]),
    ]);
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { level, changes: [change], places });
    else known.changes.push(change);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compareText(a.changes[0]?.address ?? "", b.changes[0]?.address ?? "") ||
      compareText(a.changes[0]?.kind ?? "", b.changes[0]?.kind ?? ""),
  );
}

function groupText(
  { level, changes, places }: Group,
  paint: Paint,
): readonly string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const { title, why } = kinds[first.kind];
  const todos = [...new Set(places.map(adviceOf))];
  const tint = ({ error: "red", warn: "yellow", info: "cyan" } as const)[level];
  return [
    `${paint(tint, level)} ${paint("bold", title)}: ${changes.map(aboutText).join(", ")}`,
    `  ${why}.`,
    ...todos.map((todo) => `  ${paint("cyan", "to do:")} ${todo}`),
    ...places.map((hit) => placeText(hit, paint)),
    "",
  ];
}

function aboutText({ address, type, constant, from, to }: Change): string {
  const name =
    type === undefined ? address : [type, constant].filter(Boolean).join(".");
  const values =
    from !== undefined && to !== undefined && isShort(from) && isShort(to)
      ? ` (${from} → ${to})`
      : "";
  return visible(`${name}${type === undefined ? "" : ` ${address}`}${values}`);
}

/** Documented texts are in the diff; here they would hide the places. */
function isShort(value: number | string): boolean {
  return String(value).length <= 60;
}

function placeText(
  { file, line, column, what, certainty, name, text }: Hit,
  paint: Paint,
): string {
  const remark =
    certainty === "certain"
      ? what
      : what === "literal"
        ? `literal, possibly: the type does not say that ${visible(name ?? "")} is this code`
        : name === undefined
          ? `${what}, possibly: it does not resolve`
          : `${what}, possibly: it may meet what changed`;
  return [
    `  ${paint("bold", `${visible(file)}:${line}:${column}`)} ${paint("dim", `(${remark})`)}`,
    `    ${visible(shorten(text))}`,
  ].join("\n");
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160).toWellFormed()}…` : text;
}

function counts({ hits, changes, project }: Impact): readonly string[] {
  const places = new Set(
    hits.map(({ file, line, column }) => JSON.stringify([file, line, column])),
  );
  const files = new Set(hits.map(({ file }) => file));
  const touching = new Set(hits.map(({ change }) => change));
  if (hits.length === 0) {
    return [
      changes === 0
        ? "0 changes, so that nothing had to be looked for"
        : `${numbered(changes, "change")}; no place that names what changed was found in ${visible(project)}`,
    ];
  }
  return [
    `${numbered(places.size, "place")} in ${numbered(files.size, "file")}; ${touching.size} of ${numbered(changes, "change")} ${touching.size === 1 ? "touches" : "touch"} this project`,
  ];
}
