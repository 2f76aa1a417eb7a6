import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../generator/commands/index.js";
import { runCli } from "../cli/run-cli.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const folders = readdirSync(new URL("generator/commands/", root), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** What the command line prints on stdout. */
async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli("/", args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("the commands", () => {
  it("are the folders of commands/", () => {
    expect(commands.map(({ name }) => name).toSorted()).toEqual(folders);
  });

  it("each have a row in the README's table, and no other row names one", () => {
    const rows = [
      ...read("README.md").matchAll(/^\| `vendor-codes ([a-z]+)/gmu),
    ].map(([, name]) => name);
    expect([...new Set(rows)].toSorted()).toEqual(folders);
  });

  it.each(commands)(
    "$name --help shows its parameters, its options and an example",
    async ({ name, parameters, description, formats, options }) => {
      const help = await printed(name, "--help");
      expect(help).toContain(
        ["Usage: vendor-codes", name, "[options]", ...parameters].join(" "),
      );
      expect(help).toContain(`\nExamples:\n  $ vendor-codes ${name}`);
      const words = help.replace(/\s+/gu, " ");
      expect(words).toContain(description);
      expect(words).toContain(formats.map((each) => `"${each}"`).join(", "));
      for (const option of Object.values(options)) {
        expect(words).toContain(option.description);
      }
    },
  );

  it("are all in the help of the tool", async () => {
    const help = await printed("--help");
    for (const { name } of commands) {
      expect(help).toMatch(new RegExp(`^ {2}${name} `, "mu"));
    }
  });

  it.each(folders)("%s loads nothing of its work before it runs", (folder) => {
    const imported = [
      ...read(`generator/commands/${folder}/arguments.ts`).matchAll(
        /^(?:import|export)\b[^;]*?from "([^"]+)";$/gmu,
      ),
    ].map(([, specifier]) => specifier);
    expect(imported).toEqual(["../command.js"]);
  });
});
