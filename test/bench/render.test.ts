import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { count, nanoseconds, seconds, times } from "./report/numbers.js";
import { renderReport, renderTable, type PartResult } from "./report/render.js";

const result: PartResult = {
  measured: "2026-11-27",
  node: "v20.20.2",
  cores: 2,
  runs: 3,
  quick: false,
  busy: 0.02,
  tables: [{ title: "Only", columns: ["", "ns"], rows: [["a | b", "4.2"]] }],
};

describe("a table", () => {
  it("is Markdown whose cells keep their bars", () => {
    const [table] = result.tables;
    expect(table && renderTable(table)).toBe(
      "|  | ns |\n| --- | --: |\n| a \\| b | 4.2 |",
    );
  });
});

describe("numbers", () => {
  it.each([
    [seconds(0.0615), "0.061"],
    [seconds(1.234), "1.23"],
    [times(2.345), "2.35"],
    [times(28.4), "28"],
    [nanoseconds(4.94), "4.9"],
    [nanoseconds(1_320_309.7), "1,320,310"],
    [count(999), "999"],
    [count(1000), "1,000"],
  ])("%s is written as %s", (written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe("the page of results", () => {
  const page = renderReport({ guards: result, sizes: result }, "");

  it("has one section for each part that was measured", () => {
    expect(
      [...page.matchAll(/^## (.+)$/gmu)].map(([, title]) => title),
    ).toEqual(["At run time", "In a bundle"]);
  });

  it("keeps the sections of parts that are not measured here, word for word", async () => {
    const formatted = await format(page, { parser: "markdown" });
    const other = { ...result, node: "v24.0.0" };
    const again = renderReport({ sizes: other }, formatted);
    expect(await format(again, { parser: "markdown" })).toBe(
      await format(renderReport({ guards: result, sizes: other }, ""), {
        parser: "markdown",
      }),
    );
  });

  it("says when the machine had other work, and when it was a trial", () => {
    expect(page).toContain("The machine was quiet.");
    expect(page).not.toContain("trial");
    const busy = renderReport(
      { guards: { ...result, busy: 0.42, quick: true } },
      "",
    );
    expect(busy).toContain("not quiet (others used 42 % of it)");
    expect(busy).toContain("A trial run");
  });
});
