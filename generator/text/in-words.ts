/**
 * A key in camel case as people read it.
 *
 * @example inWords("resultStatus") // "Result status"
 */
export function inWords(key: string): string {
  const words = key
    .split(/(?<=[a-z0-9])(?=[A-Z])/u)
    .map((word) => (/^[A-Z]+$/u.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
