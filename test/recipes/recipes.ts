import { addRemark, addRole } from "./field.js";
import { addRule } from "./rule.js";
import { addTarget } from "./target.js";
import { addVendor } from "./vendor.js";
import type { Workshop } from "./workshop.js";

/** Each recipe with the title of its section, what stands for the parts in brackets, and its work. */
export const recipes: readonly (readonly [
  title: string,
  names: Readonly<Record<string, string>>,
  apply: (workshop: Workshop) => void | Promise<void>,
])[] = [
  ["Add a vendor", { id: "acme" }, addVendor],
  ["Add a lint rule", { "rule-id": "long-id" }, addRule],
  ["Add an output target", { target: "csv" }, addTarget],
  ["Add a documented field", {}, addRole],
  ["Add a documented field", {}, addRemark],
];
