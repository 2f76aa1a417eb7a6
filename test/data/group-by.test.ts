import { expect, it } from "vitest";
import { addTo, groupBy } from "../../generator/data/group-by.js";

it("keeps the order of keys and of items", () => {
  const groups = groupBy(["bb", "a", "cc", "b"], (text) => text.length);
  expect([...groups]).toEqual([
    [2, ["bb", "cc"]],
    [1, ["a", "b"]],
  ]);
  addTo(groups, 1, "c");
  addTo(groups, 3, "ddd");
  expect([...groups.values()].map(String)).toEqual(["bb,cc", "a,b,c", "ddd"]);
});

it("takes any key, undefined included", () => {
  expect([...groupBy([1, 2], () => undefined)]).toEqual([[undefined, [1, 2]]]);
});
