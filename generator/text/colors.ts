/**
 * Whether a stream takes colors: only a terminal, and not where they are unwanted
 * (https://no-color.org).
 *
 * @example takesColors({ isTTY: true }, { NO_COLOR: "1" }) // false
 */
export function takesColors(
  { isTTY }: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR: noColor = "", TERM: terminal } = environment;
  return isTTY === true && noColor === "" && terminal !== "dumb";
}
