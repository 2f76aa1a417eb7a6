/** Numbers as the tables print them; the same in every locale. */

/** With a fixed count of decimals. */
export function digits(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

/** Seconds: milliseconds below one second, hundredths above. */
export function seconds(value: number): string {
  return digits(value, value < 1 ? 3 : 2);
}

/** A multiple: two decimals below ten. */
export function times(value: number): string {
  return digits(value, value < 10 ? 2 : 0);
}

/** Nanoseconds, whole from a hundred on. */
export function nanoseconds(value: number): string {
  return value < 100 ? digits(value, 1) : count(value);
}

/** A count with commas between the thousands. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
