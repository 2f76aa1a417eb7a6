/** The keys that may be undefined become keys that may be absent. */
export type Defined<Values> = {
  readonly [
    Key in keyof Values as undefined extends Values[Key] ? never : Key
  ]: Values[Key];
} & {
  readonly [
    Key in keyof Values as undefined extends Values[Key] ? Key : never
  ]?: Exclude<Values[Key], undefined>;
};

/**
 * The same object without the keys whose value is undefined, because an optional key of ours is
 * absent and never undefined.
 *
 * @example defined({ from: 1, to: undefined }) // { from: 1 }
 */
export function defined<Values extends object>(values: Values): Defined<Values>;
export function defined(values: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
