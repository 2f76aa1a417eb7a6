import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Texts as people write them: each is read by the fast reader. */
export const ordinary: readonly string[] = [
  "a: b",
  "a: b\n",
  "a",
  "- a\n- b\n",
  "# comment\n\na: 1 # one\n  # two\nb: true\nc: false\n# end",
  "list:\n- a\n- b: c\n  d: e\n- [x, y]\nnext:\n  - - f\n    - g\n",
  'k:\n- a\n- [x]\n- { y: z }\n- []\n- "q"\n- p: q\n  r: s\nl:\n- {}\n- - t\n  - u\nm: v\n',
  'a: { b: [c, { d: "e" }], "f":g, h: [] }\ni: [[j], [], {}, "k"]\n',
  "a:\n  [\n    x,\n    y,\n  ]\nb: {\n    c: d\n  }\n",
  "a: |\n  text\n  more\nb: >-\n  folded\n  text\n\n  paragraph\nc: x\n",
  "- |-\n  a\n   b\n- >\n  c\n  d\n\n# end",
  "a: long text\n  over lines\n\n  and more\nb: \"in quotes\n  over\n\n  lines\"\nc: 'it''s\n  here'\n",
  'a: "\\u4e00 \\ud83d\\ude00 \\x41 \\n \\t \\" \\\\ \\0"\n',
  "a: 图片\nb: \u{1f600}\nc: x\u00a0y\n'd e': f\n\"g\": h\n",
  "a: 0\nb: -1\nc: 123456789012345\n",
  "a: 2026-01-31\nb: 1.2.3\nc: 20_000\nd: no\ne: x:y\n",
  "a: http://a.example/?b=c#d\nb: -x\nc: a - b\nd: a,b\ne: '#1'\n",
  "__proto__: a\nconstructor: b\n\"1\": c\n'0': d\n",
];

/** Texts that only look ordinary, are unusual or are wrong. */
export const unusual: readonly string[] = [
  "",
  "\n",
  "# only a comment\n",
  "a:\n",
  "a: ~\nb: null\nc: Null\n",
  "a: True\nb: FALSE\n",
  "a: 017\n",
  "a: 0o17\nb: 0x1F\n",
  "a: +1\n",
  "a: -0\n",
  "a: 1.5\nb: 1e3\nc: .5\nd: 1.\n",
  "a: .inf\nb: -.INF\nc: .NaN\n",
  "a: 1234567890123456\nb: 99999999999999999999\n",
  "a: !!str 1\n",
  "a: &x b\nc: *x\n",
  "a: &x b\n",
  "a: *x\n",
  "%YAML 1.2\n---\na: b\n",
  "---\na: b\n",
  "a: b\n...\n",
  "a: b\n---\nc: d\n",
  "a: b\na: c\n",
  "1: a\n",
  "true: a\n",
  "? a\n: b\n",
  "? [a]\n: b\n",
  "[a]: b\n",
  "a: &x { b: c }\n<<: *x\n",
  ": a\n",
  "- \n- a\n",
  "[a, , b]\n",
  "[a: b, c]\n",
  "{ a, b: c }\n",
  "{ a: , b: c }\n",
  '{ "a":, b: c }\n',
  "a: b: c\n",
  "a: - b\n",
  "a:\n  - b\n c: d\n",
  "a: 'b\n",
  'a: "b\\q"\n',
  'a: "b\\\n  c"\n',
  'a: "\\U0001F600"\n',
  'a: "\\UFFFFFFFF"\n',
  'a: "b" c\n',
  "list:\n- [x, y]a b: c\n",
  "list:\n- x\n- [y] k: v\n",
  "list:\n- []a: b\n",
  "a: [b\nc: d\n",
  "a: [\nb]\n",
  "a: |+\n  b\n\nc: d\n",
  "a: |2\n   b\n",
  "a: | # comment\n  b\n",
  "a: |\n\n  b\n",
  "a: |\n  b\n   \n  c\n",
  "a: |\n  b\n      \n",
  "a: |\n",
  "a: >\n b\n\n\n",
  "a:\tb\n",
  "a: b\t\n",
  "\ta: b\n",
  "a: 'b\u0085c'\n",
  "a: b\u2028c\n",
  "a: 'b\u2029'\n",
  "\ufeffa: b\n",
  "a: b\ufeff\n",
  "a: \ufffe\n",
  "a: \u007f\n",
  "a: @b\n",
  "a: `b`\n",
  "a: %b\n",
  "a: b #c\n  d\n",
  "a\nb: c\n",
  "'a\n  b': c\n",
  `${"k".repeat(1100)}: a\n`,
  `${"k".repeat(1010)} : a\n`,
  "[".repeat(120) + "]".repeat(120),
];

/** Small pieces of YAML, out of which most texts are unusual or wrong. */
const pieces: readonly string[] = [
  ..."a b - : , { } [ ] # | > ? & * ! % @ ` \\ = é 图 1".split(" "),
  ..."c:|a: |b: x|- |, |: |? |&a |*a|!t |--- |---|...|<<: ".split("|"),
  ..."01 -0 1.5 true null ~ -1 2026-01-31 x#y http://x :x a-b".split(" "),
  "\n",
  "\n\n",
  "\n ",
  "\n  ",
  "\n    ",
  "\n \n",
  " ",
  "  ",
  " # c",
  "\t",
  "'",
  '"',
  "''",
  '""',
  "'s'",
  '"q"',
  "|-\n",
  ">-\n",
  "|+\n",
  "|2\n",
  "x y",
  "a b: c",
  "- - a",
  "- a: b\n  c: d",
  "k: |\n  t\n",
  "k: >-\n  t\n  u\n\n",
  "x: y: z",
  "__proto__: ",
  "\\n",
  "\\\n",
  "\\x41",
  "\\U0001F600",
  "\u00a0",
  "\u{1f600}",
  "\ufffe",
  "\ufeff",
];

const piece = fc.constantFrom(...pieces);

const samples = [
  ...ordinary,
  readFileSync(`${root}spec/vendors/keyless.yaml`, "utf8").slice(0, 2000),
];

/** A text as people write it, with a few pieces put in or cut out anywhere. */
export const edited = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.record({ at: fc.nat(), cut: fc.nat(3), add: fc.option(piece) }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([sample, edits]) => {
    let text = sample;
    for (const { at, cut, add } of edits) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + (add ?? "") + text.slice(place + cut);
    }
    return text;
  });

/** A text out of pieces only. */
export const jumbled = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((list) => list.join(""));
