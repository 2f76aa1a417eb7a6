import { codeSetsCases } from "./cases/code-sets.js";
import { codesCases } from "./cases/codes.js";
import { lifecycleCases } from "./cases/lifecycle.js";
import { meaningCases } from "./cases/meaning.js";
import { namesCases } from "./cases/names.js";
import { numbersCases } from "./cases/numbers.js";
import { pageCases } from "./cases/page.js";
import { reasonsCases } from "./cases/reasons.js";
import { responsesCases } from "./cases/responses.js";
import { rowsCases } from "./cases/rows.js";
import { textsCases } from "./cases/texts.js";
import { vendorsCases } from "./cases/vendors.js";
import type { ChangeCase } from "./change-case.js";

/** Every case of a comparison, by what it is about. */
export const changeCases: Readonly<Record<string, readonly ChangeCase[]>> = {
  "code sets": codeSetsCases,
  codes: codesCases,
  lifecycle: lifecycleCases,
  meaning: meaningCases,
  names: namesCases,
  numbers: numbersCases,
  page: pageCases,
  reasons: reasonsCases,
  responses: responsesCases,
  rows: rowsCases,
  texts: textsCases,
  vendors: vendorsCases,
};
