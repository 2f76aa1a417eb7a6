import { againCarriesCurated } from "./again-carries-curated.js";
import { againWithoutFirst } from "./again-without-first.js";
import { canonicalInteger } from "./canonical-integer.js";
import { duplicateCode } from "./duplicate-code.js";
import { duplicateCodeSet } from "./duplicate-code-set.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateName } from "./duplicate-name.js";
import { duplicateTranslation } from "./duplicate-translation.js";
import { emptyText } from "./empty-text.js";
import { fileName } from "./file-name.js";
import { identifier } from "./identifier.js";
import { invisibleCharacter } from "./invisible-character.js";
import { missingModeline } from "./missing-modeline.js";
import { missingReason } from "./missing-reason.js";
import { platformText } from "./platform-text.js";
import { rangeContradiction } from "./range-contradiction.js";
import { reservedCode } from "./reserved-code.js";
import { retiredWithoutSince } from "./retired-without-since.js";
import type { Rule } from "./rule.js";
import { translationMissing } from "./translation-missing.js";
import { translationUnused } from "./translation-unused.js";
import { unknownCode } from "./unknown-code.js";
import { unknownGroup } from "./unknown-group.js";
import { unknownSource } from "./unknown-source.js";
import { unneededWaiver } from "./unneeded-waiver.js";
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
  platformText,
  translationMissing,
  translationUnused,
  duplicateTranslation,
  // what we add
  missingReason,
  retiredWithoutSince,
  unneededWaiver,
];
