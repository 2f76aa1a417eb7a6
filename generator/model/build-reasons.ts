import type { Message, Reason } from "./model.js";
import type {
  AxesSpec,
  OverridesSpec,
  ReasonsSpec,
  SpecFile,
  VendorSpec,
} from "../read/spec.js";

export interface Reasons {
  readonly reasons: readonly Reason[];
  readonly messages: readonly Message[];
}

/**
 * The reasons of a spec, with those of the catalog in front where it extends them. A spec without a
 * file of its own has the catalog's, if any code names a reason.
 *
 * @param isNamed Whether a code names a reason.
 */
export function buildReasons(
  own: SpecFile<ReasonsSpec> | undefined,
  isNamed: boolean,
  shipped: () => SpecFile<ReasonsSpec>,
): Reasons {
  if (own === undefined) {
    return isNamed ? oneFile(shipped(), true) : { reasons: [], messages: [] };
  }
  const added = oneFile(own, false);
  if (own.data.extends === undefined) return added;
  const inherited = oneFile(shipped(), true);
  return {
    reasons: [...inherited.reasons, ...added.reasons],
    messages: [...inherited.messages, ...added.messages],
  };
}

/** Whether a code of the vendor names a reason. */
export function namesReason({ codeSets }: VendorSpec): boolean {
  return codeSets.some(
    ({ groups, unlisted = [] }) =>
      unlisted.some(({ reason }) => reason !== undefined) ||
      groups.some(({ entries }) =>
        entries.some(({ reason }) => reason !== undefined),
      ),
  );
}

function oneFile(
  { file, data }: SpecFile<ReasonsSpec>,
  isInherited: boolean,
): Reasons {
  return {
    reasons: data.reasons.map((spec, index) => {
      const { id, definition, term, source, message, note } = spec;
      return {
        id,
        definition,
        term,
        source,
        axes: axesOf(spec),
        message,
        ...(note === undefined ? {} : { note }),
        isInherited,
        origin: { file, path: ["reasons", index] },
      };
    }),
    messages: (data.messages ?? []).map(({ key, neutral, en, zh }, index) => ({
      key,
      isNeutral: neutral === true,
      en,
      zh,
      isInherited,
      origin: { file, path: ["messages", index] },
    })),
  };
}

/** The axes alone, in their order, with overrides applied. */
export function axesOf(
  reason: AxesSpec,
  overrides: OverridesSpec = {},
): AxesSpec {
  const all: AxesSpec = { ...reason, ...overrides, outcome: reason.outcome };
  return {
    outcome: all.outcome,
    actor: all.actor,
    retry: all.retry,
    visibility: all.visibility,
    sensitivity: all.sensitivity,
    severity: all.severity,
    artefact: all.artefact,
    certainty: all.certainty,
    ...(all.maxAttempts === undefined ? {} : { maxAttempts: all.maxAttempts }),
    ...(all.minDelayMs === undefined ? {} : { minDelayMs: all.minDelayMs }),
  };
}
