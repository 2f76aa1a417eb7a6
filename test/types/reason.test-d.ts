import {
  baiduFaceErrorCodeReason,
  findKeylessErrorCodeMeaning,
  findTencentFaceidPaasCodeReason,
  lookup,
  matchReason,
  type Reason,
  type reasonInfo,
  reasonOf,
  userMessage,
  type BaiduFaceErrorCode,
  type Meaning,
  type Outcome,
  type ReasonCases,
  type VendorCode,
} from "../../generated/typescript/index.js";
import { findFacekiErrorCodeInfo } from "../../generated/typescript/faceki/info.js";
import { expectEqual } from "./equal.js";

declare const raw: unknown;
declare const baidu: BaiduFaceErrorCode;
declare const reason: Reason;
declare const all: { readonly [Case in Reason]: (reason: Reason) => 1 };

// One match over a failure of Tencent and one of Baidu.
const failures: readonly (Reason | undefined)[] = [
  findTencentFaceidPaasCodeReason(raw),
  baiduFaceErrorCodeReason(baidu),
];
for (const failure of failures) {
  const next = matchReason(
    failure,
    {
      FACE_NOT_DETECTED: () => "recapture" as const,
      RATE_LIMITED: (given) => {
        expectEqual<typeof given, Reason>(true);
        return 1000 as const;
      },
    },
    (given) => {
      expectEqual<typeof given, unknown>(true);
      return undefined;
    },
  );
  expectEqual<typeof next, "recapture" | 1000 | undefined>(true);
}

// Every reason has a case.
const one = matchReason(reason, all);
expectEqual<typeof one, 1>(true);
all satisfies ReasonCases;

// A missing case.
const { OK, ...withoutOk } = all;
// @ts-expect-error
matchReason(reason, withoutOk);
matchReason(reason, { ...withoutOk, OK });

// A stale case, with and without otherwise.
// @ts-expect-error
matchReason(reason, { ...all, NO_REASON: () => 1 });
matchReason(
  raw,
  {
    OK: () => 1,
    // @ts-expect-error
    NO_REASON: () => 2,
  },
  () => 3,
);

// A value that was not sorted out.
// @ts-expect-error
matchReason(raw, all);
// @ts-expect-error
matchReason("OKAY", all);

// A reason is a text that needs no import.
const plain: Reason = "OK";
expectEqual<typeof Reason.OK, "OK">(true);
// @ts-expect-error
const wrong: Reason = "OKAY";
void [plain, wrong];

// What may be unknown may be undefined.
const meaning = findKeylessErrorCodeMeaning(raw);
expectEqual<typeof meaning, Meaning | undefined>(true);
const message: string = userMessage(meaning, "en");
// @ts-expect-error
userMessage(meaning, "fr");
expectEqual<ReturnType<typeof reasonInfo>["outcome"], Outcome>(true);
const info = findFacekiErrorCodeInfo(raw);
if (info !== undefined) {
  expectEqual<typeof info.meaning, Meaning | undefined>(true);
}

const code = lookup("faceki/error-code/1");
expectEqual<typeof code, VendorCode | undefined>(true);
// @ts-expect-error
reasonOf(code);
if (code !== undefined) expectEqual<ReturnType<typeof reasonOf>, Reason>(true);
void message;
