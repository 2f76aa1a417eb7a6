import type { SpecInput } from "../read/input.js";
import { loadYaml, type SourceFile } from "../read/load.js";
import { lazily } from "../data/lazily.js";
import { openingOfBytes } from "../read/opening.js";
import { decode } from "../read/encoding.js";
import type { LintFile } from "../lint/rule.js";
import { lintFile } from "./check-vendor.js";
import { kindOf } from "./kind-of.js";

/**
 * The files of a spec by name, each read when somebody asks where something is in it. A vendor that
 * has no finding is not read again only because another one has.
 */
export class Sources {
  readonly #inputs: ReadonlyMap<string, SpecInput>;
  readonly #read = new Map<string, SourceFile | undefined>();

  constructor(inputs: readonly SpecInput[]) {
    this.#inputs = new Map(inputs.map((input) => [input.file, input]));
  }

  /** Takes a file that has been read already. */
  keep(source: SourceFile): void {
    this.#read.set(source.file, source);
  }

  get(file: string): SourceFile | undefined {
    if (this.#read.has(file)) return this.#read.get(file);
    const input = this.#inputs.get(file);
    if (input === undefined) return undefined;
    const { source } = loadYaml(input.bytes, file, input.shown);
    this.#read.set(file, source);
    return source;
  }

  /** The file as rules look at it, without reading it as YAML before a rule asks for that. */
  lintFile(file: string): LintFile | undefined {
    const input = this.#inputs.get(file);
    if (input === undefined) return undefined;
    const kind = kindOf(file);
    const read = this.#read.get(file);
    if (read !== undefined) return lintFile(read, kind);
    const source = () => this.get(file);
    const text = lazily(() => decode(input.bytes, input.shown).text);
    return {
      file,
      kind,
      get text() {
        return text();
      },
      get opening() {
        return openingOfBytes(input.bytes, text);
      },
      get data() {
        return source()?.data;
      },
      written: (path) => source()?.written(path),
      comment: (path) => source()?.comment(path),
    };
  }
}
