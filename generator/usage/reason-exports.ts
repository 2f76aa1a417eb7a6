import { lazily } from "../data/lazily.js";
import { exportedBy } from "../model/shipped-names.js";
import { exportsOf } from "./topic.js";

/** What the modules of reasons and axes export, and the index with them. */
const shared = lazily(
  (): ReadonlySet<string> =>
    new Set([
      ...exportsOf("Reason"),
      ...exportedBy("reasons.txt"),
      ...exportedBy("axes.ts"),
      ...exportedBy("messages.txt"),
      // Made of what a spec holds.
      "MessageKey",
      "reasonOf",
    ]),
);

/**
 * Whether a name that comes out of generated code is there because of the reasons.
 *
 * @example isReasonExport("findAcmeCodeReason") // true
 */
export function isReasonExport(name: string): boolean {
  return shared().has(name) || /^[a-z]\w*(?:Reason|Meaning)$/u.test(name);
}
