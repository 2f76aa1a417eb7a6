/**
 * The values that are there.
 *
 * @example present("A", undefined) // ["A"]
 */
export function present<Value>(
  ...values: readonly (Value | undefined)[]
): readonly Value[] {
  return values.filter((value) => value !== undefined);
}
