import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  readCompiled,
  writeCompiled,
} from "../../generator/start/code-cache.js";

const work = mkdtempSync(join(tmpdir(), "vendor-codes-code-"));
const user = process.geteuid?.();
const compiled = {
  code: new Uint8Array([1, 2, 3, 250, 0, 10, 13, 200, 7]),
  runs: ["core", "generate 0"],
};

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A file that was written a moment ago, in a folder of its own. */
function written(name: string): string {
  const path = join(work, name, "code", "core");
  expect(writeCompiled(path, compiled, "1")).toBe(true);
  return path;
}

describe("compiled code", () => {
  it("reads back what was written", () => {
    const path = written("same");
    const read = readCompiled(path, user);
    expect(read?.runs).toEqual(compiled.runs);
    expect([...(read?.code ?? [])]).toEqual([...compiled.code]);
    expect(readdirSync(join(work, "same/code"))).toEqual(["core"]);
  });

  it("begins at a multiple of eight bytes, or V8 would copy it", () => {
    expect(
      (readCompiled(written("aligned"), user)?.code.byteOffset ?? 1) % 8,
    ).toBe(0);
  });

  it.skipIf(process.platform === "win32")(
    "does not wait for a pipe in its place",
    () => {
      const path = written("pipe");
      rmSync(path);
      execFileSync("mkfifo", ["-m", "600", path]);
      expect(readCompiled(path, user)).toBeUndefined();
    },
  );

  it("replaces what an earlier run left", () => {
    const path = written("again");
    writeCompiled(path, { ...compiled, runs: ["lint 0"] }, "2");
    expect(readCompiled(path, user)?.runs).toEqual(["lint 0"]);
  });

  it("counts one changed byte, wherever it is, as nothing", () => {
    const path = written("changed");
    const bytes = readFileSync(path);
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      expect(readCompiled(path, user), `byte ${at}`).toBeUndefined();
    }
    writeFileSync(path, bytes);
    expect(readCompiled(path, user)).toBeDefined();
  });

  it("counts a file that was cut off as nothing", () => {
    const path = written("cut");
    for (let size = statSync(path).size - 1; size >= 0; size -= 1) {
      truncateSync(path, size);
      expect(readCompiled(path, user), `${size} bytes`).toBeUndefined();
    }
  });

  it("makes room where nothing was written for a month", () => {
    const path = written("old");
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    for (const [name, age] of [
      ["core-1", 31],
      ["core-2", 29],
    ] as const) {
      writeFileSync(join(dirname(path), name), "");
      utimesSync(join(dirname(path), name), days(age), days(age));
    }
    writeCompiled(path, compiled, "2");
    expect(readdirSync(dirname(path)).toSorted()).toEqual(["core", "core-2"]);
  });

  it("is nothing where there is no file, or a folder in its place", () => {
    expect(readCompiled(join(work, "nowhere/code/core"), user)).toBeUndefined();
    mkdirSync(join(work, "folder/code/core"), { recursive: true, mode: 0o700 });
    expect(readCompiled(join(work, "folder/code/core"), user)).toBeUndefined();
  });

  it("is not written where a file stands in the place of a folder", () => {
    writeFileSync(join(work, "file"), "");
    expect(writeCompiled(join(work, "file/code/core"), compiled, "1")).toBe(
      false,
    );
  });
});

describe.skipIf(user === undefined)("code that others can change", () => {
  it.each([
    ["a file that the group may write", "core", 0o660],
    ["a file that everybody may write", "core", 0o602],
    ["a folder that the group may write", "", 0o770],
    ["a folder that everybody may write", "", 0o777],
    ["a folder like /tmp", "", 0o1777],
  ])("is not read: %s", (name, part, mode) => {
    const path = written(name);
    chmodSync(join(work, name, "code", part), mode);
    expect(readCompiled(path, user)).toBeUndefined();
  });

  it("is not read from the file or the folder of another user", () => {
    const path = written("another");
    expect(readCompiled(path, (user ?? 0) + 1)).toBeUndefined();
  });

  it.skipIf(user !== 0)("is not read by root where it is a user's", () => {
    const path = written("user");
    chownSync(path, 65_534, 65_534);
    expect(readCompiled(path, 0)).toBeUndefined();
  });

  it("is not read through a link", () => {
    const path = written("target");
    mkdirSync(join(work, "link/code"), { recursive: true, mode: 0o700 });
    symlinkSync(path, join(work, "link/code/core"));
    expect(readCompiled(join(work, "link/code/core"), user)).toBeUndefined();
  });

  it("is written for nobody else, whatever the umask is", () => {
    const before = process.umask(0);
    try {
      const path = written("umask");
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(join(work, "umask/code")).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });
});
