import { projectOf } from "../write/banner.js";
import { openProject, type UserProject } from "../usage/project.js";

/** Opens the project of a user, and knows the generated files in it by their banner. */
export function openUserProject(cwd: string, tsconfig: string): UserProject {
  return openProject({
    cwd,
    tsconfig,
    isOurs: (text) => projectOf(text) !== undefined,
  });
}
