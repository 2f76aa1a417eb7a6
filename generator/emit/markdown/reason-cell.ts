import type { Code } from "../../model/model.js";
import {
  axisNames,
  type AxesSpec,
  type OverridesSpec,
} from "../../read/spec.js";
import { escapeCell } from "../../text/escape-markdown.js";
import { link, nameInCode } from "./inline.js";

/** The page of all reasons, below the folder of the vendors' pages. */
export const reasonsPage = "reasons.md";

/** Stands behind a code or a reason where the mapping is doubtful. */
export const doubtMark = "†";

/** The reason of a code and what follows from it, for the first row of the code. */
export function reasonCell(code: Code): string {
  const { axes, overrides = {} } = code;
  if (axes === undefined) return reasonLink(code);
  return `${reasonLink(code)}<br>${compactAxes(axes, overrides)}`;
}

/** The reason alone, for the other rows of the code. */
export function reasonLink({ reason, axes, doubt }: Code): string {
  if (reason === undefined) return "";
  const id = nameInCode(reason);
  const mark = doubt === undefined ? "" : ` ${doubtMark}`;
  // Only a reason that the page holds gives a code its axes.
  return (
    (axes === undefined ? id : link(id, `${reasonsPage}#${reason}`)) + mark
  );
}

/**
 * The axes that a reviewer looks at, in short. Overridden ones are bold, and then the other axes
 * are shown too.
 *
 * @example compactAxes({ ...axes, retry: "fix" }, { retry: "fix" })
 * // "inconclusive · user · **fix**<br>specific · severity&nbsp;info"
 */
export function compactAxes(axes: AxesSpec, overrides: OverridesSpec): string {
  const shown = (name: keyof AxesSpec) => {
    const text = axisText(name, axes);
    return overrides[name] === undefined ? text : `**${text}**`;
  };
  const sensitivity =
    axes.sensitivity === "none" && overrides.sensitivity === undefined
      ? []
      : [shown("sensitivity")];
  return [
    [shown("outcome"), shown("actor"), shown("retry")],
    [shown("visibility"), ...sensitivity, shown("severity")],
    otherAxes.filter((name) => overrides[name] !== undefined).map(shown),
  ]
    .filter((line) => line.length > 0)
    .map((line) => line.join(" · "))
    .join("<br>");
}

const shortAxes: ReadonlySet<keyof AxesSpec> = new Set([
  "outcome",
  "actor",
  "retry",
  "visibility",
  "sensitivity",
  "severity",
]);

const otherAxes = axisNames.filter((name) => !shortAxes.has(name));

/** Values that say nothing without the name of their axis are shown with it. */
function axisText(name: keyof AxesSpec, axes: AxesSpec): string {
  const value = axes[name];
  switch (name) {
    case "maxAttempts":
      return `at most ${String(value)} attempts`;
    case "minDelayMs":
      return `wait ${String(value)} ms`;
    case "severity":
      return `severity&nbsp;${axes.severity}`;
    default:
      return value === "none"
        ? `${name}&nbsp;none`
        : escapeCell(String(value ?? ""));
  }
}

/** The short form, and below it the axes that it leaves out, as far as they say anything. */
export function allAxes(axes: AxesSpec): string {
  const others = otherAxes
    .filter((name) => axes[name] !== undefined && axes[name] !== "none")
    .map((name) => axisText(name, axes));
  return `${compactAxes(axes, {})}<br>${others.join(" · ")}`;
}
