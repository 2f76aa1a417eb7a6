import { addTo } from "../data/group-by.js";
import { formatPointer } from "../read/pointer.js";
import {
  below,
  type Origin,
  type Vendor,
  type Waiver,
} from "../model/model.js";
import { didYouMean } from "./did-you-mean.js";
import type { Finding, Rule } from "./rule.js";

/** The name of a place; a model that was kept or sent elsewhere still has the same. */
export type PlaceKey = string;

/** @example keyOf({ file: "vendors/acme.yaml", path: ["codeSets", 0] }) // "vendors/acme.yaml#/codeSets/0" */
export function keyOf({ file, path }: Origin): PlaceKey {
  return `${file}#${formatPointer(path)}`;
}

/** The waivers of some vendors, in the order of the spec. */
export function* waiversOf(vendors: readonly Vendor[]): Iterable<Waiver> {
  for (const { codeSets } of vendors) {
    for (const { waivers, codes } of codeSets) {
      yield* waivers;
      for (const code of codes) yield* code.waivers;
    }
  }
}

/** Answers which waivers of a rule cover a place. */
export class Waived {
  readonly #byRule = new Map<string, Map<PlaceKey, Waiver[]>>();

  constructor(waivers: Iterable<Waiver>) {
    for (const waiver of waivers) {
      const places =
        this.#byRule.get(waiver.rule) ?? new Map<PlaceKey, Waiver[]>();
      this.#byRule.set(waiver.rule, places);
      addTo(places, keyOf(waiver.covers), waiver);
    }
  }

  /** A waiver covers its entry or code set, and everything below. */
  covering(rule: string, { file, path }: Origin): readonly Waiver[] {
    const places = this.#byRule.get(rule);
    if (places === undefined) return [];
    return [...path, undefined].flatMap(
      (_step, length) =>
        places.get(keyOf({ file, path: path.slice(0, length) })) ?? [],
    );
  }
}

/** Why a waiver that left out nothing is wrong. */
export function describeUnneeded(
  waiver: Waiver,
  rules: readonly Rule[],
): Finding {
  const at = below(waiver.origin, "rule");
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (rule === undefined) {
    const ids = rules.filter(({ isStrict }) => !isStrict).map(({ id }) => id);
    return {
      at,
      message: `There is no rule "${waiver.rule}" to waive`,
      hint: didYouMean(waiver.rule, ids),
    };
  }
  return {
    at,
    message: rule.isStrict
      ? `The rule ${waiver.rule} cannot be waived: the generated code relies on it`
      : `This waiver of ${waiver.rule} is not needed: the rule finds nothing here`,
    hint: "Remove the waiver",
  };
}
