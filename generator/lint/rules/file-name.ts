import { below } from "../../model/model.js";
import type { Rule } from "../rule.js";

export const fileName: Rule = {
  id: "file-name",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  isIdentity: true,
  description: "The id of a vendor is the name of its file without the ending.",
  *check({ catalog }) {
    for (const { id, origin } of catalog.vendors) {
      const base = origin.file.slice(origin.file.lastIndexOf("/") + 1);
      const name = base.replace(/\.ya?ml$/u, "");
      if (name === id) continue;
      yield {
        at: below(origin, "id"),
        message: `The id "${id}" differs from the name of the file, ${base}`,
        hint: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name)
          ? `Rename the file to ${id}.yaml, or write "id: ${name}"`
          : `Rename the file to ${id}.yaml`,
      };
    }
  },
};
