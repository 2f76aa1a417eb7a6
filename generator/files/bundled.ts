/** What the built tool knows about itself. */
export interface Bundled {
  /** The address of the bundle. */
  readonly url: string;
  /** Names the whole build: code, templates and schemas. */
  readonly tool: string;
  /** The bundles that were loaded so far. */
  readonly loads: readonly Load[];
}

/** The loading of one bundle, in milliseconds since the process started. */
export interface Load {
  readonly name: string;
  /** Whether the code was compiled in an earlier run. */
  readonly isCached: boolean;
  readonly began: number;
  readonly ended: number;
}

/** Given to every bundle when it is loaded; there is none where the tool runs from its sources. */
declare const BUNDLED: Bundled | undefined;

/** The build that this code belongs to; undefined where it runs from its sources. */
export function bundled(): Bundled | undefined {
  return typeof BUNDLED === "undefined" ? undefined : BUNDLED;
}
