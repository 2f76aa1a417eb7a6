import { styleText } from "node:util";

/** Colours only where a terminal reads them. */
export type Paint = (
  style: "red" | "yellow" | "green" | "cyan" | "dim" | "bold",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) =>
  styleText(style, text, { validateStream: false });
