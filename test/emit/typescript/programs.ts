import { goldenCases } from "../../golden-cases.js";
import { repositoryCatalog } from "../read-catalog.js";
import { compile, type Compiler } from "./compile.js";
import { hostileNames } from "./hostile-names.js";
import { enumStyles, printCatalog, printSpec } from "./print-spec.js";
import { manyVendors } from "./random-spec.js";
import type { Files } from "./temporary-folder.js";

type Style = (typeof enumStyles)[number];

/** What a compiler says of everything that there is, in each style: nothing, if all is well. */
export function compileEverything(
  compiler: Compiler,
): Promise<readonly string[]> {
  return Promise.all(
    enumStyles.map(async (style) =>
      compile(await program(style), {
        compiler,
        flags: flagsOf[style](compiler.version),
      }),
    ),
  );
}

const flagsOf: Readonly<
  Record<Style, (version: string) => Readonly<Record<string, boolean>>>
> = {
  enum: () => ({}),
  const: (version) => (version === "5.4" ? {} : { erasableSyntaxOnly: true }),
};

async function program(enumStyle: Style): Promise<Files> {
  const repository = await printCatalog(repositoryCatalog(), { enumStyle });
  const parts = [under("repository", repository)];
  for (const [index, spec] of [...hostileNames, manyVendors(50)].entries()) {
    const printed = await printSpec(spec, { enumStyle });
    parts.push(under(`spec-${index}`, printed));
  }
  for (const golden of goldenCases()) {
    if (golden.enumStyle !== enumStyle) continue;
    parts.push(under(golden.name, golden.expected("typescript")));
  }
  return Object.assign({}, ...parts);
}

function under(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}
