import { commands } from "../commands/index.js";
import { makeTool } from "../commands/tool.js";

/**
 * What the tool prints where it is asked for help or for its version, by the arguments as JSON, 80
 * columns wide. The start prints it without loading anything else.
 */
export async function printedHelp(): Promise<Readonly<Record<string, string>>> {
  const asked = [
    [],
    ...["--help", "-h", "--version", "-V"].map((flag) => [flag]),
    ...commands.flatMap(({ name }) => [
      [name, "--help"],
      [name, "-h"],
    ]),
  ];
  const texts: [string, string][] = [];
  for (const args of asked)
    texts.push([JSON.stringify(args), await print(args)]);
  return Object.fromEntries(texts);
}

async function print(args: readonly string[]): Promise<string> {
  let printed = "";
  const stdout = {
    write: (text: string) => {
      printed += text;
    },
  };
  const stderr = {
    write: (text: string) => {
      throw new Error(`vendor-codes ${args.join(" ")} printed: ${text}`);
    },
  };
  const tool = makeTool({
    cwd: () => "",
    env: {},
    stdout,
    stderr,
    version: "",
    platform: "",
    build: undefined,
    started: 0,
    loads: [],
    now: () => 0,
  });
  await tool.run(args);
  return printed;
}
