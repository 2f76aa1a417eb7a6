import type { Surroundings } from "./surroundings.js";

/** How long each stage of a run took. */
export interface Timing {
  onStage(stage: string): void;
  /** The stages up to now, for people. */
  print(): string;
}

/** Counts from the start of the process, so that the loading of the tool is seen as well. */
export function keepTime({ now, started, loads }: Surroundings): Timing {
  const stages: { readonly name: string; readonly began: number }[] = [
    { name: "starting", began: 0 },
  ];
  const elapsed = () => now() - started;
  return {
    onStage(name) {
      stages.push({ name, began: elapsed() });
    },
    print() {
      const end = elapsed();
      const lines = stages.flatMap(({ name, began }, index) => {
        const ended = stages[index + 1]?.began ?? end;
        const within = loads.filter(
          (load) => load.began >= began && load.began < ended,
        );
        return [
          line(ended - began, name),
          ...within.map((load) =>
            line(
              load.ended - load.began,
              `  of it loading ${load.name}${load.isCached ? "" : ", compiled for the first time"}`,
            ),
          ),
        ];
      });
      return ["    ms", ...lines, line(end, "in all"), ""].join("\n");
    },
  };
}

function line(milliseconds: number, text: string): string {
  return `${milliseconds.toFixed(0).padStart(6)}  ${text}`;
}
