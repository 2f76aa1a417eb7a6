import {
  FacekiErrorCode,
  matchKeylessErrorCode,
  matchZolozResultStatus,
  ZolozCallbackResult,
  type CaseResult,
  type ParsedKeylessErrorCode,
  type ParsedZolozResultStatus,
  type ZolozResultStatus,
  type ZolozResultStatusCases,
} from "../../generated/typescript/index.js";
import { expectEqual } from "./equal.js";

declare const status: ZolozResultStatus;
declare const raw: unknown;

// The result is the union of what the cases return.
const result = matchZolozResultStatus(status, {
  SUCCESS: () => "fine" as const,
  FAILURE: () => 500 as const,
  UNKNOWN: () => undefined,
});
expectEqual<typeof result, "fine" | 500 | undefined>(true);

// A case is given the code.
matchZolozResultStatus(status, {
  SUCCESS: (code) => expectEqual<typeof code, ZolozResultStatus>(true),
  FAILURE: (code) => code,
  UNKNOWN: (code: ZolozResultStatus) => code,
});

// A missing case.
// @ts-expect-error
matchZolozResultStatus(status, {
  SUCCESS: () => 1,
  FAILURE: () => 2,
});

// A stale case.
matchZolozResultStatus(status, {
  SUCCESS: () => 1,
  FAILURE: () => 2,
  UNKNOWN: () => 3,
  // @ts-expect-error
  PENDING: () => 4,
});

// A stale case, with otherwise.
matchZolozResultStatus(
  raw,
  {
    SUCCESS: () => 1,
    // @ts-expect-error
    PENDING: () => 4,
  },
  () => 5,
);

// A case that is no function.
matchZolozResultStatus(status, {
  SUCCESS: () => 1,
  FAILURE: () => 2,
  // @ts-expect-error
  UNKNOWN: 3,
});

const cases = { SUCCESS: () => 1, FAILURE: () => 2, UNKNOWN: () => 3 };
matchZolozResultStatus(status, cases);
// Another code set's code, another vendor's code, and a value that was not sorted out.
// @ts-expect-error
matchZolozResultStatus(ZolozCallbackResult.COMPLETE, cases);
// @ts-expect-error
matchZolozResultStatus(FacekiErrorCode.BAD_REQUEST, cases);
// @ts-expect-error
matchZolozResultStatus("S", cases);
// @ts-expect-error
matchZolozResultStatus(raw, cases);

// With otherwise any value may come, and its result belongs to the union.
const some = matchZolozResultStatus(
  raw,
  { SUCCESS: () => "fine" as const },
  (parsed) => {
    expectEqual<typeof parsed, ParsedZolozResultStatus>(true);
    return parsed.known ? parsed.name : 0;
  },
);
expectEqual<typeof some, "fine" | "SUCCESS" | "FAILURE" | "UNKNOWN" | 0>(true);

const none = matchKeylessErrorCode(raw, {}, (parsed) => parsed);
expectEqual<typeof none, ParsedKeylessErrorCode>(true);

// The cases may be made elsewhere.
const table = {
  SUCCESS: () => 1,
  FAILURE: () => 2,
  UNKNOWN: () => "three",
} satisfies ZolozResultStatusCases;
const looked = matchZolozResultStatus(status, table);
expectEqual<typeof looked, number | string>(true);
expectEqual<CaseResult<typeof table>, number | string>(true);
