import type { Plugin } from "esbuild";

/** Lets the built tool load the library `yaml` as a bundle of its own, when a file needs it. */
export const yamlApart: Plugin = {
  name: "yaml-apart",
  setup(build) {
    build.onLoad({ filter: /[\\/]read[\\/]yaml[\\/]library\.ts$/ }, () => ({
      contents: `export const yaml = () => require("yaml");`,
    }));
  },
};
