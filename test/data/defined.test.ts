import { expect, it } from "vitest";
import { defined } from "../../generator/data/defined.js";

interface Optional {
  readonly name: string;
  readonly from?: number;
  readonly note?: null;
}

it("leaves out what is undefined and nothing else", () => {
  const given = { name: "", from: 0, note: null, to: undefined, is: false };
  expect(Object.keys(defined(given))).toEqual(["name", "from", "note", "is"]);
});

it("makes keys that may be absent of those that may be undefined", () => {
  const make = (from: number | undefined): Optional => ({
    ...defined({ from }),
    name: "a",
  });
  expect(make(1)).toStrictEqual({ from: 1, name: "a" });
  expect(make(undefined)).toStrictEqual({ name: "a" });
  const whole: Optional = defined({ name: "a", from: make(2).from });
  expect(whole).toStrictEqual({ name: "a", from: 2 });
  const text: string | undefined = undefined;
  // @ts-expect-error -- A key of another type stays of that type.
  const wrong: Optional = { name: "a", ...defined({ from: text ?? "1" }) };
  expect(wrong.from).toBe("1");
  // @ts-expect-error -- What may be undefined does not become certain.
  const uncertain: { readonly name: string } = defined({ name: make(1).note });
  expect(uncertain).toStrictEqual({});
});
