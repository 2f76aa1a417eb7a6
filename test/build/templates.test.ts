import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { templateCode } from "../../generator/build/templates.js";
import { useOwnHelpers } from "../../generator/emit/template-helpers.js";
import { compileTemplate, type View } from "../../generator/emit/template.js";

const runtime: typeof Handlebars = createRequire(import.meta.url)(
  "handlebars/runtime",
);

type Partials = Readonly<Record<string, string>>;

/** Prints with the run time alone, as the built tool does. */
function printBuilt(source: string, partials: Partials, view: View): string {
  const environment = runtime.create();
  useOwnHelpers(environment);
  const templateOf = (text: string) =>
    environment.template(runInThisContext(`(${templateCode(text)})`));
  for (const [name, partial] of Object.entries(partials)) {
    environment.registerPartial(name, templateOf(partial));
  }
  return templateOf(source)(view);
}

const view = { a: "<&{{b}}>", list: ["x", "y"], rows: [{ b: "1" }], no: false };

describe("a template that the build compiled", () => {
  it.each([
    ["{{a}}|{{#each list}}{{this}};{{/each}}", {}],
    ["{{#if list}}yes{{else}}no{{/if}}{{#if no}}yes{{else}}no{{/if}}", {}],
    ["{{#each rows}}\n  {{> row}}\n{{/each}}\n", { row: "<{{b}}>\n" }],
    ["{{#each rows}}\n{{#if b}}\n{{../a}} {{b}}\n{{/if}}\n{{/each}}", {}],
    ["{{~a~}}  x", {}],
  ] as const)("prints %j as the source does", async (source, partials) => {
    const print = await compileTemplate(source, partials);
    const outcome = (run: () => string): string => {
      try {
        return run();
      } catch (error) {
        return String(error);
      }
    };
    expect(outcome(() => printBuilt(source, partials, view))).toBe(
      outcome(() => print(view)),
    );
  });

  it.each([
    "{{missing}}",
    "{{a.missing}}",
    "{{#if missing}}x{{/if}}",
    "{{#each missing}}x{{/each}}",
    "{{#each a}}x{{/each}}",
    "{{a.toString}}",
    "{{#with a}}x{{/with}}",
    "{{#unless missing}}x{{/unless}}",
    "{{> missing}}",
  ])("refuses %s with the same error", async (source) => {
    const print = await compileTemplate(source);
    const refusal = (run: () => string): string => {
      try {
        return `printed ${run()}`;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    const built = refusal(() => printBuilt(source, {}, view));
    expect(built).not.toMatch(/^printed /u);
    expect(built).toBe(refusal(() => print(view)));
  });
});
