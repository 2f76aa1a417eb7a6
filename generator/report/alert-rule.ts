import { rules } from "../lint/index.js";
import type { Rule } from "../lint/rule.js";

export type AlertLevel = "error" | "warning" | "note";

/** What a rule is about, for those who meet it in a list of alerts. */
export interface AlertRule {
  readonly id: string;
  /** The level that its alerts have unless a team says otherwise. */
  readonly level: AlertLevel;
  /** A few words. */
  readonly title: string;
  /** What must hold, or why it matters. */
  readonly description: string;
  /** What to do about it. */
  readonly help: string;
}

type Stage = readonly [title: string, description: string, help: string];

/** The rules whose id begins with a stage are too many and too plain to describe one by one. */
const stages: Readonly<Record<string, Stage>> = {
  yaml: [
    "YAML",
    "A spec file is one YAML document in UTF-8 that every reader understands alike.",
    "Mend the file at this place; an editor with a YAML extension shows it while typing.",
  ],
  schema: [
    "Schema",
    "A spec file holds what its JSON Schema describes, and nothing else.",
    "Mend the key or value at this place; an editor that reads the schema named in the first line shows what is expected.",
  ],
  output: [
    "Generated file",
    "The generated files are what the spec generates.",
    "Run vendor-codes generate and commit the result.",
  ],
  usage: [
    "Wrong usage",
    "The command was called with options, or has a configuration, that it cannot follow. It did nothing.",
    "Correct the options or the configuration and run it again; --help shows how.",
  ],
  io: [
    "Not done",
    "Something could not be read or written, or must not be replaced. The work is not done.",
    "Remove what stands in the way and run the command again.",
  ],
  acceptance: [
    "Acceptance",
    "An acceptance names a change of this comparison and has not ended.",
    "Remove the entry, or accept the change anew with its reason.",
  ],
  version: [
    "Version",
    "The version of the package moves as much as the changes ask for.",
    "Set the version in package.json to what the message says.",
  ],
};

const otherwise: Stage = [
  "Finding",
  "The message says what is wrong.",
  "Do what the message says and run the command again.",
];

/**
 * The description of the rule of a diagnostic.
 *
 * @example ruleOf("duplicate-code").title // "Duplicate code"
 */
export function ruleOf(id: string): AlertRule {
  const rule = rules.find((other) => other.id === id);
  if (rule !== undefined) {
    const { severity, description } = rule;
    const title = wordsOf(id);
    return {
      id,
      level: severity,
      title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      description,
      help: helpOf(rule),
    };
  }
  const [name = "", ...rest] = id.split("/");
  const stage = Object.hasOwn(stages, name) ? stages[name] : undefined;
  const [title, description, help] = stage ?? otherwise;
  return {
    id,
    level: name === "acceptance" ? "warning" : "error",
    title: `${title}: ${wordsOf(rest.join(" "))}`,
    description,
    help,
  };
}

function helpOf({ id, isStrict }: Rule): string {
  return isStrict === true
    ? "Mend the spec at this place. The rule cannot be waived, for the generated code relies on it."
    : `Mend the spec at this place, or waive the rule on the entry or code set with its reason: \`waive: [{ rule: ${id}, reason: … }]\`.`;
}

/** @example wordsOf("unknown-key") // "unknown key" */
function wordsOf(id: string): string {
  return id.replaceAll("-", " ");
}
