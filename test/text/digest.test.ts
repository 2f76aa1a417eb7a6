import { expect, it } from "vitest";
import { shortDigest } from "../../generator/text/digest.js";

// What `sha256sum` says.
it.each([
  ["", "e3b0c44298fc1c14"],
  ["abc", "ba7816bf8f01cfea"],
])("of %j: %s", (text, digest) => {
  expect(shortDigest(text)).toBe(digest);
});
