/** A tree of files, wherever it is: in a folder of the disk, in a commit, in memory. */
export interface Tree {
  /**
   * What stands directly in a folder, `""` for the top one; nothing where there is no such folder.
   *
   * @throws DiagnosticError (io) when the folder cannot be read, or is a link that leads out.
   */
  list(folder: string): readonly TreeEntry[];
  /**
   * Opens files that were listed, all at once where that is cheaper, and gives the bytes of each.
   *
   * @throws DiagnosticError (io) for a file that cannot be read, at once or when it is asked for.
   */
  open(paths: readonly string[]): (path: string) => Uint8Array;
  /** A path as it is shown to people. */
  shown(path: string): string;
}

export interface TreeEntry {
  readonly name: string;
  /** What stands in it, where it is a folder; undefined for anything else. */
  inner(): readonly string[] | undefined;
}
