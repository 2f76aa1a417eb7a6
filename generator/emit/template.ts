/** What a template may print. Nothing is optional: an absent part is an empty text or list. */
export type View =
  string | boolean | readonly View[] | { readonly [key: string]: View };

/**
 * Compiles a Handlebars template. It prints what it is given, unescaped; a value that the view does
 * not have is an error, in `{{#if}}` and `{{#each}}` too.
 *
 * @example (await compileTemplate<{ name: string }>("# {{name}}"))({ name: "x" }) // "# x"
 */
export async function compileTemplate<Shown extends View>(
  source: string,
  partials: Readonly<Record<string, string>> = {},
): Promise<(view: Shown) => string> {
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  for (const name of ["with", "unless", "lookup", "log"]) {
    environment.unregisterHelper(name);
  }
  environment.registerHelper(
    "if",
    function (this: unknown, value: unknown, options: Block) {
      if (value === undefined) {
        throw new Error(`A template asks {{#if}} for a value that is missing`);
      }
      const isShown = Array.isArray(value) ? value.length > 0 : Boolean(value);
      return isShown ? options.fn(this) : options.inverse(this);
    },
  );
  environment.registerHelper("each", (list: unknown, options: Block) => {
    if (!Array.isArray(list)) {
      throw new Error("A template asks {{#each}} for a list that is missing");
    }
    return list.map((item: unknown) => options.fn(item)).join("");
  });
  for (const [name, partial] of Object.entries(partials)) {
    environment.registerPartial(name, partial);
  }
  return environment.compile<Shown>(source, {
    strict: true,
    knownHelpersOnly: true,
    noEscape: true,
    assumeObjects: false,
    preventIndent: true,
  });
}

interface Block {
  fn(context: unknown): string;
  inverse(context: unknown): string;
}
