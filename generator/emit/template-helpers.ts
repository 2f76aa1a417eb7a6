/** How templates are compiled: nothing is escaped, and no helper is known but `if` and `each`. */
export const templateOptions = {
  strict: true,
  knownHelpersOnly: true,
  noEscape: true,
  assumeObjects: false,
  preventIndent: true,
} as const;

interface Block {
  fn(context: unknown): string;
  inverse(context: unknown): string;
}

interface Environment {
  unregisterHelper(name: string): void;
  registerHelper(
    name: string,
    helper: (this: unknown, value: unknown, options: Block) => unknown,
  ): void;
}

/** A value that the view does not have is an error, in `{{#if}}` and `{{#each}}` too. */
export function useOwnHelpers(environment: Environment): void {
  for (const name of ["with", "unless", "lookup", "log"]) {
    environment.unregisterHelper(name);
  }
  environment.registerHelper("if", function (value, options) {
    if (value === undefined) {
      throw new Error(`A template asks {{#if}} for a value that is missing`);
    }
    const isShown = Array.isArray(value) ? value.length > 0 : Boolean(value);
    return isShown ? options.fn(this) : options.inverse(this);
  });
  environment.registerHelper("each", (list, options) => {
    if (!Array.isArray(list)) {
      throw new Error("A template asks {{#each}} for a list that is missing");
    }
    return list.map((item: unknown) => options.fn(item)).join("");
  });
}
