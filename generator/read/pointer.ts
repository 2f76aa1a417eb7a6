import type { Path } from "./load.js";

/** @example formatPointer(["codeSets", 0, "id"]) // "/codeSets/0/id" */
export function formatPointer(path: Path): string {
  return path
    .map(
      (step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    )
    .join("");
}

/** A JSON Pointer as path; steps into lists become numbers. */
export function parsePointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointerSteps(pointer)) {
    if (Array.isArray(value)) {
      path.push(Number(step));
      value = value[Number(step)];
    } else {
      path.push(step);
      value =
        typeof value === "object" && value !== null
          ? Reflect.get(value, step)
          : undefined;
    }
  }
  return path;
}

/** @example pointerSteps("/result/resultCode") // ["result", "resultCode"] */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
