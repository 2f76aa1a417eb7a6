import { DiagnosticError, ioError } from "../diagnostic.js";

const systemErrors: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  EEXIST: "something else stands there",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(systemErrors, code)) {
    return systemErrors[code] ?? code;
  }
  // Without the call and the path of the machine, which Node adds at the end.
  return error instanceof Error
    ? error.message.replace(/, \w+(?: '.*)?$/su, "")
    : String(error);
}

/** @example hasCode(new Error("no code"), "ENOENT") // false */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.includes(code);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error
    ? String(error.code)
    : undefined;
}

/** What the system refused to read, as a finding; any other error is ours and goes on. */
export function cannotRead(error: unknown, shown: string): DiagnosticError {
  if (error instanceof DiagnosticError) return error;
  if (codeOf(error) === undefined) throw error;
  return ioError(
    "io/cannot-read",
    `${shown} cannot be read: ${reasonOf(error)}`,
    undefined,
    shown,
  );
}

/** What the system refused to write, as a finding. */
export function cannotWrite(error: unknown, file: string): DiagnosticError {
  return ioError(
    "io/cannot-write",
    `${file} cannot be written: ${reasonOf(error)}`,
    undefined,
    file,
  );
}
