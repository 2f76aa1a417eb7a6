import { expect } from "vitest";
import { repositoryCatalog } from "../read-catalog.js";
import { compile, type Compiler } from "./compile.js";
import { printCatalog } from "./print-spec.js";

/** The third case is none of the vendor's, and the second match lacks one. */
const app = `import { matchZolozResultStatus, type ZolozResultStatus } from "./index.js";
export const handle = (status: ZolozResultStatus) =>
  matchZolozResultStatus(status, {
    SUCCESS: () => 1,
    UNKNOWN: () => 3,
    PENDING: () => 4,
  });
export const forgotten = (status: ZolozResultStatus) =>
  matchZolozResultStatus(status, { SUCCESS: () => 1, UNKNOWN: () => 3 });
`;

/** Expects that a compiler names the missing case and points at the stale one. */
export async function expectMissingCase(compiler: Compiler): Promise<void> {
  const files = await printCatalog(repositoryCatalog());
  const said = await compile({ ...files, "app.ts": app }, { compiler });
  expect(said).toMatch(/^app\.ts\(9,34\): error TS2345: /mu);
  expect(said).toContain("Property 'FAILURE' is missing in type");
  expect(said).toMatch(/^app\.ts\([36],\d+\): error /mu);
}
