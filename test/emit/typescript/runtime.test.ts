import { describe, expect, it } from "vitest";
import {
  assertNever,
  integerOf,
  reportNever,
  UnknownCodeError,
  valueAt,
} from "../../../templates/typescript/runtime.js";

describe("integerOf", () => {
  it.each([
    ["0", 0],
    ["4", 4],
    ["-4", -4],
    ["222202", 222202],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["-9007199254740991", Number.MIN_SAFE_INTEGER],
  ])("reads %j", (raw, want) => {
    expect(integerOf(raw)).toBe(want);
  });

  it.each([
    "",
    "-0",
    "+4",
    "04",
    "-04",
    " 4",
    "4 ",
    "4\n",
    "4.0",
    "4e0",
    "0x4",
    "4n",
    "1_000",
    "4-",
    "--4",
    "\u0664",
    "\uFF14",
    "Infinity",
    "NaN",
    "9007199254740992",
    "-9007199254740993",
    "99999999999999999999",
  ])("leaves %j alone", (raw) => {
    expect(integerOf(raw)).toBe(raw);
  });

  it.each([[4], [4.5], [4n], [null], [undefined], [true], [{}], [["4"]]])(
    "hands on %s",
    (raw) => {
      expect(integerOf(raw)).toBe(raw);
    },
  );
});

describe("valueAt", () => {
  it.each<[root: unknown, path: readonly string[], want: object]>([
    [{ a: { b: 4 } }, ["a", "b"], { value: 4 }],
    [{ a: undefined }, ["a"], { value: undefined }],
    [[{ b: 4 }], ["0", "b"], { value: 4 }],
    [4, [], { value: 4 }],
    [{ a: {} }, ["a", "b"], { problem: "/a/b is missing" }],
    [{ a: 4 }, ["a", "b"], { problem: "/a is no object" }],
    [{ a: null }, ["a", "b"], { problem: "/a is no object" }],
    [null, ["a"], { problem: "The response is no object" }],
    ["text", ["length"], { problem: "The response is no object" }],
    [{}, ["constructor"], { problem: "/constructor is missing" }],
    [{}, ["__proto__"], { problem: "/__proto__ is missing" }],
    [JSON.parse('{"__proto__":4}'), ["__proto__"], { value: 4 }],
  ])("reads %j at %j", (root, path, want) => {
    expect(valueAt(root, path)).toEqual(want);
  });

  it("runs no getter", () => {
    const trap = {
      get code(): number {
        throw new Error("was run");
      },
    };
    expect(valueAt(trap, ["code"])).toEqual({ problem: "/code is computed" });
  });

  it("takes a proxy that throws for what cannot be read", () => {
    const refusing = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error("was asked");
        },
      },
    );
    expect(valueAt({ a: refusing }, ["a", "b"])).toEqual({
      problem: "/a/b cannot be read",
    });
  });
});

describe("UnknownCodeError", () => {
  it.each<[value: unknown, want: string]>([
    [4, "4"],
    [4n, "4"],
    [-0, "0"],
    ["4", '"4"'],
    ['"\n', String.raw`"\"\n"`],
    ["x".repeat(99), `"${"x".repeat(80)}"`],
    [null, "null"],
    [undefined, "A value of type undefined"],
    [Symbol("x"), "A value of type symbol"],
    [Object.create(null), "A value of type object"],
  ])("says that it is unknown: %s", (value, want) => {
    const error = new UnknownCodeError("acme/code", value);
    expect(error.message).toBe(`${want} is not a known code of acme/code`);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "UnknownCodeError", value });
    expect(error.codeSet).toBe("acme/code");
  });
});

// The types forbid what these two are there for.
it("assertNever throws, and says what arrived", () => {
  const assert =
    (...given: readonly unknown[]) =>
    () =>
      Reflect.apply(assertNever, undefined, given);
  expect(assert("new")).toThrow('Unexpected value: "new"');
  expect(assert(4, "code")).toThrow("Unexpected code: 4");
});

it("reportNever reports, and does not throw", () => {
  const reported: unknown[] = [];
  const report = (value: unknown) => reported.push(value);
  Reflect.apply(reportNever, undefined, ["new", report]);
  expect(reported).toEqual(["new"]);
});
