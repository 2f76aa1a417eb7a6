/** The variables that a program runs with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a hook, or a git around us, sets to say where its own repository stands. We look for the
 * repository of a folder, and a relative `GIT_DIR=.git` is wrong anywhere else.
 */
const redirecting: ReadonlySet<string> = new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
]);

/**
 * An environment without what redirects git, with its messages in one language and without
 * questions. What configures git, such as `GIT_CONFIG_GLOBAL`, stays.
 *
 * @example gitEnvironment({ PATH: "/bin", GIT_DIR: ".git" }).GIT_DIR // undefined
 */
export function gitEnvironment(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(
    // Names differ in case only on Windows, where they are the same.
    ([name]) => !redirecting.has(name.toUpperCase()),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
  };
}
