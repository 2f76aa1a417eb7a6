import { rmSync } from "node:fs";
import { buildCatalog } from "./catalog.js";
import { buildCli } from "./cli.js";

/**
 * `npm run build`: makes `dist/cli`, which the package `@vendor-codes/cli` ships, and
 * `dist/catalog`, the whole package `vendor-codes`, ready to pack.
 */
rmSync("dist", { recursive: true, force: true });
await buildCli();
await buildCatalog({
  typescript: "generated/typescript",
  json: "generated/json",
  out: "dist/catalog",
});
