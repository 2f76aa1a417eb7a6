import { defined } from "../data/defined.js";
import {
  ruleOf,
  type AlertLevel,
  type AlertRule,
} from "../report/alert-rule.js";
import {
  alertsOfDiagnostics,
  inRepository,
  reportOf,
  type Alert,
  type AlertReport,
} from "../report/alert.js";
import { numbered } from "../report/counts.js";
import type { Value } from "./change.js";
import { comparedSentence } from "./print/sentence.js";
import { isChangeKind, kinds } from "./kinds/index.js";
import type { Level } from "./kinds/kind.js";
import type { Finding, Review } from "./review.js";

const alertLevels: Readonly<Record<Level, AlertLevel>> = {
  error: "error",
  warn: "warning",
  info: "note",
};

/**
 * The changes of a review as alerts, with what was found about the review itself.
 *
 * @param prefix Where the command ran, from the root of the repository: `packages/codes`.
 */
export function alertsOf(review: Review, prefix: string): AlertReport {
  const { findings, diagnostics } = review;
  const report = reportOf(
    { command: "diff", prefix },
    [
      ...findings.map((finding) => alertOf(finding, prefix)),
      ...alertsOfDiagnostics(diagnostics, prefix),
    ],
    diffRule,
  );
  return { ...report, scope: comparedSentence(review) };
}

/**
 * What is gone has no line in the head any more, and a line of the base would point at something
 * else; so the file of the base, which has the same path in the head, stands alone then.
 */
function alertOf(finding: Finding, prefix: string): Alert {
  const { kind, level, base, head, todo, hint, fingerprint } = finding;
  const file = head?.file ?? base?.file ?? "";
  return {
    rule: `diff/${kind}`,
    level: alertLevels[level],
    file: inRepository(file, prefix),
    ...defined({ range: head?.range }),
    message: messageOf(finding),
    hint: hint === undefined ? `${todo}.` : `${todo}. ${hint}`,
    fingerprint,
    ...(finding.isAccepted
      ? { acceptedBecause: finding.acceptedBecause ?? "" }
      : {}),
  };
}

/** Such as "Wire value changed under the same constant: AcmeCode.ONE (acme/code/2); 1 → 2. Why." */
function messageOf(finding: Finding): string {
  const { title, address, type, constant, why, touches } = finding;
  const name = [type, constant].filter((word) => word !== undefined).join(".");
  const facts = [
    name === "" ? address : `${name} (${address})`,
    ...factOf(finding),
    ...(finding.consequences ?? []).flatMap(factOf),
    ...(touches === undefined ? [] : [`reaches ${numbered(touches, "code")}`]),
  ];
  return `${title}: ${facts.join("; ")}. ${why}.`;
}

interface Fact {
  readonly part?: string;
  readonly from?: Value;
  readonly to?: Value;
}

function factOf({ part, from, to }: Fact): readonly string[] {
  const values =
    from !== undefined && to !== undefined
      ? `${quoted(from)} → ${quoted(to)}`
      : from !== undefined
        ? `was ${quoted(from)}`
        : to !== undefined
          ? `now ${quoted(to)}`
          : undefined;
  const words = [part, values].filter((word) => word !== undefined);
  return words.length === 0 ? [] : [words.join(": ")];
}

/** A vendor's text may fill a page; beyond so many characters it is cut. */
const longest = 160;

function quoted(value: Value): string {
  if (typeof value === "number") return String(value);
  const characters = [...value];
  return characters.length > longest
    ? `"${characters.slice(0, longest).join("")}…"`
    : `"${value}"`;
}

function diffRule(id: string): AlertRule {
  const kind = id.replace(/^diff\//u, "");
  if (kind === id || !isChangeKind(kind)) return ruleOf(id);
  const { level, title, why, todo } = kinds[kind];
  return {
    id,
    level: alertLevels[level],
    title,
    description: `${why}.`,
    help: `${todo}.`,
  };
}
