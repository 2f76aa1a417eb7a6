/** What much code refers to and few runs use, though it takes Node long to load. */
const seldom: ReadonlySet<string> = new Set([
  "child_process",
  "fs/promises",
  "inspector",
  "os",
  "perf_hooks",
  "v8",
  "worker_threads",
]);

/** Whether a module of Node is better loaded when something of it is used. */
export function isSeldom(name: string): boolean {
  return seldom.has(name.replace(/^node:/u, ""));
}

/**
 * Stands for a module, and loads it when something of it is asked for.
 *
 * @example whenUsed(() => require("node:os")).EOL // loads node:os here
 */
export function whenUsed(load: () => unknown): object {
  let loaded: object | undefined;
  const module = () => (loaded ??= Object(load()));
  return new Proxy(
    {},
    {
      get: (_target, key) => Reflect.get(module(), key),
      has: (_target, key) => Reflect.has(module(), key),
      ownKeys: () => Reflect.ownKeys(module()),
      getOwnPropertyDescriptor: (_target, key) => {
        const found = Reflect.getOwnPropertyDescriptor(module(), key);
        // A proxy may tell only of properties that could be taken away.
        return found && { ...found, configurable: true };
      },
    },
  );
}
