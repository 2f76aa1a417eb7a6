import type { Row } from "../measure/rounds.js";

/** One line of the table of goals: what is measured, and how far it has to come. */
export interface Goal {
  readonly label: string;
  /** The group of commands that ran in turn, and the one of them. */
  readonly run: readonly [group: string, id: string];
  readonly unit: "oat" | "oat, wall" | "node" | "MiB";
  /** Version 0.1, measured in the same way before anything was made faster. */
  readonly before: string;
  readonly must: number;
  readonly toward: number;
}

export const goals: readonly Goal[] = [
  {
    label: "cold `generate`, the five vendors, all outputs",
    run: ["five", "cold"],
    unit: "oat",
    before: "1.9",
    must: 0.8,
    toward: 0.5,
  },
  {
    label: "cold, 300 codes in 20 vendors",
    run: ["300", "cold"],
    unit: "oat",
    before: "1.65",
    must: 0.55,
    toward: 0.4,
  },
  {
    label: "cold, 3,000 codes in 20 vendors",
    run: ["3000", "cold"],
    unit: "oat",
    before: "3.1",
    must: 1.2,
    toward: 0.8,
  },
  {
    label: "cold, 30,000 codes in 20 vendors",
    run: ["30000", "cold"],
    unit: "oat",
    before: "7.6",
    must: 3,
    toward: 1.5,
  },
  {
    label: "the same, by the clock",
    run: ["30000", "cold"],
    unit: "oat, wall",
    before: "–",
    must: 2,
    toward: 1,
  },
  {
    label: "nothing changed, the five vendors",
    run: ["short", "unchanged"],
    unit: "node",
    before: "28",
    must: 1.5,
    toward: 1.2,
  },
  {
    label: "nothing changed, 30,000 codes",
    run: ["30000", "unchanged"],
    unit: "node",
    before: "as cold",
    must: 3,
    toward: 2.6,
  },
  {
    label: "one vendor of 20 changed, 30,000 codes",
    run: ["30000", "one changed"],
    unit: "oat",
    before: "as cold",
    must: 0.7,
    toward: 0.4,
  },
  {
    label: "`--check`, 30,000 codes",
    run: ["30000", "check"],
    unit: "oat",
    before: "7.4",
    must: 3.5,
    toward: 2,
  },
  {
    label: "`lint`, the five vendors",
    run: ["short", "lint"],
    unit: "node",
    before: "11",
    must: 5,
    toward: 3,
  },
  {
    label: "`diff` of two specs of 30,000 codes",
    run: ["30000", "diff"],
    unit: "oat",
    before: "6",
    must: 1.5,
    toward: 0.75,
  },
  {
    label: "peak of memory, 30,000 codes, cold",
    run: ["30000", "cold"],
    unit: "MiB",
    before: "774",
    must: 400,
    toward: 300,
  },
  {
    label: "`--help`",
    run: ["short", "help"],
    unit: "node",
    before: "–",
    must: 1.5,
    toward: 1.2,
  },
  {
    label: "`--version`",
    run: ["short", "version"],
    unit: "node",
    before: "–",
    must: 1.5,
    toward: 1.2,
  },
];

/** What a row says in the unit of its goal; undefined where it was not measured. */
export function reached(
  unit: Goal["unit"],
  { cpuTimes, wallTimes, mebibytes }: Row,
): number | undefined {
  switch (unit) {
    case "oat":
      return cpuTimes["openapi-typescript"];
    case "oat, wall":
      return wallTimes["openapi-typescript"];
    case "node":
      return cpuTimes["node -e 0"];
    case "MiB":
      return mebibytes;
  }
}
