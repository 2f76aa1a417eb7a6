import { openBundles } from "./open.js";

/**
 * The programmatic API: `dist/cli/api.js`. It uses the code that runs of the command line left, and
 * leaves none itself in a process that belongs to others.
 */
export const api = openBundles("main").run("api");
