import {
  assertNever,
  findBaiduFaceErrorCodeMeaning,
  findZolozResultCodeMeaning,
  matchReason,
  Reason,
  readBaiduFaceErrorCode,
  readZolozResultCode,
  unknownCode,
  userMessage,
  type Axes,
  type Locale,
  type Meaning,
} from "../../generated/typescript/index.js";

/** What the onboarding does next, and what the person at the camera reads. */
export interface Decision {
  readonly next:
    "go-on" | "ask-again" | "start-over" | "wait" | "review" | "stop";
  readonly text: string;
}

/** Calls a vendor; the answer may be any JSON value. */
export type Call = () => Promise<unknown>;

export interface Surroundings {
  readonly locale: Locale;
  /** For staff: raw codes stand here and never on the screen. */
  readonly log: (message: string, details: unknown) => void;
  readonly pause: (ms: number) => Promise<void>;
}

/** What an answer means; undefined for a code that the catalog does not know. */
type Assess = (
  answer: unknown,
  log: Surroundings["log"],
) => Meaning | undefined;

const assessZoloz: Assess = (answer, log) => {
  const reading = readZolozResultCode(answer);
  if (!reading.found) {
    log("zoloz: no code in the answer", reading.problem);
    return undefined;
  }
  if (!reading.parsed.known) {
    log("zoloz: unknown code", reading.parsed.raw);
    return undefined;
  }
  return findZolozResultCodeMeaning(reading.parsed.code);
};

const assessBaidu: Assess = (answer, log) => {
  const reading = readBaiduFaceErrorCode(answer);
  if (!reading.found) {
    log("baidu-face: no code in the answer", reading.problem);
    return undefined;
  }
  if (!reading.parsed.known) {
    log("baidu-face: unknown code", reading.parsed.raw);
    return undefined;
  }
  return findBaiduFaceErrorCodeMeaning(reading.parsed.code);
};

/** The check of the document at ZOLOZ, then the face at Baidu: the first that does not pass decides. */
export async function onboard(
  calls: {
    readonly zoloz: Call;
    /** ZOLOZ's SUCCESS is about the call; the decision stands in fields of the single API. */
    readonly hasPassedZoloz: (answer: unknown) => boolean;
    readonly baidu: Call;
  },
  surroundings: Surroundings,
): Promise<Decision> {
  let last: unknown;
  const zoloz: Call = async () => (last = await calls.zoloz());
  const document = await check(zoloz, assessZoloz, surroundings);
  if (document.next !== "go-on") return document;
  if (!calls.hasPassedZoloz(last)) {
    const text = userMessage(Reason.VERIFICATION_FAILED, surroundings.locale);
    return { next: "review", text };
  }
  return check(calls.baidu, assessBaidu, surroundings);
}

/** Repeats a call as the axes say: not more often, and not sooner. */
async function check(
  call: Call,
  assess: Assess,
  surroundings: Surroundings,
): Promise<Decision> {
  for (let attempt = 1; ; attempt += 1) {
    const meaning = assess(await call(), surroundings.log);
    const axes: Axes = meaning ?? unknownCode;
    const isAgain = axes.retry === "call" && attempt < (axes.maxAttempts ?? 3);
    if (!isAgain) return decide(meaning, surroundings);
    await surroundings.pause(axes.minDelayMs ?? 1000);
  }
}

function decide(
  meaning: Meaning | undefined,
  { locale, log }: Surroundings,
): Decision {
  const axes: Axes = meaning ?? unknownCode;
  if (axes.severity === "critical") log("on call", meaning?.reason);
  const text = userMessage(meaning, locale);
  // One reason that this product treats in a way of its own; the axes decide the rest.
  return matchReason(
    meaning?.reason,
    { SUBJECT_ALREADY_VERIFIED: (): Decision => ({ next: "go-on", text }) },
    () => ({ next: nextOf(axes), text }),
  );
}

/** One switch over eight ways to retry, for every code of every vendor. */
function nextOf({ outcome, actor, retry }: Axes): Decision["next"] {
  if (outcome === "success") return "go-on";
  if (actor === "reviewer") return "review";
  switch (retry) {
    case "recapture":
      return "ask-again";
    case "restart":
      return "start-over";
    case "poll":
    case "cooldown":
    case "call":
      return "wait";
    case "fix":
      return actor === "user" ? "ask-again" : "stop";
    case "none":
    case "never":
      return "stop";
    default:
      return assertNever(retry);
  }
}
