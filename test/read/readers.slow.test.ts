import fc from "fast-check";
import { expect, it } from "vitest";
import { isReadAlike } from "./same-reading.js";
import { edited, jumbled } from "./yaml-texts.js";

// Ten times the runs of readers.test.ts: the two libraries differ in one text of thirty thousand.
it.each([
  { name: "edited", texts: edited, runs: 8_000 },
  { name: "jumbled", texts: jumbled, runs: 15_000 },
])("reads $name texts as the strict reader does", ({ texts, runs }) => {
  let read = 0;
  const property = fc.property(texts, (text) => {
    if (isReadAlike(text)) read += 1;
  });
  fc.assert(property, { numRuns: runs });
  expect(read).toBeGreaterThan(500);
});
