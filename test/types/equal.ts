/** Whether two types are the same, not merely assignable to each other. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** Compiles only if the two types are the same: `expectEqual<A, B>(true)`. */
export function expectEqual<A, B>(areEqual: Equal<A, B>): void {
  void areEqual;
}
