import { readFileSync, writeFileSync } from "node:fs";

/**
 * What the action uses of `gh api`, on a file instead of a server: list, update and create the
 * comments of a pull request. Like gh, it says a refusal on stderr and ends with exit code 1.
 */

const file = process.env.FAKE_GH_STATE ?? "";
const state = JSON.parse(readFileSync(file, "utf8"));
const args = process.argv.slice(2);
const takesValue = new Set(["--jq", "-X", "-F"]);
const options = {};
const words = [];
while (args.length > 0) {
  const word = args.shift() ?? "";
  if (takesValue.has(word)) options[word] = args.shift();
  else if (word.startsWith("-")) options[word] = true;
  else words.push(word);
}
const [command, endpoint = ""] = words;
const method = options["-X"] ?? "GET";
state.calls.push({
  method,
  endpoint,
  token: process.env.GH_TOKEN ?? "",
  host: process.env.GH_HOST ?? "",
});
const body = String(options["-F"] ?? "").startsWith("body=@")
  ? readFileSync(options["-F"].slice("body=@".length), "utf8")
  : undefined;
const one = /^repos\/acme\/codes\/issues\/comments\/(\d+)$/u.exec(endpoint);
const all = /^repos\/acme\/codes\/issues\/7\/comments(?:\?per_page=100)?$/u;
const listing =
  '.[] | "\\(.id) \\(.user.login) \\((.body // "") | split("\\n")[0])"';

if (command !== "api") refuse(`unknown command "${command}"`);
else if (state.mode === "none" || (state.mode === "read" && method !== "GET")) {
  refuse("Resource not accessible by integration (HTTP 403)");
} else if (method === "GET" && all.test(endpoint)) {
  if (options["--jq"] !== listing) refuse(`unknown jq ${options["--jq"]}`);
  else if (options["--paginate"] !== true) refuse("only the first page");
  else {
    process.stdout.write(
      state.comments
        .map(({ id, author, body: text }) => {
          return `${id} ${author} ${text.split("\n")[0]}\n`;
        })
        .join(""),
    );
  }
} else if (method === "POST" && all.test(endpoint) && body) {
  const id = 100 + state.comments.length;
  state.comments.push({ id, author: "github-actions[bot]", body });
} else if (method === "PATCH" && one !== null && body) {
  const found = state.comments.find(({ id }) => String(id) === one[1]);
  if (found === undefined) refuse("Not Found (HTTP 404)");
  else found.body = body;
} else refuse(`unknown request ${method} ${endpoint}`);
writeFileSync(file, JSON.stringify(state));

function refuse(message) {
  process.stderr.write(`gh: ${message}\n`);
  process.exitCode = 1;
}
