/**
 * Words of a text, lower case: runs of letters and digits, and each Chinese, Japanese or Korean
 * character on its own, since those are written without spaces. The ranges are spelled out, so that
 * every version of Node cuts alike.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]|[a-z0-9_\u00C0-\u1FFF]+(?:['’][a-z]+)?/gu,
      ) ?? []
  );
}

/**
 * How alike two texts are, from 0 to 1: twice the words in common over the words of both, in any
 * order (Sørensen–Dice), so that the cost is linear.
 *
 * @example similarity("no face", "face not found") // 0.4
 */
export function similarity(a: string, b: string): number {
  const before = wordsOf(a);
  const after = wordsOf(b);
  return before.length + after.length === 0
    ? Number(a === b)
    : shareOf(before, after);
}

function shareOf(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / (before.length + after.length);
}

/** Words that turn a sentence round. */
const negation =
  /^(?:no|not|non|never|none|neither|nor|without|cannot|unable|\w+n['’]t|不|未|无|無|没|非|勿|否)$/u;

/** Words of success and of failure, which a text says instead of each other under the same code. */
const success =
  /\b(?:success\w*|succe\w+|pass(?:ed|es)?|valid|real|genuine|live|allowed|enabled|match(?:ed|es)?|available)\b|成功|通过|正确|有效|正常/giu;
const failure =
  /\b(?:fail\w*|reject\w*|den(?:y|ied)|invalid|fake|spoof\w*|disabled|mismatch\w*|unavailable|expired|wrong)\b|失败|拒绝|错误|无效|异常|过期/giu;

/** At or below this, no more words stayed than changed. */
const mostlyAlike = 0.5;

/**
 * Whether the meaning of a documented text may have moved: most of its words are others, or it says
 * "not", "passed" or "failed" where it did not.
 *
 * @example hasMeaningMoved("识别成功", "识别失败") // true
 */
export function hasMeaningMoved(from: string, to: string): boolean {
  const negations = (text: string) =>
    wordsOf(text).filter((word) => negation.test(word)).length;
  const count = (pattern: RegExp) => (text: string) =>
    text.match(pattern)?.length ?? 0;
  return (
    similarity(from, to) <= mostlyAlike ||
    [negations, count(success), count(failure)].some(
      (measure) => measure(from) !== measure(to),
    )
  );
}
