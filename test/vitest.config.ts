import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["test/temporary-root.ts"],
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most of the time goes to processes that a test waits for.
    maxWorkers: "100%",
    isolate: false,
  },
});
