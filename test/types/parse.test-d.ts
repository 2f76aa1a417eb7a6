import {
  assertZolozResultCode,
  BaiduFaceErrorCode,
  FacekiErrorCode,
  isFacekiErrorCode,
  parseFacekiErrorCode,
  parseKeylessErrorCode,
  readBaiduFaceErrorCode,
  ZolozResultCode,
  ZolozRetCode,
  type FacekiErrorCodeName,
  type keylessErrorCodeClass,
  type ZolozResultStatusName,
} from "../../generated/typescript/index.js";
import {
  facekiErrorCodeInfo,
  findFacekiErrorCodeInfo,
  type FacekiErrorCodeInfo,
} from "../../generated/typescript/faceki/info.js";
import { expectEqual } from "./equal.js";

declare const value: unknown;

// A guard narrows what may be anything.
if (isFacekiErrorCode(value)) {
  expectEqual<typeof value, FacekiErrorCode>(true);
} else {
  expectEqual<typeof value, unknown>(true);
}

function asserted(given: unknown): ZolozResultCode {
  assertZolozResultCode(given);
  return given;
}
asserted(value);

// An unknown code stays a branch of its own.
const parsed = parseFacekiErrorCode(value);
// @ts-expect-error
void parsed.code;
if (parsed.known) {
  expectEqual<typeof parsed.code, FacekiErrorCode>(true);
  expectEqual<typeof parsed.name, FacekiErrorCodeName>(true);
} else {
  expectEqual<typeof parsed.raw, unknown>(true);
  // @ts-expect-error
  void parsed.name;
}

// Only where ranges are documented has an unknown code a class.
const classified = parseKeylessErrorCode(value);
if (!classified.known) {
  type Class = "internal" | "integration" | "user" | undefined;
  expectEqual<typeof classified.class, Class>(true);
  expectEqual<ReturnType<typeof keylessErrorCodeClass>, Class>(true);
}
if (!parsed.known) {
  // @ts-expect-error
  void parsed.class;
}

// A response may hold no code.
const reading = readBaiduFaceErrorCode(value);
// @ts-expect-error
void reading.parsed;
if (reading.found) {
  expectEqual<typeof reading.message, string | undefined>(true);
  if (reading.parsed.known) {
    expectEqual<typeof reading.parsed.code, BaiduFaceErrorCode>(true);
  }
} else {
  expectEqual<typeof reading.problem, string>(true);
}

// What is found may be undefined; what is asked with a code is not.
const found = findFacekiErrorCodeInfo(value);
expectEqual<typeof found, FacekiErrorCodeInfo | undefined>(true);
const info = facekiErrorCodeInfo(FacekiErrorCode.BAD_REQUEST);
expectEqual<typeof info.name, FacekiErrorCodeName>(true);
// @ts-expect-error
facekiErrorCodeInfo(value);

// Equal numbers of two vendors, and equal names of two code sets, are different codes.
let faceki = FacekiErrorCode.BAD_REQUEST;
// @ts-expect-error
faceki = BaiduFaceErrorCode.FACE_NOT_FOUND;
// @ts-expect-error
faceki = 3;
void faceki;
let zoloz: ZolozResultCode = ZolozResultCode.SUCCESS;
// @ts-expect-error
zoloz = ZolozRetCode.SUCCESS;
// @ts-expect-error
zoloz = "SUCCESS";
void zoloz;

// Names are a closed union.
const name: ZolozResultStatusName = "SUCCESS";
// @ts-expect-error
const stale: ZolozResultStatusName = "PENDING";
void [name, stale];
