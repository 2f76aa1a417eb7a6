import type { Change, Place } from "../../generator/compare/change.js";
import { fingerprintOf } from "../../generator/compare/judge.js";
import { judgementOf } from "../../generator/compare/kinds/index.js";
import {
  bumps,
  levels,
  type Level,
} from "../../generator/compare/kinds/kind.js";
import type { Finding, Review } from "../../generator/compare/review.js";
import { compareText } from "../../generator/text/order.js";
import { about } from "./about.js";

function at(file: string, line: number, column = 13): Place {
  const start = { line, column };
  return { file, range: { start, end: { line, column: column + 6 } } };
}

const baidu = "spec/vendors/baidu-face.yaml";
const zoloz = "spec/vendors/zoloz.yaml";
const tencent = "spec/vendors/tencent-faceid.yaml";

function baiduCode(code: number, constant: string, line: number) {
  return {
    ...about(`baidu-face/error-code/${code}`),
    type: "BaiduFaceErrorCode",
    constant,
    base: at(baidu, line),
    head: at(baidu, line + 4),
  };
}

function zolozCode(code: string, constant: string, line: number) {
  return {
    ...about(`zoloz/result-code/${code}`),
    type: "ZolozResultCode",
    constant,
    base: at(zoloz, line),
    head: at(zoloz, line),
  };
}

/** Everything that Markdown, GitHub or a terminal could take for its own. */
export const hostileText =
  "*/ a|b `code` @octocat #1 GH-2 <img src=x onerror=alert(1)> [x](https://github.com/o/r/issues/3)\nsecond \u202eline $a$ :tada: </details> <!-- -->";

const accepted: Change = {
  kind: "alias-removed",
  ...about("zoloz/result-code/FACE_MISMATCH"),
  type: "ZolozResultCode",
  constant: "FACES_DIFFER",
  from: "FACES_DIFFER",
  base: at(zoloz, 140),
  head: at(zoloz, 139),
};

/** What a week of work on the catalog looks like: three vendors and the reasons. */
export const sampleChanges: readonly Change[] = [
  {
    kind: "code-removed",
    ...about("baidu-face/error-code/222210"),
    type: "BaiduFaceErrorCode",
    constant: "FACE_COUNT_EXCEEDED",
    from: 222210,
    hint: "FACE_LIMIT_EXCEEDED (222310) was added and reads alike. If it took the place of FACE_COUNT_EXCEEDED, write in its entry: renamedFrom: [FACE_COUNT_EXCEEDED]",
    base: at(baidu, 392),
  },
  {
    kind: "code-removed",
    ...about("tencent-faceid/paas-code/FailedOperation.CallFail"),
    type: "TencentFaceidPaasCode",
    constant: "CALL_FAILED",
    from: "FailedOperation.CallFail",
    base: at(tencent, 88),
  },
  {
    ...baiduCode(222305, "FACE_DATABASE_BUSY", 410),
    kind: "wire-value-changed",
    from: 222304,
    to: 222305,
  },
  {
    kind: "sensitivity-loosened",
    ...about("reasons/LIVENESS_FAILED"),
    constant: "LIVENESS_FAILED",
    part: "sensitivity",
    from: "attack",
    to: "none",
    touches: 23,
    base: at("spec/reasons.yaml", 412, 5),
    head: at("spec/reasons.yaml", 412, 5),
  },
  {
    ...zolozCode("NETWORK_ERROR", "NETWORK_ERROR", 71),
    kind: "reason-changed",
    from: "NETWORK_FAILED",
    to: "VENDOR_UNAVAILABLE",
    consequences: [
      { part: "actor", from: "user", to: "vendor" },
      { part: "retry", from: "same-input", to: "later" },
      { part: "minDelayMs", to: 30000 },
    ],
  },
  accepted,
  {
    kind: "code-added",
    ...about("baidu-face/error-code/222310"),
    type: "BaiduFaceErrorCode",
    constant: "FACE_LIMIT_EXCEEDED",
    to: 222310,
    head: at(baidu, 431),
  },
  {
    kind: "code-added",
    ...about("baidu-face/error-code/222311"),
    type: "BaiduFaceErrorCode",
    constant: "MASK_WORN",
    to: 222311,
    head: at(baidu, 438),
  },
  {
    kind: "code-added",
    ...about("tencent-faceid/paas-code/FailedOperation.VideoTooShort"),
    type: "TencentFaceidPaasCode",
    constant: "VIDEO_TOO_SHORT",
    to: "FailedOperation.VideoTooShort",
    head: at(tencent, 97),
  },
  {
    ...baiduCode(222027, "VERIFICATION_CODE_LENGTH_WRONG", 300),
    kind: "constant-renamed",
    from: "CODE_LENGTH_WRONG",
    to: "VERIFICATION_CODE_LENGTH_WRONG",
  },
  {
    ...baiduCode(222202, "FACE_NOT_FOUND", 331),
    kind: "text-redefined",
    part: "description",
    from: "图片中没有人脸",
    to: "图片中未检测到清晰人脸，或人脸被遮挡",
  },
  {
    ...zolozCode("SYSTEM_ERROR", "SYSTEM_ERROR", 60),
    kind: "text-redefined",
    part: "description",
    from: "The system is busy. Try again later.",
    to: "The check was refused by the system. Do not try again; contact support.",
  },
  {
    ...zolozCode("INVALID_ARGUMENT", "INVALID_ARGUMENT", 66),
    kind: "retry-changed",
    part: "retry",
    from: "same-input",
    to: "none",
  },
  {
    ...baiduCode(222203, "FACE_PARSING_FAILED", 339),
    kind: "text-changed",
    part: "advice",
    from: "检查图片质量",
    to: "检查图片质量后重试",
  },
  ...[222204, 222205, 222206, 222207].map((code, index): Change => ({
    ...baiduCode(code, `SERVER_FAULT_${code}`, 347 + index * 8),
    kind: "text-changed",
    part: "groups/face-real-name-api/advice",
    from: "重新尝试，如果多次调用失败，请联系技术支持",
    to: "重新尝试，如果多次调用仍失败，请提交工单联系技术支持",
  })),
  {
    ...zolozCode("RATE_LIMITED", "RATE_LIMITED", 77),
    kind: "text-changed",
    part: "message",
    from: "Too many requests, please wait a minute.",
    to: hostileText,
  },
  {
    kind: "translation-changed",
    ...about("baidu-face/error-code/222204"),
    part: "en",
    text: "检查图片质量",
    from: "Check the picture quality",
    to: "Check the quality of the picture",
    touches: 9,
    base: at("spec/translations/en.yaml", 210, 3),
    head: at("spec/translations/en.yaml", 214, 3),
  },
  {
    kind: "source-rechecked",
    ...about("baidu-face"),
    part: "sources/error-codes/retrieved",
    from: "2026-09-02",
    to: "2026-11-20",
    base: at(baidu, 9),
    head: at(baidu, 9),
  },
  {
    ...baiduCode(222209, "FACE_TOKEN_MISSING", 384),
    kind: "code-retired",
    to: "2026-10",
  },
  {
    ...zolozCode("OLD_CLIENT", "OLD_CLIENT", 82),
    kind: "code-deprecated",
    to: "2026-11",
  },
  {
    kind: "statement-added",
    ...about("tencent-faceid/paas-code"),
    type: "TencentFaceidPaasCode",
    part: "statements",
    to: hostileText,
    head: at(tencent, 20),
  },
  {
    ...zolozCode("RATE_LIMITED", "RATE_LIMITED", 77),
    kind: "waiver-added",
    part: "waive/sensitive-message",
    to: "The vendor shows the text itself.",
  },
];

const acceptedBecause = "Deprecated since 0.1.0; nobody used it (ask @octocat)";

/** Any changes with the judgement of their kinds; those in `because` are accepted. */
export function reviewOf(
  changes: readonly Change[],
  because: ReadonlyMap<Change, string> = new Map<Change, string>(),
): Review {
  const findings = changes
    .map((change) => findingOf(change, because.get(change)))
    .toSorted(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        compareText(a.address, b.address) ||
        compareText(a.kind, b.kind) ||
        compareText(a.part ?? "", b.part ?? ""),
    );
  const count = (wanted: Level) =>
    findings.filter(({ level, isAccepted }) => !isAccepted && level === wanted)
      .length;
  const asked = new Set(findings.map(({ bump }) => bump));
  return {
    base: { label: "main (7c777b5)", vendors: 5, codes: 344, values: 0 },
    head: { label: "the work tree", vendors: 5, codes: 345, values: 0 },
    findings,
    counts: {
      error: count("error"),
      warn: count("warn"),
      info: count("info"),
      accepted: because.size,
    },
    bump: bumps.find((bump) => asked.has(bump)) ?? "none",
    failOn: "error",
    hasFailed: count("error") > 0,
    diagnostics: [],
  };
}

function findingOf(change: Change, because: string | undefined): Finding {
  const { kind } = change;
  return {
    ...change,
    ...judgementOf(kind),
    fingerprint: fingerprintOf(change),
    isAccepted: because !== undefined,
    ...(because === undefined ? {} : { acceptedBecause: because }),
  };
}

export const sampleReview: Review = {
  ...reviewOf(sampleChanges, new Map([[accepted, acceptedBecause]])),
  diagnostics: [
    {
      rule: "acceptance/unused",
      severity: "warning",
      file: "vendor-codes.accepted.yaml",
      range: {
        start: { line: 7, column: 16 },
        end: { line: 7, column: 34 },
      },
      message:
        "No change of this comparison has the fingerprint 0123456789abcdef",
      hint: "Remove the entry if the change is merged; if the change looks different now, accept it anew",
    },
  ],
};
