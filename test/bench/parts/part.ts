/** What a part gets from the command line. */
export interface PartOptions {
  readonly runs: number;
  /** Small sizes and one run: shows that everything works, and measures nothing. */
  readonly quick: boolean;
  readonly say: (text: string) => void;
}

/** A part of the benchmark: it measures, and says what it found as tables. */
export type Part = (options: PartOptions) => Promise<readonly Table[]>;

export interface Table {
  readonly title: string;
  /** What one must know to read the numbers. */
  readonly text?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
