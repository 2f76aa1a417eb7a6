import {
  assertNever,
  FacekiErrorCode,
  KeylessErrorCode,
  reportNever,
  ZolozResultStatus,
  type VendorCode,
  type ZolozPopUp,
  type ZolozResultCode,
  type ZolozRetCode,
} from "../../generated/typescript/index.js";
import { expectEqual } from "./equal.js";

declare const code: VendorCode;

// The vendor, and where it has several the code set, tell which code it is.
switch (code.vendor) {
  case "faceki":
    expectEqual<typeof code.code, FacekiErrorCode>(true);
    break;
  case "keyless":
    expectEqual<typeof code.code, KeylessErrorCode>(true);
    break;
  case "zoloz":
    expectEqual<typeof code.code, ZolozResultCode | ZolozRetCode | ZolozPopUp>(
      true,
    );
    if (code.codeSet === "ret-code") {
      expectEqual<typeof code.code, ZolozRetCode>(true);
    }
    break;
  default:
    // The other vendors, however many there are, and none of those above.
    expectEqual<Extract<typeof code.vendor, "keyless" | "zoloz">, never>(true);
}

const made: VendorCode = {
  vendor: "faceki",
  codeSet: "error-code",
  code: FacekiErrorCode.BAD_REQUEST,
};
// @ts-expect-error
const mixed: VendorCode = {
  vendor: "faceki",
  codeSet: "error-code",
  code: KeylessErrorCode.TIMEOUT,
};
// A value is no code to be handled.
const wrongKind: VendorCode = {
  vendor: "zoloz",
  // @ts-expect-error
  codeSet: "result-status",
  // @ts-expect-error
  code: ZolozResultStatus.SUCCESS,
};
void [made, mixed, wrongKind];

// A switch over every code compiles …
function exhaustive(status: ZolozResultStatus): string {
  switch (status) {
    case ZolozResultStatus.SUCCESS:
      return "a";
    case ZolozResultStatus.FAILURE:
      return "b";
    case ZolozResultStatus.UNKNOWN:
      return "c";
    default:
      return assertNever(status);
  }
}

// … and one that leaves a code out does not.
function missing(status: ZolozResultStatus): string {
  switch (status) {
    case ZolozResultStatus.SUCCESS:
      return "a";
    case ZolozResultStatus.FAILURE:
      return "b";
    default:
      // @ts-expect-error
      return assertNever(status);
  }
}

function reported(status: ZolozResultStatus): string {
  switch (status) {
    case ZolozResultStatus.SUCCESS:
    case ZolozResultStatus.FAILURE:
      return "a";
    default:
      // @ts-expect-error
      reportNever(status, (value) => {
        expectEqual<typeof value, unknown>(true);
      });
      return "b";
  }
}
void [exhaustive, missing, reported];
