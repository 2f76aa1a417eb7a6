import { describe, expect, it } from "vitest";
import {
  addScripts,
  initScripts,
} from "../../../generator/commands/init/scripts.js";
import { makeProject, readText } from "../../cli/project.js";

function scriptsIn(text: string) {
  const cwd = makeProject({ "package.json": text });
  const step = addScripts({ cwd }, "test");
  return { step, after: readText(cwd, "package.json") };
}

const present = JSON.stringify(initScripts);

describe("addScripts", () => {
  it.each([
    ["an empty object", "{}"],
    ["tabs and CRLF", '{\r\n\t"name": "a"\r\n}\r\n'],
    ["empty scripts", '{ "scripts": {} }'],
    ["a byte order mark", '\ufeff{ "name": "a" }'],
    ["other scripts", '{"scripts":{"test":"x"}}'],
  ])("adds them to a package with %s", (_what, text) => {
    const { step, after } = scriptsIn(text);
    const before: object = JSON.parse(text.replace("\ufeff", ""));
    expect(step).toEqual({
      file: "package.json",
      done: "changed",
      why: "added the scripts codes:generate and codes:check",
    });
    expect(JSON.parse(after.replace("\ufeff", ""))).toMatchObject({
      ...before,
      scripts: initScripts,
    });
    expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
  });

  it.each([
    ["comments", '{\n  // mine\n  "name": "a"\n}'],
    ["a comma at the end", '{ "name": "a", }'],
    ["nothing in it", ""],
    ["a list", "[]"],
    ["scripts that are no object", '{ "scripts": null }'],
    ["scripts in a list", '{ "scripts": [] }'],
    ["scripts twice", '{ "scripts": { "a": "1" }, "scripts": {} }'],
  ])("leaves a package.json with %s to its owner", (_what, text) => {
    const { step, after } = scriptsIn(text);
    expect(step).toEqual({
      file: "package.json",
      done: "kept",
      why: "it cannot be read as a package; add the scripts by hand",
    });
    expect(after).toBe(text);
  });

  it("adds no script a second time", () => {
    const text = `{ "scripts": ${present} }`;
    const { step, after } = scriptsIn(text);
    expect(step).toMatchObject({ done: "kept", why: "it has the scripts" });
    expect(after).toBe(text);
  });
});
