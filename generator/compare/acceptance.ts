import type { Diagnostic } from "../diagnostic.js";
import type { SourceFile } from "../read/load.js";
import { formatPointer } from "../read/pointer.js";
import type { AcceptanceSpec } from "../read/spec.js";
import type { Finding } from "./review.js";

/** Changes that a team takes on purpose. */
export interface Acceptances {
  /** Why the change was accepted; undefined where it was not, or not any more. */
  readonly reasonFor: (fingerprint: string) => string | undefined;
  /** What is wrong with the acceptances themselves, given every fingerprint of the review. */
  readonly audit: (fingerprints: readonly string[]) => readonly Diagnostic[];
  /** The text of the file by its shown path, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

export const noAcceptances: Acceptances = {
  reasonFor: () => undefined,
  audit: () => [],
  texts: new Map(),
};

/**
 * The acceptances of a validated file.
 *
 * @param today As `2026-11-20`; an acceptance holds up to and including its `until`.
 */
export function acceptancesOf(
  source: SourceFile,
  entries: readonly AcceptanceSpec[],
  today: string,
): Acceptances {
  const isExpired = ({ until }: AcceptanceSpec) =>
    until !== undefined && until < today;
  // Of entries with one fingerprint the first counts.
  const valid = new Map(
    entries
      .toReversed()
      .map((entry) => [
        entry.fingerprint,
        isExpired(entry) ? undefined : entry.reason,
      ]),
  );
  return {
    texts: new Map([[source.shown, source.text]]),
    reasonFor: (fingerprint) => valid.get(fingerprint),
    audit: (fingerprints) => {
      const seen = new Set(fingerprints);
      return entries.flatMap((entry, index): readonly Diagnostic[] => {
        const report = (
          rule: string,
          key: "fingerprint" | "until",
          message: string,
          hint: string,
        ): Diagnostic => ({
          rule: `acceptance/${rule}`,
          severity: "warning",
          file: source.shown,
          range: source.locate([index, key]),
          pointer: formatPointer([index, key]),
          message,
          hint,
        });
        const { fingerprint, until } = entry;
        if (
          entries.findIndex((other) => other.fingerprint === fingerprint) <
          index
        ) {
          return [
            report(
              "duplicate",
              "fingerprint",
              `An entry above accepts ${fingerprint} already`,
              "Keep one of the two",
            ),
          ];
        }
        if (isExpired(entry)) {
          return [
            report(
              "expired",
              "until",
              `This acceptance ended on ${until}, and the change ${seen.has(fingerprint) ? "counts again" : "is gone"}`,
              seen.has(fingerprint)
                ? "Take the change back, or accept it again with a later date and its reason"
                : "Remove the entry",
            ),
          ];
        }
        return seen.has(fingerprint)
          ? []
          : [
              report(
                "unused",
                "fingerprint",
                `No change of this comparison has the fingerprint ${fingerprint}`,
                "Remove the entry if the change is merged; if the change looks different now, accept it anew",
              ),
            ];
      });
    },
  };
}

export interface AcceptanceWords {
  readonly reason?: string | undefined;
  readonly author?: string | undefined;
  readonly until?: string | undefined;
}

/** Entries ready for the acceptance file, one for each change that is not accepted yet. */
export function acceptanceEntries(
  findings: readonly Finding[],
  { reason = "", author = "", until = "" }: AcceptanceWords,
): string {
  return findings
    .map((finding) =>
      [
        `# ${comment(`${finding.title}: ${finding.address}`)}`,
        ...(finding.from === undefined && finding.to === undefined
          ? []
          : [
              `# ${comment(`${finding.from ?? "nothing"} → ${finding.to ?? "nothing"}`)}`,
            ]),
        `- fingerprint: "${finding.fingerprint}"`,
        `  reason: ${JSON.stringify(reason)}${reason === "" ? " # say why" : ""}`,
        `  author: ${JSON.stringify(author)}${author === "" ? " # say who decided it" : ""}`,
        ...(until === "" ? [] : [`  until: ${JSON.stringify(until)}`]),
        "",
      ].join("\n"),
    )
    .join("");
}

/** One line that stays a comment whatever a spec holds. */
function comment(text: string): string {
  const line = text.replace(
    /[^\u0020-\u007E\u00A1-\u1FFF\u2E80-\uD7FF\uF900-\uFAFF\uFF01-\uFFEE→]+/gu,
    " ",
  );
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
