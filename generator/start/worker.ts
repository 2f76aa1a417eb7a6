import { openBundles } from "./open.js";

/** The start of a thread beside the main one: `dist/cli/worker.js`. */
const bundles = openBundles("worker");
process.once("exit", () => {
  bundles.save("worker");
});
bundles.run("worker");
