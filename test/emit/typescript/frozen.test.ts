import { beforeAll, describe, expect, it } from "vitest";
import { repositoryCatalog } from "../read-catalog.js";
import { loadModules, type Exports } from "./load-modules.js";
import { printCatalog } from "./print-spec.js";

/** Every object that is reached from a value. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe("what is answered about codes and reasons", () => {
  let module: (path: string) => Exports = () => {
    throw new Error("Nothing is loaded yet");
  };
  beforeAll(async () => {
    module = await loadModules(await printCatalog(repositoryCatalog()));
  });

  const answers = [
    { path: "reasons", name: "reasonInfo", given: "RATE_LIMITED" },
    { path: "faceki/reasons", name: "findFacekiErrorCodeMeaning", given: 5014 },
    { path: "faceki/reasons", name: "facekiErrorCodeMeaning", given: 400 },
    { path: "faceki/info", name: "findFacekiErrorCodeInfo", given: 5014 },
    { path: "zoloz/info", name: "zolozResultStatusInfo", given: "S" },
  ];

  it.each(answers)("$name: the same object at every call", (answer) => {
    const { path, name, given } = answer;
    const first = module(path).call(name, given);
    expect(first).toBeTypeOf("object");
    expect(module(path).call(name, given)).toBe(first);
  });

  it.each(answers)("$name: nothing in it can be changed", (answer) => {
    const { path, name, given } = answer;
    const objects = objectsIn(module(path).call(name, given));
    expect(objects).not.toHaveLength(0);
    for (const object of objects) {
      expect(Reflect.set(object, "outcome", "x")).toBe(false);
      expect(() => Object.assign(object, { outcome: "x" })).toThrow(TypeError);
      const [key] = Object.keys(object);
      if (key !== undefined) {
        expect(Reflect.deleteProperty(object, key)).toBe(false);
      }
    }
  });

  it("an unknown code is asked again, and never kept", () => {
    const reasons = module("faceki/reasons");
    expect(reasons.call("findFacekiErrorCodeMeaning", 3)).toBeUndefined();
    expect(reasons.call("findFacekiErrorCodeMeaning", 3)).toBeUndefined();
  });
});
