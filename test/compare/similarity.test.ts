import { describe, expect, it } from "vitest";
import {
  hasMeaningMoved,
  similarity,
  wordsOf,
} from "../../generator/compare/similarity.js";

describe("wordsOf", () => {
  it.each([
    ["No face, found!", ["no", "face", "found"]],
    ["user_id isn’t set", ["user_id", "isn’t", "set"]],
    ["没有人脸 face", ["没", "有", "人", "脸", "face"]],
    ["얼굴 かお", ["얼", "굴", "か", "お"]],
    ["!? …", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("similarity", () => {
  it.each([
    ["no face", "face not found", 0.4],
    ["a b", "b a", 1],
    ["a a", "a", 2 / 3],
    ["a", "b", 0],
    ["", "", 1],
    ["!", "?", 0],
    ["", "a", 0],
  ])("of %j and %j is %d, either way", (a, b, wanted) => {
    expect(similarity(a, b)).toBeCloseTo(wanted);
    expect(similarity(b, a)).toBeCloseTo(wanted);
  });
});

describe("hasMeaningMoved", () => {
  it.each([
    ["Face not found", "Face not found.", false],
    ["Face not found", "The face was not found", false],
    ["Face found", "Face not found", true],
    ["识别成功", "识别失败", true],
    ["face is real", "face is fake", true],
    [
      "the check of the face has passed",
      "the check of the face has failed",
      true,
    ],
    [
      "the token that was sent is valid",
      "the token that was sent is invalid",
      true,
    ],
    ["It is set", "It isn't set", true],
    ["No face was found", "Never a face was found", false],
    ["Face not found", "Network is down", true],
    ["图片中有人脸", "图片中没有人脸", true],
    ["系统繁忙,请稍后再试", "系统繁忙,请稍候再试", false],
    ["系统繁忙", "余额不足", true],
    ["200", "204", true],
  ])("from %j to %j: %j, either way", (from, to, wanted) => {
    expect(hasMeaningMoved(from, to)).toBe(wanted);
    expect(hasMeaningMoved(to, from)).toBe(wanted);
  });
});
