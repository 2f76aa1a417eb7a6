/** A run of words of a text that stayed, went or came. */
export interface WordEdit {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}
