import type { PrintedFile } from "../write/banner.js";

/**
 * Formats TypeScript with a team's own prettier options. Only options from the configuration are
 * used: no prettier configuration is read and no plugin is loaded.
 */
export async function formatFiles(
  files: readonly PrintedFile[],
  options: Readonly<Record<string, string | number | boolean>>,
): Promise<readonly PrintedFile[]> {
  const prettier = await import("prettier");
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      content: await prettier.format(file.content, {
        ...options,
        parser: "typescript",
        endOfLine: "lf",
      }),
    })),
  );
}
