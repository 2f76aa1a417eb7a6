import { againCarriesCurated } from "./rules/again-carries-curated.js";
import { againWithoutFirst } from "./rules/again-without-first.js";
import { canonicalInteger } from "./rules/canonical-integer.js";
import { commentInText } from "./rules/comment-in-text.js";
import { duplicateCode } from "./rules/duplicate-code.js";
import { duplicateCodeSet } from "./rules/duplicate-code-set.js";
import { duplicateId } from "./rules/duplicate-id.js";
import { duplicateName } from "./rules/duplicate-name.js";
import { duplicateReason } from "./rules/duplicate-reason.js";
import { duplicateTranslation } from "./rules/duplicate-translation.js";
import { emptyText } from "./rules/empty-text.js";
import { fileName } from "./rules/file-name.js";
import { identifier } from "./rules/identifier.js";
import { invisibleCharacter } from "./rules/invisible-character.js";
import { missingModeline } from "./rules/missing-modeline.js";
import { missingReason } from "./rules/missing-reason.js";
import { overrideEqualsDefault } from "./rules/override-equals-default.js";
import { overrideOutcome } from "./rules/override-outcome.js";
import { overrideWithoutReason } from "./rules/override-without-reason.js";
import { platformText } from "./rules/platform-text.js";
import { rangeContradiction } from "./rules/range-contradiction.js";
import { reasonOnValues } from "./rules/reason-on-values.js";
import { recaptureWithoutUser } from "./rules/recapture-without-user.js";
import { reservedCode } from "./rules/reserved-code.js";
import { retiredWithoutSince } from "./rules/retired-without-since.js";
import type { Rule } from "./rule.js";
import { sensitiveMessage } from "./rules/sensitive-message.js";
import { sensitiveSpecific } from "./rules/sensitive-specific.js";
import { successRetried } from "./rules/success-retried.js";
import { translationMissing } from "./rules/translation-missing.js";
import { translationUnused } from "./rules/translation-unused.js";
import { unknownCode } from "./rules/unknown-code.js";
import { unknownGroup } from "./rules/unknown-group.js";
import { unknownMessage } from "./rules/unknown-message.js";
import { unknownReason } from "./rules/unknown-reason.js";
import { unknownSource } from "./rules/unknown-source.js";
import { unneededWaiver } from "./rules/unneeded-waiver.js";
import { unusedMessage } from "./rules/unused-message.js";
import { unusedReason } from "./rules/unused-reason.js";
import { userInternal } from "./rules/user-internal.js";
import { wireType } from "./rules/wire-type.js";

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  // names and files
  identifier,
  fileName,
  duplicateId,
  duplicateCodeSet,
  duplicateName,
  missingModeline,
  // codes and their rows
  wireType,
  canonicalInteger,
  duplicateCode,
  againWithoutFirst,
  againCarriesCurated,
  reservedCode,
  rangeContradiction,
  // what points at something else
  unknownSource,
  unknownGroup,
  unknownCode,
  // texts
  emptyText,
  invisibleCharacter,
  commentInText,
  platformText,
  translationMissing,
  translationUnused,
  duplicateTranslation,
  // what we add
  retiredWithoutSince,
  unneededWaiver,
  // reasons and messages
  missingReason,
  reasonOnValues,
  unknownReason,
  duplicateReason,
  unusedReason,
  unknownMessage,
  unusedMessage,
  // axes
  sensitiveSpecific,
  sensitiveMessage,
  successRetried,
  recaptureWithoutUser,
  userInternal,
  overrideOutcome,
  overrideEqualsDefault,
  overrideWithoutReason,
];
