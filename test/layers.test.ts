import { describe, expect, it } from "vitest";
import { targetIds } from "../generator/emit/index.js";
import { imports, read, sources } from "./sources.js";

/** The rooms of the table in CONTRIBUTING, from the top to the bottom. */
const rooms = read("CONTRIBUTING.md")
  .split("\n")
  .filter((line) => line.startsWith("| `") && !line.includes("(beside it)"))
  .map((line) => line.split("|")[1] ?? "")
  .filter((cell) => /`(?:[a-z]+\/[^`]*|[a-z]+\.ts)`/u.test(cell))
  .flatMap((cell) =>
    [...cell.matchAll(/`([a-z]+(?:\/|\.ts))/gu)].map(([, room = ""]) => room),
  );

/** @example roomOf("lint/rules/x.ts") // "lint/" */
function roomOf(file: string): string {
  const slash = file.indexOf("/");
  return slash < 0 ? file : file.slice(0, slash + 1);
}

/** Each import between two files of the generator. */
const edges = [...imports].flatMap(([file, all]) =>
  all
    .filter((other) => imports.has(other))
    .map((other) => [file, other] as const),
);

describe("the rooms of the generator", () => {
  it("are all in the table of CONTRIBUTING", () => {
    expect([...new Set(rooms)].toSorted()).toEqual(
      [...new Set(sources.map(roomOf))].toSorted(),
    );
  });

  it("import from the rooms below them only", () => {
    const rank = (file: string) => rooms.indexOf(roomOf(file));
    const upwards = edges.filter(([file, other]) => rank(other) < rank(file));
    expect(upwards.map((edge) => edge.join(" → "))).toEqual([]);
    expect(edges.length).toBeGreaterThan(500);
  });

  it("have no circle of files", () => {
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]) => {
      expect(way, "a cycle").not.toContain(file);
      if (done.has(file)) return;
      for (const next of imports.get(file) ?? []) {
        if (imports.has(next)) visit(next, [...way, file]);
      }
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(done.size).toBe(sources.length);
  });

  const targets = targetIds().map((id) => `emit/${id}/`);
  it.each([
    ["lint, emit and compare", ["lint/", "emit/", "compare/"]],
    ["the targets", targets],
  ])("keep %s apart", (_, apart) => {
    const inside = (file: string) =>
      apart.find((part) => file.startsWith(part));
    const found = edges.filter(([file, other]) => {
      const [from, to] = [inside(file), inside(other)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(found.map((edge) => edge.join(" → "))).toEqual([]);
  });

  // It runs before the bundle that holds the rest is loaded.
  it("leave the start of the tool alone with files, texts and the cache", () => {
    const found = edges.filter(
      ([file, other]) =>
        file.startsWith("start/") &&
        !/^(?:start|files|cache|text)\//u.test(other),
    );
    expect(found.map((edge) => edge.join(" → "))).toEqual([]);
  });
});
