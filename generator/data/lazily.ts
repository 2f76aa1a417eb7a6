/**
 * A function that makes its value at the first call and keeps it.
 *
 * @example const schema = lazily(() => compile("vendor")); schema() === schema() // true
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
