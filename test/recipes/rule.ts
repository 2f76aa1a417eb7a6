import type { Workshop } from "./workshop.js";

/** Adds the rule `long-id` by the recipe of CONTRIBUTING. */
export function addRule({ write, edit }: Workshop): void {
  write({
    "generator/lint/rules/long-id.ts": `import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";

export const longId: Rule = {
  id: "long-id",
  severity: "warning",
  scope: "vendor",
  description: "The id of a vendor has at most 20 characters.",
  *check({ catalog }) {
    for (const { id, origin } of catalog.vendors) {
      if (id.length <= 20) continue;
      yield {
        at: below(origin, "id"),
        message: "The id is long",
        hint: "Shorten it",
      };
    }
  },
};
`,
    "test/lint/rules/long-id.test.ts": `import { testRule, vendor } from "../lint-spec.js";

testRule("long-id", "warning", [
  {
    name: "finds a long id",
    given: {
      "vendors/an-id-of-very-many-letters.yaml": vendor({
        id: "▸an-id-of-very-many-letters",
      }),
    },
    want: [{ message: "The id is long" }],
  },
  {
    name: "accepts a short one",
    given: { "vendors/acme.yaml": vendor() },
    want: [],
  },
]);
`,
  });
  edit(
    "generator/lint/index.ts",
    "\n\n/** Every rule",
    '\nimport { longId } from "./rules/long-id.js";\n\n/** Every rule',
  );
  edit("generator/lint/index.ts", "\n];", "\n  longId,\n];");
  edit(
    "CONTRIBUTING.md",
    "\n\n<!-- /rules -->",
    "\n| `long-id` | warning | The id of a vendor has at most 20 characters. |\n\n<!-- /rules -->",
  );
}
