import { expect, it } from "vitest";
import { addMembers } from "../../../generator/commands/init/add-members.js";

const table: readonly (readonly [given: string, want: string])[] = [
  ["{}", '{\n  "s": {\n    "x": "1",\n    "y": "2"\n  }\n}'],
  ["{\n}\n", '{\n  "s": {\n    "x": "1",\n    "y": "2"\n  }\n}\n'],
  ["{ \t}", '{\n  "s": {\n    "x": "1",\n    "y": "2"\n  }\n}'],
  ['{ "a": 1 }', '{\n  "a": 1,\n  "s": {\n    "x": "1",\n    "y": "2"\n  }\n}'],
  [
    '{\n\t"a": 1.0\n}',
    '{\n\t"a": 1.0,\n\t"s": {\n\t\t"x": "1",\n\t\t"y": "2"\n\t}\n}',
  ],
  [
    '{\r\n    "s": {},\r\n    "a": 1\r\n}\r\n',
    '{\r\n    "s": {\r\n        "x": "1",\r\n        "y": "2"\r\n    },\r\n    "a": 1\r\n}\r\n',
  ],
  [
    '{\n  "s": {\n    "z": "}\\"{"\n  },\n  "a": [{ "s": {} }, "]"]\n}',
    '{\n  "s": {\n    "z": "}\\"{",\n    "x": "1",\n    "y": "2"\n  },\n  "a": [{ "s": {} }, "]"]\n}',
  ],
  [
    '{\n   "a": 1, "b": [ 1,2 ],\n   "\\u0073": { "z": "0" }, "c": null\n}',
    '{\n   "a": 1, "b": [ 1,2 ],\n   "\\u0073": {\n      "z": "0",\n      "x": "1",\n      "y": "2"\n   },\n   "c": null\n}',
  ],
  [
    '\ufeff{\n  "a": 1e2\n}',
    '\ufeff{\n  "a": 1e2,\n  "s": {\n    "x": "1",\n    "y": "2"\n  }\n}',
  ],
];

it.each(table)("%j becomes %j", (given, want) => {
  const added = addMembers(given, "s", { x: "1", y: "2" });
  expect(added).toBe(want);
  expect(JSON.parse(added.replace("\ufeff", ""))).toMatchObject({
    s: { x: "1", y: "2" },
  });
});
