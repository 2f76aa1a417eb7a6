import { describe, expect, it } from "vitest";
import {
  expectRepaired,
  expectWhole,
  generated,
  makeHalfway,
  vendors,
} from "./halfway.js";
import { readTree } from "./project.js";
import { runProcess } from "./run-process.js";

/** Ends the process, as `kill -9` does, in its nth change of the output. */
function killAt(change: number): string {
  return `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let left = ${change};
    for (const name of ["writeFileSync", "renameSync", "rmSync", "rmdirSync"]) {
      const act = fs[name];
      fs[name] = (path, ...args) => {
        if (!String(path).includes("generated")) return act(path, ...args);
        left -= 1;
        if (left > 0) return act(path, ...args);
        if (name === "writeFileSync") act(path, args[0].slice(0, 200), args[1]);
        process.kill(process.pid, "SIGKILL");
      };
    }
    syncBuiltinESMExports();`;
}

describe("a run that is killed", () => {
  const small = {
    old: vendors(["acme", "gone"], 3, "old"),
    new: vendors(["acme", "zed"], 3, "new"),
  };

  it("leaves every file whole at every step, and the next run repairs the set", async () => {
    const [oldTree, newTree] = await Promise.all([
      generated(small.old),
      generated(small.new),
    ]);
    const crash = async (change: number) => {
      const folder = makeHalfway(oldTree, newTree);
      const preload = killAt(change);
      const { code } = await runProcess(folder, ["generate"], { preload });
      expect({ change, code }).toEqual({ change, code: "SIGKILL" });
      expectWhole(folder, oldTree, newTree);
      await expectRepaired(folder, newTree);
    };
    // Four files are written and renamed, and one is removed.
    await Promise.all([1, 2, 3, 4].map(crash));
    await Promise.all([5, 6, 7, 8, 9].map(crash));
  });
});

describe("two runs at once", () => {
  it("end with a whole set", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const spec = vendors(ids, 5, "new");
    const oldTree = await generated(vendors([...ids, "gone"], 5, "old"));
    const newTree = await generated(spec);
    for (let round = 0; round < 2; round += 1) {
      const folder = makeHalfway(oldTree, newTree);
      const ran = await Promise.all([
        runProcess(folder, ["generate"]),
        runProcess(folder, ["generate"]),
      ]);
      expect(ran.map(({ code }) => code)).toEqual([0, 0]);
      expect(readTree(folder)).toEqual(newTree);
    }
  });

  it("does not mind that the other one clears up its temporary file", async () => {
    const tree = await generated(vendors(["acme"], 3, "new"));
    const folder = makeHalfway({}, tree);
    const ran = await runProcess(folder, ["generate"], {
      preload: `import fs from "node:fs";
        import { syncBuiltinESMExports } from "node:module";
        const rename = fs.renameSync;
        let count = 0;
        fs.renameSync = (from, to) => {
          if ((count += 1) % 2 === 1) fs.rmSync(from);
          return rename(from, to);
        };
        syncBuiltinESMExports();`,
    });
    expect(ran.code).toBe(0);
    expect(readTree(folder)).toEqual(tree);
  });
});
