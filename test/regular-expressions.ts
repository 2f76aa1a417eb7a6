import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ts } from "ts-morph";

/** A regular expression of ours, and where it is written. */
export interface OwnExpression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface OwnExpressions {
  readonly literals: readonly OwnExpression[];
  /** Where `RegExp` is called, as `text/invisible.ts:16`. */
  readonly calls: readonly Call[];
}

export interface Call {
  readonly place: string;
  /** Whether it runs once, when its module is loaded. */
  readonly isAtTop: boolean;
  /** The first argument, where it is a name. */
  readonly of: string | undefined;
}

const root = fileURLToPath(new URL("../", import.meta.url));

export function ownSources(): readonly string[] {
  return ["generator", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .toSorted(),
  );
}

/** What the compiler reads as a regular expression in a source, or as a call that makes one. */
export function expressionsOf(path: string, text: string): OwnExpressions {
  const literals: OwnExpression[] = [];
  const calls: Call[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, isAtTop: boolean): void => {
    const { line } = source.getLineAndCharacterOfPosition(
      node.getStart(source),
    );
    const place = `${path}:${line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({
        place,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp"
    ) {
      const [first] = node.arguments ?? [];
      const of =
        first !== undefined && ts.isIdentifier(first) ? first.text : undefined;
      calls.push({ place, isAtTop, of });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isAtTop && !ts.isFunctionLike(node));
    });
  };
  visit(source, true);
  return { literals, calls };
}

/**
 * What the calls of `RegExp` in a module make while it is loaded. The module must not be loaded yet.
 */
export async function madeWhileLoading(
  path: string,
): Promise<readonly OwnExpression[]> {
  const made: OwnExpression[] = [];
  const original = globalThis.RegExp;
  const record = (expression: RegExp): RegExp => {
    // The frame below the trap and this function is the caller's.
    const caller = new Error().stack?.split("\n")[3] ?? "";
    if (caller.includes(path)) {
      const { source, flags } = expression;
      made.push({ place: path, source, flags });
    }
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => record(Reflect.construct(target, args)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    await import(pathToFileURL(join(root, path)).href);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
