/** Keys and indexes from the root of a file down to one value. */
export type Path = readonly (string | number)[];
