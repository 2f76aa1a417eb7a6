import {
  below,
  type Code,
  type CodeSet,
  type Origin,
  type Vendor,
} from "../../model/model.js";
import {
  codeSetNamePattern,
  constantNamePattern,
  reservedVendorIds,
} from "../../model/naming.js";
import { reservedNames, reservedWords } from "../../model/reserved-names.js";
import type { Finding, Rule } from "../rule.js";

export const identifier: Rule = {
  id: "identifier",
  severity: "error",
  scope: "vendor",
  isStrict: true,
  description:
    "A constant name is in upper snake case, a code-set name in PascalCase, and neither it nor a vendor id is a name that the output needs itself.",
  *check({ catalog }) {
    for (const vendor of catalog.vendors) {
      yield* vendorId(vendor);
      for (const codeSet of vendor.codeSets) {
        yield* codeSetName(codeSet);
        for (const code of codeSet.codes) yield* constantNames(code);
      }
    }
  },
};

function* vendorId({ id, origin }: Vendor): Iterable<Finding> {
  if (!reservedVendorIds.has(id)) return;
  yield {
    at: below(origin, "id"),
    message: `The vendor id "${id}" is reserved: a generated file or a device of Windows has this name`,
    hint: `Choose another id, for example "${id}-vendor"`,
  };
}

function* codeSetName({
  name,
  identifiers,
  origin,
}: CodeSet): Iterable<Finding> {
  const at = below(origin, "name");
  if (!codeSetNamePattern.test(name)) {
    yield {
      at,
      message: `"${name}" is no name for a code set: expected PascalCase, letters and digits only, such as AcmeErrorCode`,
      hint: proposal(pascalCase(name), codeSetNamePattern),
    };
    return;
  }
  const reserved = Object.values(identifiers).find((generated) =>
    reservedNames().has(generated),
  );
  if (reserved === undefined) return;
  yield {
    at,
    message:
      reserved === name
        ? `The name ${name} is reserved: TypeScript or the generated code uses it already`
        : `The name ${name} would generate ${reserved}, ${reservedWords.has(reserved) ? "a reserved word of TypeScript" : "which the generated code uses already"}`,
    hint: "Begin the name with the vendor's, such as AcmeErrorCode",
  };
}

function* constantNames({ name, aliases, origin }: Code): Iterable<Finding> {
  if (!constantNamePattern.test(name)) {
    yield constantName(name, below(origin, "name"));
  }
  for (const [index, alias] of aliases.entries()) {
    if (constantNamePattern.test(alias)) continue;
    yield constantName(alias, below(origin, "renamedFrom", index));
  }
}

function constantName(name: string, at: Origin): Finding {
  return {
    at,
    message: `"${name}" is no constant name: expected upper snake case, such as FACE_NOT_FOUND`,
    hint: proposal(upperSnakeCase(name), constantNamePattern),
  };
}

function proposal(name: string, pattern: RegExp): string {
  return pattern.test(name)
    ? `Write ${name}`
    : "Name it in your own words, with the letters A to Z";
}

function words(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/gu, "$1 $2")
    .split(/[^A-Za-z0-9]+/u)
    .filter((word) => word !== "");
}

function upperSnakeCase(text: string): string {
  return words(text).join("_").toUpperCase();
}

function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
