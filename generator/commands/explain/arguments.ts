import { command, reading } from "../command.js";

export const explain = command({
  ...reading,
  name: "explain",
  parameters: ["<code>"],
  description:
    "Say everything that is known about a code, an address or a constant name.",
  examples: `  $ vendor-codes explain 1                             at every vendor that has it
  $ vendor-codes explain baidu-face/222202
  $ vendor-codes explain zoloz/result-code/SUCCESS     the address
  $ vendor-codes explain "System Error"                a label, in quotes
  $ vendor-codes explain FACE_NOT_FOUND                the constant name`,
  options: {},
  async load(_options, code) {
    const { runExplain } = await import("./run.js");
    return (context) => runExplain(context, code);
  },
});
