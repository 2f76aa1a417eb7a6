import { read } from "../sources.js";

/**
 * The files that a recipe of CONTRIBUTING names, in bold at the start of its steps.
 *
 * @param names What stands for the parts in angle brackets.
 * @example filesOfRecipe("Add a vendor", { id: "acme" }) // ["spec/vendors/acme.yaml", …]
 */
export function filesOfRecipe(
  title: string,
  names: Readonly<Record<string, string>> = {},
): readonly string[] {
  const [, after = ""] = read("CONTRIBUTING.md").split(`\n## ${title}\n`);
  const [section = ""] = after.split("\n## ");
  return [...section.matchAll(/^\d+\. \*\*`([^`]+)`\*\*/gmu)]
    .map(([, path = ""]) =>
      path.replaceAll(
        /<([a-z-]+)>/gu,
        (_, name: string) => names[name] ?? name,
      ),
    )
    .toSorted();
}
