/** What the modules of reasons and axes export, and the index with them. */
const shared: ReadonlySet<string> = new Set([
  ..."Reason reasons isReason ReasonCases matchReason reasonOf".split(" "),
  ..."Meaning meaningOf ReasonInfo reasonInfo ReasonedCodeInfo".split(" "),
  ..."ReasonTable Overrides OverridesTable overridesTable".split(" "),
  ..."MessageKey MessageSubject Locale userMessageKey userMessage".split(" "),
  ..."Outcome Actor Retry Visibility Sensitivity Severity Artefact".split(" "),
  ..."Certainty Axes unknownCode".split(" "),
]);

/**
 * Whether a name that comes out of generated code is there because of the reasons.
 *
 * @example isReasonExport("findAcmeCodeReason") // true
 */
export function isReasonExport(name: string): boolean {
  return shared.has(name) || /^[a-z]\w*(?:Reason|Meaning)$/u.test(name);
}
