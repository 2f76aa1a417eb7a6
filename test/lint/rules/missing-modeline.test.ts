import {
  testRule,
  translations,
  vendor,
  vendorModeline,
} from "../lint-spec.js";
import { withReasons } from "../reasons-spec.js";

const own = withReasons({});
const installed = "node_modules/@vendor-codes/cli/spec/schema";
const bare = vendor().replace(`${vendorModeline}\n`, "");

testRule("missing-modeline", "warning", [
  {
    name: "finds a vendor file without comments",
    given: `▸${bare}`,
    want: [
      {
        message: "schema of this file",
        hint: `$schema=../../${installed}/vendor.schema.json`,
      },
    ],
  },
  {
    name: "names the schemas where another file says that they are",
    given: {
      "vendors/acme.yaml": vendor(),
      "vendors/beta.yaml": `▸${bare.replaceAll("acme", "beta").replaceAll("Acme", "Beta")}`,
    },
    want: [{ message: "schema of this file", hint: vendorModeline }],
  },
  {
    name: "finds a modeline that names no schema",
    given: `# yaml-language-server: $schema=\n▸${bare}`,
    want: [{ message: "schema of this file" }],
  },
  {
    name: "finds a modeline below the first key",
    given: `▸${bare}${vendorModeline}\n`,
    want: [{ message: "schema of this file" }],
  },
  {
    name: "finds a translation memory without comments",
    given: {
      "translations/en.yaml": "▸- { text: 失败, en: Failed }\n",
      "vendors/acme.yaml": vendor({ language: "zh" }).replace(
        "One }",
        "失败 }",
      ),
    },
    want: [
      {
        message: "schema of this file",
        hint: "# yaml-language-server: $schema=../schema/translations.schema.json",
      },
    ],
  },
  {
    name: "finds a file of reasons without comments, which lies beside the schemas",
    given: {
      ...own,
      "reasons.yaml": `▸${own["reasons.yaml"].replace(/^#.*\n/u, "")}`,
    },
    want: [
      {
        message: "schema of this file",
        hint: "# yaml-language-server: $schema=./schema/reasons.schema.json",
      },
    ],
  },
  {
    name: "names the installed schemas from beside the folders as well",
    given: {
      "reasons.yaml": `▸${own["reasons.yaml"].replace(/^#.*\n/u, "")}`,
      "vendors/acme.yaml": own["vendors/acme.yaml"].replace(
        /^#.*\n/u,
        `# yaml-language-server: $schema=../../${installed}/vendor.schema.json\n`,
      ),
    },
    want: [
      {
        message: "schema of this file",
        hint: `$schema=../${installed}/reasons.schema.json`,
      },
    ],
  },
  {
    name: "accepts another schema, below other comments",
    given: `# Codes of Acme\n\n# yaml-language-server: $schema=https://acme.example/schema.json\n${bare}`,
    want: [],
  },
  {
    name: "accepts the modelines of all kinds of file",
    given: {
      ...own,
      "translations/en.yaml": translations("text: 失败, en: Failed"),
      "vendors/acme.yaml": vendor({ language: "zh" }).replace(
        "doc: { title: One }",
        "reason: DONE, doc: { title: 失败 }",
      ),
    },
    want: [],
  },
]);
