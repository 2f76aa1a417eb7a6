import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseReport } from "./json-report.js";
import { makeProject } from "./project.js";
import { runCli } from "./run-cli.js";
import { vendorWith } from "./vendor-file.js";

const spec = fileURLToPath(new URL("../../spec", import.meta.url));

function explain(query: string, ...more: readonly string[]) {
  return runCli(makeProject(), ["explain", query, "--spec", spec, ...more]);
}

describe.concurrent("explain", () => {
  it("shows every code that a bare number can mean", async () => {
    const { code, stdout, stderr } = await explain("1");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^2 matches: tell them apart by address\n\n/u);
    expect(stdout.match(/^\w\S*\/\S+$/gmu)).toEqual([
      "faceki/error-code/1",
      "tencent-faceid/saas-code/1",
    ]);
    expect(stdout).toContain(
      "  FacekiErrorCode.UNAUTHORIZED_OR_INVALID_URL = 1\n",
    );
  });

  it("finds a label by its percent-encoded address", async () => {
    const query = "zoloz/pop-up/System%20Error";
    const { code, stdout } = await explain(query, "--format=json");
    const { matches } = parseReport(stdout);
    expect({ code, found: matches?.map(({ address }) => address) }).toEqual({
      code: 0,
      found: [query],
    });
  });

  it("shows the text of the vendor, its English and the source", async () => {
    const { stdout } = await explain("baidu-face/222202");
    expect(stdout).toContain("baidu-face/error-code/222202\n");
    expect(stdout).toContain("description: 图片中没有人脸\n");
    expect(stdout).toContain("description in English (ours): ");
    expect(stdout).toContain("source: https://cloud.baidu.com/");
  });

  it("suggests what is near when nothing matches", async () => {
    const text = await explain("FACE_NOT_FUOND");
    expect({ code: text.code, stdout: text.stdout }).toEqual({
      code: 1,
      stdout: "",
    });
    expect(text.stderr).toMatch(
      /^No code, address or constant name "FACE_NOT_FUOND" in the catalog\nNear it:\n {2}\S+ +\w+\.\w+\n/u,
    );
    const json = await explain("FACE_NOT_FUOND", "--format=json");
    expect(json.code).toBe(1);
    const { matches, suggestions } = parseReport(json.stdout);
    expect(matches).toEqual([]);
    expect(suggestions).toContain("baidu-face/error-code/222202");
  });

  it("takes a negative number and any other text", async () => {
    for (const query of ["-1", "%\u001b[31m"]) {
      const { code, stderr } = await explain(query);
      expect(code).toBe(1);
      expect(stderr).toContain("in the catalog\n");
      expect(stderr).not.toContain("\u001b");
    }
  });

  it("explains nothing from a spec with errors", async () => {
    const folder = makeProject({
      "spec/vendors/acme.yaml": vendorWith("id: acme", "id: b"),
    });
    const { code, stdout, stderr } = await runCli(folder, ["explain", "1"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/file-name[^]*nothing is explained from it\n$/u);
  });
});
