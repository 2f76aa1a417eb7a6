import { againCarriesCurated } from "./again-carries-curated.js";
import { againWithoutFirst } from "./again-without-first.js";
import { canonicalInteger } from "./canonical-integer.js";
import { commentInText } from "./comment-in-text.js";
import { duplicateCode } from "./duplicate-code.js";
import { duplicateCodeSet } from "./duplicate-code-set.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateName } from "./duplicate-name.js";
import { duplicateReason } from "./duplicate-reason.js";
import { duplicateTranslation } from "./duplicate-translation.js";
import { emptyText } from "./empty-text.js";
import { fileName } from "./file-name.js";
import { identifier } from "./identifier.js";
import { invisibleCharacter } from "./invisible-character.js";
import { missingModeline } from "./missing-modeline.js";
import { missingReason } from "./missing-reason.js";
import { overrideEqualsDefault } from "./override-equals-default.js";
import { overrideOutcome } from "./override-outcome.js";
import { overrideWithoutReason } from "./override-without-reason.js";
import { platformText } from "./platform-text.js";
import { rangeContradiction } from "./range-contradiction.js";
import { reasonOnValues } from "./reason-on-values.js";
import { recaptureWithoutUser } from "./recapture-without-user.js";
import { reservedCode } from "./reserved-code.js";
import { retiredWithoutSince } from "./retired-without-since.js";
import type { Rule } from "./rule.js";
import { sensitiveMessage } from "./sensitive-message.js";
import { sensitiveSpecific } from "./sensitive-specific.js";
import { successRetried } from "./success-retried.js";
import { translationMissing } from "./translation-missing.js";
import { translationUnused } from "./translation-unused.js";
import { unknownCode } from "./unknown-code.js";
import { unknownGroup } from "./unknown-group.js";
import { unknownMessage } from "./unknown-message.js";
import { unknownReason } from "./unknown-reason.js";
import { unknownSource } from "./unknown-source.js";
import { unneededWaiver } from "./unneeded-waiver.js";
import { unusedMessage } from "./unused-message.js";
import { unusedReason } from "./unused-reason.js";
import { userInternal } from "./user-internal.js";
import { wireType } from "./wire-type.js";

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
