import type { Row } from "../measure/rounds.js";
import { digits, seconds, times } from "../report/numbers.js";
import { goals, reached, type Goal } from "./goals.js";
import type { Table } from "./part.js";

/** The goals beside what the runs of each group reached. */
export function goalTable(groups: ReadonlyMap<string, readonly Row[]>): Table {
  return {
    title: "Goals",
    text: "× oat is CPU time as a multiple of openapi-typescript's on the same codes in the same round (× oat, wall: time by the clock), × node a multiple of an empty Node. 0.1 is the tool before it was made faster. ✓ is what must be reached, ✓✓ what to go on toward.",
    columns: [
      "",
      "unit",
      "0.1",
      "must reach",
      "go on toward",
      "reached",
      "CPU, s",
      "wall, s",
      "runs",
    ],
    rows: goals.map((goal) => {
      const [group, id] = goal.run;
      const row = groups.get(group)?.find((other) => other.id === id);
      return [
        goal.label,
        goal.unit === "MiB" ? goal.unit : `× ${goal.unit}`,
        goal.before,
        String(goal.must),
        String(goal.toward),
        ...(row === undefined
          ? ["not measured", "", "", ""]
          : [
              verdict(goal, row),
              seconds(row.cpu),
              seconds(row.wall),
              String(row.runs),
            ]),
      ];
    }),
  };
}

/** The number that was reached, and whether that is enough. */
function verdict({ unit, must, toward }: Goal, row: Row): string {
  const value = reached(unit, row);
  if (value === undefined) return "not measured";
  const mark = value <= toward ? "✓✓" : value <= must ? "✓" : "✗";
  return `${unit === "MiB" ? digits(value, 0) : times(value)} ${mark}`;
}
