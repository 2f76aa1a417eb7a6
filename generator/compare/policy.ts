import type { ChangeKind } from "./change.js";

/** How much a change matters: `error` breaks users, `warn` asks them to look, `info` tells them. */
export type Level = "error" | "warn" | "info";

/** What the next version of the package must move at least (https://semver.org). */
export type Bump = "major" | "minor" | "patch" | "none";

/** From what matters most to what matters least. */
export const levels: readonly Level[] = ["error", "warn", "info"];
export const bumps: readonly Bump[] = ["major", "minor", "patch", "none"];

/** The judgement of one kind of change. */
export interface Policy {
  readonly level: Level;
  readonly bump: Bump;
  /** What happened; the subject follows. */
  readonly title: string;
  /** Whom it touches, and how. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

type Row = readonly [
  level: Level,
  bump: Bump,
  title: string,
  why: string,
  todo: string,
];

const announce = "Nothing; it is told in the changelog";
const keepName =
  "Keep the old name: write it under renamedFrom until the next major version";
const recheck =
  "Read the vendor's text again and check that the reason and its overrides still fit";
const accept =
  "If it is meant, release a major version and accept the change (vendor-codes diff --accept)";
const review =
  "Have somebody who handles this code confirm it, then accept the change (vendor-codes diff --accept)";

/** The one place that says how much a kind of change matters. A team changes levels under `diff:` in its configuration. */
// prettier-ignore
const table: Readonly<Record<ChangeKind, Row>> = {
  "vendor-added": ["info", "minor", "Vendor added", "New exports; nothing that exists changes", announce],
  "vendor-removed": ["error", "major", "Vendor removed", "Every import of the vendor's modules stops compiling", accept],
  "vendor-renamed": ["info", "patch", "Display name of the vendor changed", "Only documentation shows it", announce],
  "language-changed": ["info", "patch", "Language of the vendor's texts changed", "It decides which texts need a translation", announce],

  "code-set-added": ["info", "minor", "Code set added", "New exports; nothing that exists changes", announce],
  "code-set-removed": ["error", "major", "Code set removed", "Every use of its enum, guards and helpers stops compiling", accept],
  "code-set-renamed": ["error", "major", "Code set renamed", "Enum, guards and helpers have new names; every import stops compiling", accept],
  "code-set-id-changed": ["error", "major", "Id of a code set changed", "The address of every code in it changes: lookup() and stored addresses no longer match", accept],
  "code-set-kind-changed": ["error", "major", "Kind of a code set changed", "Only codes have reasons: reason helpers appear or go away", accept],
  "wire-type-changed": ["error", "major", "Wire type changed", "Numbers and strings are different values: guards and comparisons stop matching", accept],
  "usage-changed": ["warn", "minor", "Usage statement changed", "The vendor says whether business logic may build on these codes", "Check whether your handling may still build on them"],
  "envelope-added": ["info", "minor", "Place of the code in a response documented", "A reader for responses is generated", announce],
  "envelope-removed": ["error", "major", "Place of the code in a response removed", "The generated reader of responses goes away", accept],
  "envelope-changed": ["warn", "minor", "Place of the code in a response changed", "The generated reader looks elsewhere in the same response", "Check it against a recorded response of the vendor"],
  "range-added": ["info", "minor", "Range added", "Codes that are not listed get a class", announce],
  "range-removed": ["error", "major", "Range removed", "Its class leaves the type, and unlisted codes lose it", accept],
  "range-changed": ["warn", "minor", "Range changed", "Unlisted codes get another class than before", "Check the code that handles classes of unlisted codes"],
  "code-reserved": ["info", "patch", "Code reserved", "It must not be used for something else", announce],
  "reservation-lifted": ["warn", "patch", "Reservation of a code lifted", "Old clients and stored data may still know the code in its old meaning", "Confirm that nobody holds the code in its old meaning any more"],

  "code-added": ["warn", "minor", "Code added", "Exhaustive matches and switches over the code set stop compiling until they handle it", "Add a case for it, or pass an otherwise branch"],
  "code-removed": ["error", "major", "Code removed", "Code that names the constant stops compiling, and responses that carry it become unknown", "If the vendor may still send it, keep the entry and write `retired:` in it; else release a major version and accept the change"],
  "retired-code-added": ["warn", "minor", "Retired code added", "Exhaustive matches and switches over the code set stop compiling until they handle it", "Add a case for it, or pass an otherwise branch"],
  "retired-code-removed": ["warn", "major", "Retired code removed", "Code that still names the deprecated constant stops compiling", "Release a major version"],
  "reserved-code-reused": ["error", "major", "Reserved code reused", "Old clients and stored data know the code in its old meaning", "Use a code that was never used, or lift the reservation with its reason"],
  "code-deprecated": ["info", "minor", "Code deprecated", "The constant stays and editors strike it through", announce],
  "code-undeprecated": ["info", "minor", "Code no longer deprecated", "The mark goes away; nothing breaks", announce],
  "deprecation-changed": ["info", "patch", "Deprecation note changed", "Only documentation shows it", announce],
  "code-retired": ["info", "minor", "Code retired", "The vendor does not send it any more; the constant stays as deprecated", "Remove its handling when no old client sends it"],
  "code-unretired": ["info", "minor", "Code no longer retired", "The vendor sends it again", "Check that it is still handled"],
  "retirement-changed": ["info", "patch", "Retirement note changed", "Only documentation shows it", announce],

  "wire-value-changed": ["error", "major", "Wire value changed under the same constant", "Everything still compiles and means something else: stored values and other services know the old value", "Check it against the vendor's page; if the vendor renumbered, migrate stored values and accept the change"],
  "constant-renamed": ["warn", "minor", "Constant renamed", "The old name stays as a deprecated alias, but exhaustive matches must name the new one", "Run vendor-codes rename --project tsconfig.json in the applications"],
  "constant-rename-undone": ["error", "major", "Renaming of a constant undone", "Code that uses the newer name stops compiling", accept],
  "constant-removed": ["error", "major", "Constant removed", "The code stays, but code that uses this name stops compiling", keepName],
  "constant-added": ["info", "minor", "Constant added", "A known code has a new name", announce],
  "alias-added": ["info", "minor", "Alias added", "An earlier name of the code compiles again, as deprecated", announce],
  "alias-removed": ["warn", "major", "Alias removed", "Code that still uses the earlier name stops compiling", "Run vendor-codes rename in the applications first, then release a major version"],

  "reason-given": ["info", "minor", "Reason given", "Handlers of reasons now see the code", announce],
  "reason-withdrawn": ["error", "major", "Reason withdrawn", "Handlers of reasons no longer see the code", review],
  "reason-changed": ["error", "major", "Reason changed", "Every handler of reasons treats the code differently, without a compile error", review],
  "reason-loosened": ["error", "major", "Reason changed, and more may be revealed", "What was kept from the person at the camera can now be shown: it may reveal attack detection", "Have the people who own fraud and privacy confirm it, then accept the change"],
  "outcome-changed": ["error", "major", "Outcome changed", "The same code now ends a check differently, without a compile error", review],
  "retry-changed": ["warn", "minor", "Retry changed", "Handlers try again in another way", "Check flows and limits that build on it"],
  "actor-changed": ["warn", "minor", "Actor changed", "Somebody else must act on the code", "Check alerts and routing that build on it"],
  "severity-changed": ["warn", "minor", "Severity changed", "Logs and alerts change", "Check alerts that build on it"],
  "artefact-changed": ["warn", "minor", "Artefact changed", "Another picture or document is asked for again", "Check the screens that build on it"],
  "certainty-changed": ["warn", "minor", "Certainty changed", "Whether the same input gives the same answer is seen differently", "Check retries that build on it"],
  "retry-limit-changed": ["info", "minor", "Limit of retries changed", "Handlers wait or repeat differently", "Check limits that build on it"],
  "sensitivity-loosened": ["error", "major", "Sensitivity loosened", "What was kept from the person at the camera can now be shown: it may reveal attack detection", "Have the people who own fraud and privacy confirm it, then accept the change"],
  "sensitivity-tightened": ["warn", "minor", "Sensitivity tightened", "People now read a neutral message instead of a specific one", "Check screens and support texts"],
  "sensitivity-changed": ["warn", "minor", "Sensitivity changed", "It is sensitive for another cause", "Check the rules that build on it"],
  "visibility-widened": ["error", "major", "Visibility widened", "People are told more than before: it may reveal attack detection", "Have the people who own fraud and privacy confirm it, then accept the change"],
  "visibility-narrowed": ["warn", "minor", "Visibility narrowed", "People are told less than before", "Check screens and support texts"],
  "override-changed": ["info", "patch", "Override changed without effect", "The code means what it meant", announce],
  "reasoning-changed": ["info", "patch", "Reasoning changed", "Why this reason was chosen reads differently", announce],
  "doubt-changed": ["info", "patch", "Doubt changed", "What is uncertain about the code reads differently", announce],

  "reasons-introduced": ["info", "minor", "Reasons introduced", "New exports; nothing that exists changes", announce],
  "reasons-dropped": ["error", "major", "Reasons dropped", "Every use of the reason modules stops compiling", accept],
  "reason-added": ["warn", "minor", "Reason added", "Exhaustive matches over reasons stop compiling until they handle it", "Add a case for it, or pass an otherwise branch"],
  "reason-removed": ["error", "major", "Reason removed", "Code that names it stops compiling", accept],
  "reason-redefined": ["warn", "minor", "Reason redefined", "Every code that has it now means what the new definition says", "Read the codes that have it against the new definition"],
  "reason-reference-changed": ["info", "patch", "Reference of a reason changed", "Only documentation shows it", announce],
  "user-message-assigned": ["warn", "minor", "Reason shows another message", "People read something else", "Check the translations of applications that have their own texts by this key"],
  "user-message-added": ["info", "minor", "User message added", "Tables of texts that must have every key stop compiling until they have it", "Add the text where you keep your own"],
  "user-message-removed": ["error", "major", "User message removed", "Tables of texts that name its key stop compiling", accept],
  "user-message-changed": ["info", "patch", "Text of a user message changed", "People read other words", "Read it as the person at the camera would"],
  "neutral-message-changed": ["warn", "minor", "Neutral message changed", "It is what people read for everything sensitive", "Check that it does not reveal what was detected"],

  "text-added": ["info", "patch", "Documented text added", "The vendor says more about the code", recheck],
  "text-removed": ["info", "patch", "Documented text removed", "The vendor says less about the code", recheck],
  "text-changed": ["info", "patch", "Documented text changed", "The vendor words it differently", "Nothing if it means the same; if not, check that the reason still fits"],
  "text-redefined": ["warn", "patch", "Documented text changed, meaning may have moved", "Its meaning may have moved: vendors redefine codes under the same number, and no compiler sees it", recheck],
  "platforms-changed": ["info", "patch", "Platforms of a documented text changed", "The vendor returns it on other platforms", recheck],
  "translation-changed": ["info", "patch", "Translation changed", "Only documentation shows it", announce],
  "erratum-added": ["info", "patch", "Erratum added", "A mistake of the vendor's page is on record", announce],
  "erratum-removed": ["info", "patch", "Erratum removed", "A mistake of the vendor's page is off the record", announce],
  "erratum-changed": ["info", "patch", "Erratum changed", "What is on record about the vendor's page reads differently", announce],
  "note-changed": ["info", "patch", "Note changed", "Only documentation shows it", announce],
  "mention-changed": ["info", "patch", "Evidence of an unlisted code changed", "Another code of the page mentions it", announce],

  "source-added": ["info", "patch", "Source added", "Another page of the vendor is read", announce],
  "source-removed": ["info", "patch", "Source removed", "A page of the vendor is no longer read", announce],
  "source-moved": ["info", "patch", "Source moved", "The vendor's page has another address", announce],
  "source-rechecked": ["info", "patch", "Source read again", "The date of the page or of the reading changed", announce],
  "source-changed": ["info", "patch", "Source changed", "Id or title of a page; only documentation shows it", announce],
  "group-added": ["info", "patch", "Group added", "The vendor's page has another table", announce],
  "group-removed": ["info", "patch", "Group removed", "The vendor's page has a table less", announce],
  "group-changed": ["info", "patch", "Group changed", "Title, id or source of a table changed", announce],
  "row-added": ["info", "patch", "Row added", "The vendor's page has another row of the code", recheck],
  "row-removed": ["info", "patch", "Row removed", "The vendor's page has one row of the code less", recheck],
  "row-moved": ["info", "patch", "Row moved to another group", "The row stands in another table of the vendor's page", recheck],
  "statement-added": ["info", "patch", "Statement added", "The vendor says something that governs the code set", "Read it; it may restrict how the codes may be used"],
  "statement-removed": ["info", "patch", "Statement removed", "The vendor no longer says it", "Check what was built on it"],
  "statement-changed": ["info", "patch", "Statement changed", "The vendor words differently what governs the code set", "Read it; it may restrict how the codes may be used"],
  "waiver-added": ["info", "none", "Waiver added", "A rule no longer reports here", "Check the reason given"],
  "waiver-removed": ["info", "none", "Waiver removed", "A rule reports here again", announce],
  "waiver-changed": ["info", "none", "Waiver changed", "Rule or reason of a waiver changed", "Check the reason given"],
};

/** Every kind of change with its judgement, in the order of the table. */
export const policies: ReadonlyMap<string, Policy> = new Map(
  Object.entries(table).map(([kind, [level, bump, title, why, todo]]) => [
    kind,
    { level, bump, title, why, todo },
  ]),
);

export function policyOf(kind: ChangeKind): Policy {
  const [level, bump, title, why, todo] = table[kind];
  return { level, bump, title, why, todo };
}
