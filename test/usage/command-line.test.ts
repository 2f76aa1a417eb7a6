import { describe, expect, it } from "vitest";
import { makeProject, readText } from "../cli/project.js";
import { runCli } from "../cli/run-cli.js";
import { entry, vendorFile } from "../cli/vendor-file.js";
import { generated, tsconfig } from "./user-project.js";

const before = vendorFile("acme", {
  name: "AcmeErrorCode",
  entries: [
    ...entry(1, "SERVER_BUSY", "message: busy"),
    ...entry(222202, "FACE_NOT_FOUND", "message: no face"),
  ],
});
const after = vendorFile("acme", {
  name: "AcmeErrorCode",
  entries: [
    "- code: 222202",
    "  name: NO_FACE",
    "  renamedFrom: [FACE_NOT_FOUND]",
    "  doc:",
    "    message: no face",
  ],
});

const app = `import { AcmeErrorCode } from "./generated/acme/index.js";
export const busy = AcmeErrorCode.SERVER_BUSY;
export const face = AcmeErrorCode.FACE_NOT_FOUND;
`;

async function project(face: readonly [string, string?] = ["FACE_NOT_FOUND"]) {
  return makeProject({
    "tsconfig.json": tsconfig,
    "vendor-codes.config.yaml": "project: demo\nreasons: off\n",
    "old/vendors/acme.yaml": before,
    "spec/vendors/acme.yaml": after,
    ...(await generated([
      [1, "SERVER_BUSY"],
      [222202, ...face],
    ])),
    "src/app.ts": app,
  });
}

describe("the command line", () => {
  it("says what the changes between two folders touch", async () => {
    const cwd = await project();
    const { code, stdout, stderr } = await runCli(cwd, [
      "impact",
      "old",
      "spec",
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(
      /error Code removed: AcmeErrorCode\.SERVER_BUSY[\s\S]*src\/app\.ts:2:35 \(member\)[\s\S]*warn Constant renamed: AcmeErrorCode\.NO_FACE [^\n]*\(FACE_NOT_FOUND → NO_FACE\)[\s\S]*src\/app\.ts:3:35 \(member\)[\s\S]*\n2 places in 1 file; 2 of 2 changes touch this project\nCompared old with spec: [^\n]*; against tsconfig\.json\n$/u,
    );
  });

  it("renames what the spec declares", async () => {
    const cwd = await project(["NO_FACE", "FACE_NOT_FOUND"]);
    const { code, stdout } = await runCli(cwd, ["rename"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "src/app.ts: 1 place\nRenamed 1 place in 1 file\n",
    });
    expect(readText(cwd, "src/app.ts")).toBe(
      app.replace("FACE_NOT_FOUND", "NO_FACE"),
    );
  });

  it.each(["impact", "rename"])(
    "refuses a broken tsconfig in %s, as text and as JSON",
    async (command) => {
      const cwd = await project();
      const args = command === "impact" ? ["impact", "old", "spec"] : [command];
      const missing = [...args, "--project", "none.json"];
      const text = await runCli(cwd, missing);
      expect(text.code).toBe(2);
      expect(text.stderr).toContain("There is no none.json");
      const json = await runCli(cwd, [...missing, "--format", "json"]);
      expect(json.code).toBe(2);
      expect(JSON.parse(json.stdout)).toMatchObject({ command, errors: 1 });
    },
  );
});
