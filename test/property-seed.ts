import fc from "fast-check";

/**
 * The random inputs of a property test are the same in every run, so that a change is never blamed
 * for what another seed would have found before it. `FAST_CHECK_SEED=random npm test` looks for more.
 */
const { FAST_CHECK_SEED: wanted = "20261120" } = process.env;
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
