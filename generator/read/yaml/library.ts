import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { lazily } from "../../data/lazily.js";

export type { Alias, LineCounter, Node, Pair, ParsedNode, YAMLMap } from "yaml";

export type YamlDocument = Yaml.Document.Parsed<Yaml.ParsedNode>;

/**
 * The library `yaml`, which is loaded when a file is not an ordinary one: loading it costs more than
 * reading such a file. No promise, so that all reading stays simple. The built tool has another module
 * in this one's place: see `generator/build/yaml.ts`.
 */
export const yaml: () => typeof Yaml = lazily(() =>
  createRequire(import.meta.url)("yaml"),
);
