import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The name of the file that the build writes: texts by the arguments that ask for them, as JSON. */
export const helpFile = "help.json";

/** How wide the text is that the build made. */
const builtWidth = 80;

/**
 * The text that these arguments ask for, where they ask for help or for the version and nothing else.
 * On a terminal of another width the tool itself has to print it.
 *
 * @param home The folder of the bundles.
 */
export function helpFor(
  args: readonly string[],
  home: string,
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
): string | undefined {
  if (args.length > 2 || !asksForHelp(args.at(-1))) return undefined;
  if (isTTY === true && columns !== builtWidth) return undefined;
  const texts: unknown = JSON.parse(readFileSync(join(home, helpFile), "utf8"));
  const key = JSON.stringify(args);
  if (typeof texts !== "object" || texts === null || !(key in texts))
    return undefined;
  const text: unknown = Reflect.get(texts, key);
  return typeof text === "string" ? text : undefined;
}

function asksForHelp(last: string | undefined): boolean {
  return (
    last === undefined || ["--help", "-h", "--version", "-V"].includes(last)
  );
}
