import { describe, expect, it } from "vitest";
import { isSeldom, whenUsed } from "../../generator/start/seldom.js";

class Thread {
  readonly id = 1;
}

describe("a module that is seldom used", () => {
  it("is loaded once, when something of it is asked for", () => {
    let loads = 0;
    const module = whenUsed(() => {
      loads += 1;
      return { Thread, EOL: "\n" };
    });
    expect(loads).toBe(0);
    expect(Reflect.get(module, "EOL")).toBe("\n");
    expect(Reflect.get(module, "Thread")).toBe(Thread);
    expect(Reflect.get(module, "missing")).toBeUndefined();
    expect(loads).toBe(1);
  });

  it("can be copied, as bundlers do with a namespace", () => {
    const real = Object.freeze({ a: 1, b: Thread });
    const module = whenUsed(() => real);
    expect({ ...module }).toEqual(real);
    expect(Object.getOwnPropertyNames(module)).toEqual(["a", "b"]);
    expect("a" in module && !("c" in module)).toBe(true);
  });
});

it.each([
  ["node:child_process", true],
  ["child_process", true],
  ["fs/promises", true],
  ["node:fs", false],
  ["prettier", false],
])("%s is seldom used: %s", (name, want) => {
  expect(isSeldom(name)).toBe(want);
});
