/**
 * A function that makes its value at the first call and keeps it.
 *
 * @example [lazily(() => ({}))].every((made) => made() === made()) // true
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
