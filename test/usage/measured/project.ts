import type { Change } from "../../../generator/compare/change.js";
import { compare } from "../../../generator/compare/compare.js";
import type { EntrySpec, VendorSpec } from "../../../generator/read/spec.js";
import type { Files } from "../../cli/project.js";
import { comparedData } from "../../compare/compared.js";
import { vendorWith } from "../../emit/read-catalog.js";
import { printSpec } from "../../emit/typescript/print-spec.js";
import { tsconfig } from "../user-project.js";
import { decoys, styles, type Style } from "./styles.js";

/** A line that a change touches. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly kind: Change["kind"];
  readonly style: Style;
}

export interface Measured {
  readonly files: Files;
  /** The generated modules after the changes, by their path. */
  readonly after: Files;
  readonly places: readonly Place[];
  readonly changes: readonly Change[];
}

const kinds: Readonly<Record<string, Change["kind"]>> = {
  added: "code-added",
  removed: "code-removed",
  renamed: "constant-renamed",
  deprecated: "code-deprecated",
  redefined: "text-redefined",
};

const before: readonly EntrySpec[] = (
  [
    [1, "SERVER_BUSY", "the server is busy"],
    [4, "LIMIT_REACHED", "too many requests in a day"],
    [222202, "FACE_NOT_FOUND", "there is no face"],
    [222203, "FACE_BLURRED", "the face is blurred"],
    [222204, "FACE_COVERED", "the face is covered"],
    [222205, "POSE_WRONG", "please look straight ahead"],
  ] as const
).map(([code, name, message]) => ({ code, name, doc: { message } }));

const after: readonly EntrySpec[] = [
  ...before
    .filter(({ name }) => name !== "FACE_BLURRED")
    .map((entry): EntrySpec => {
      switch (entry.name) {
        case "FACE_NOT_FOUND":
          return { ...entry, name: "NO_FACE", renamedFrom: ["FACE_NOT_FOUND"] };
        case "FACE_COVERED":
          return { ...entry, deprecated: { note: "The page says so." } };
        case "POSE_WRONG":
          return { ...entry, doc: { message: "this account is not active" } };
        default:
          return entry;
      }
    }),
  { code: 222299, name: "FACE_TILTED", doc: { message: "the head is tilted" } },
];

/**
 * A project with every style of use, once for the code set that changes and once for another one with
 * the same codes, and with what only looks like a use.
 *
 * @param copies How often each file is there.
 */
export async function measuredProject(
  copies: number,
  enumStyle: "enum" | "const" = "enum",
): Promise<Measured> {
  const files: Record<string, string> = { "tsconfig.json": tsconfig };
  const places: Place[] = [];
  for (let copy = 0; copy < copies; copy += 1) {
    for (const [index, style] of [...styles, ...decoys].entries()) {
      for (const vendor of style.isTyped ? vendors : ["acme"]) {
        const file = `src/part-${copy}/${vendor}-${index}.ts`;
        const source = sourceOf(style, vendor);
        files[file] = source.replaceAll(/ *\/\/! .*$/gmu, "");
        if (vendor === "acme") places.push(...marked(file, source, style));
      }
    }
  }
  const base = { vendors: specs(before) };
  const head = { vendors: specs(after) };
  return {
    files: { ...files, ...(await modules(base.vendors, enumStyle)) },
    after: await modules(head.vendors, enumStyle),
    places,
    changes: compare(comparedData(base), comparedData(head)),
  };
}

const vendors = ["acme", "beta"];

/** Both vendors have the same codes; only those of the first one change. */
function specs(entries: readonly EntrySpec[]): readonly VendorSpec[] {
  return vendors.map((id) => {
    const spec = vendorWith({
      wire: "integer",
      groups: [
        {
          id: "main",
          title: "Main",
          source: "page",
          entries: id === "acme" ? entries : before,
        },
      ],
    });
    return {
      ...spec,
      id,
      codeSets: spec.codeSets.map((set) => ({ ...set, name: typeOf(id) })),
    };
  });
}

async function modules(
  of: readonly VendorSpec[],
  enumStyle: "enum" | "const",
): Promise<Files> {
  const printed = await printSpec({ vendors: of }, { enumStyle });
  return Object.fromEntries(
    Object.entries(printed).map(([path, text]) => [
      `src/generated/${path}`,
      text,
    ]),
  );
}

function typeOf(vendor: string): string {
  return vendor === "acme" ? "AcmeErrorCode" : "BetaErrorCode";
}

function sourceOf({ imports, source }: Style, vendor: string): string {
  const path = `../generated/${vendor}/index.js`;
  const names = imports.filter((name) => name !== "*");
  return [
    ...(imports.includes("*") ? [`import * as all from "${path}";`] : []),
    ...(names.length > 0
      ? [`import { ${names.join(", ")} } from "${path}";`]
      : []),
    `${source}\n`,
  ]
    .join("\n")
    .replaceAll('"@"', `"${path}"`)
    .replaceAll(
      /\b(match|parse|is)?T(Name|Cases)?\b/gu,
      (_all, head = "", tail = "") => `${head}${typeOf(vendor)}${tail}`,
    );
}

function marked(file: string, source: string, style: Style): readonly Place[] {
  return source.split("\n").flatMap((text, index) => {
    const [, marks = ""] = /\/\/! (.*)$/u.exec(text) ?? [];
    return marks
      .split(", ")
      .filter((mark) => mark !== "")
      .map((mark) => {
        const kind = kinds[mark];
        if (kind === undefined) throw new Error(`No change is ${mark}`);
        return { file, line: index + 1, kind, style };
      });
  });
}
