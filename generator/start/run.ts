import { answerOf, type Answer } from "../cache/stamp.js";
import { takesColors } from "../text/colors.js";
import { print } from "./print.js";

/** Put in by the build. */
declare const COMMANDS: readonly string[];
declare const TOOL: string;

/** Says what an earlier run left to be said, or loads the tool with the code that one left. */
export async function run(args: readonly string[]): Promise<void> {
  const [name = ""] = args;
  const answer = name === "generate" ? keptAnswer(args) : undefined;
  if (answer !== undefined) {
    print(answer);
    if (args.includes("--timing")) process.stderr.write(timing());
    return;
  }
  const { openBundles } = await import("./open.js");
  const bundles = openBundles("main");
  process.once("exit", (code) => {
    bundles.save(`${COMMANDS.includes(name) ? name : "other"} ${code}`);
  });
  bundles.run("cli");
}

/** Where nothing has changed since an earlier run. */
function keptAnswer(args: readonly string[]): Answer | undefined {
  const cwd = workingFolder();
  if (cwd === undefined) return undefined;
  return answerOf({
    cwd,
    args,
    tool: TOOL,
    node: process.version,
    environment: process.env,
    platform: process.platform,
    isColored: takesColors(process.stderr, process.env),
  });
}

/** Undefined where the folder is gone, which the tool reports. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function timing(): string {
  const milliseconds = (process.uptime() * 1000).toFixed(0).padStart(6);
  return `    ms\n${milliseconds}  in all: nothing has changed since an earlier run\n`;
}
