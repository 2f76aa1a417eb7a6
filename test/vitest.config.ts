import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["test/temporary-root.ts"],
    setupFiles: ["test/property-seed.ts"],
    // Only to end what hangs: no test depends on the load of the machine.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    maxWorkers: "100%",
    // Loading the tool takes longer than most files of tests, and they leave no state behind.
    isolate: false,
  },
});
