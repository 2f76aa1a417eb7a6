import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { repositoryCatalog } from "../read-catalog.js";
import { compile, compileProject, compilers } from "./compile.js";
import { printCatalog } from "./print-spec.js";

describe("the types of the output", () => {
  it("hold what test/types says of them", async () => {
    const folder = new URL("../../types", import.meta.url);
    expect(await compileProject(fileURLToPath(folder))).toBe("");
  });
});

describe.each(compilers)("the message of TypeScript $version", (compiler) => {
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

  it("names the missing case and points at the stale one", async () => {
    const files = await printCatalog(repositoryCatalog());
    const said = await compile({ ...files, "app.ts": app }, { compiler });
    expect(said).toMatch(/^app\.ts\(9,34\): error TS2345: /mu);
    expect(said).toContain("Property 'FAILURE' is missing in type");
    expect(said).toMatch(/^app\.ts\([36],\d+\): error /mu);
  });
});
