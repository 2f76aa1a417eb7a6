import { diff } from "./diff/arguments.js";
import { explain } from "./explain/arguments.js";
import { generate } from "./generate/arguments.js";
import { impact } from "./impact/arguments.js";
import { init } from "./init/arguments.js";
import { lint } from "./lint/arguments.js";
import { rename } from "./rename/arguments.js";

/** Every command, in the order of the help. What a command does is loaded only when it is run. */
export const commands = [
  generate,
  lint,
  explain,
  init,
  diff,
  impact,
  rename,
] as const;

export type CommandName = (typeof commands)[number]["name"];
