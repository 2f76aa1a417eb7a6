import { describe, expect, it } from "vitest";
import { onboard, type Call } from "./onboarding.js";

/** Answers in the envelopes that the vendors document. */
const zoloz = (resultCode: unknown, decision?: string) => ({
  result: { resultStatus: "F", resultCode, resultMessage: "…" },
  decision,
});
const baidu = (error_code: unknown) => ({ error_code, error_msg: "…" });

function answers(...all: readonly unknown[]): Call {
  const left = [...all];
  return () => Promise.resolve(left.length > 1 ? left.shift() : left[0]);
}

const isApproved = (answer: unknown) =>
  JSON.stringify(answer).includes('"decision":"yes"');

async function run(first: Call, second: Call, locale: "en" | "zh" = "en") {
  const logged: unknown[] = [];
  const pauses: number[] = [];
  const decision = await onboard(
    { zoloz: first, hasPassedZoloz: isApproved, baidu: second },
    {
      locale,
      log: (message, details) => logged.push([message, details]),
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    },
  );
  return { ...decision, logged, pauses };
}

const passed = answers(zoloz("SUCCESS", "yes"));

describe("an onboarding over two vendors", () => {
  it("asks for a new picture when no face was found", async () => {
    expect(await run(passed, answers(baidu(222202)))).toEqual({
      next: "ask-again",
      text: "Please hold the camera so that your whole face is in the picture.",
      logged: [],
      pauses: [],
    });
  });

  it("takes the code as text, and speaks Chinese", async () => {
    const { next, text } = await run(passed, answers(baidu("223115")), "zh");
    expect({ next, text }).toEqual({
      next: "ask-again",
      text: "请到光线均匀的地方。",
    });
  });

  it("says the same for a spoof, a synthetic picture and unlike data", async () => {
    const texts = await Promise.all(
      [223120, 223131, 222351].map(
        async (code) => (await run(passed, answers(baidu(code)))).text,
      ),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^We could not confirm it is you\./u);
  });

  it("lets nobody in because a call went through", async () => {
    const refused = answers(zoloz("SUCCESS", "no"));
    expect(await run(refused, answers(baidu(222202)))).toMatchObject({
      next: "review",
      text: expect.stringMatching(/^We could not confirm it is you\./u),
    });
  });

  it("repeats a call that may help, with a pause, and not for ever", async () => {
    const soon = await run(
      answers(zoloz("SYSTEM_ERROR"), zoloz("SUCCESS", "yes")),
      answers(baidu(222202)),
    );
    expect(soon).toMatchObject({ next: "ask-again", pauses: [1000] });
    const never = await run(answers(zoloz("SYSTEM_ERROR")), passed);
    expect(never).toMatchObject({ next: "wait", pauses: [1000, 1000] });
  });

  it("stops on what an engineer must mend, and calls one when all are blocked", async () => {
    expect(await run(answers(zoloz("SIGNATURE_INVALID")), passed)).toEqual({
      next: "stop",
      text: "Something went wrong, and it is not your fault. Please contact our support.",
      logged: [["on call", "CREDENTIALS_INVALID"]],
      pauses: [],
    });
  });

  it("logs an unknown code and shows none", async () => {
    const { next, text, logged } = await run(passed, answers(baidu(999999)));
    expect({ next, logged }).toEqual({
      next: "stop",
      logged: [["baidu-face: unknown code", 999999]],
    });
    expect(text).not.toContain("999999");
  });

  it.each([
    [null, "The response is no object"],
    ["oops", "The response is no object"],
    [{ result: {} }, "/result/resultCode is missing"],
  ])("says what is wrong with the answer %j", async (answer, problem) => {
    const { next, logged } = await run(answers(answer), passed);
    expect({ next, logged }).toEqual({
      next: "stop",
      logged: [["zoloz: no code in the answer", problem]],
    });
  });
});
