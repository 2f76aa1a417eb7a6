import { testRule, vendor } from "../lint-spec.js";

testRule("file-name", "error", [
  {
    name: "finds an id that is not the name of the file",
    given: { "vendors/acme-face.yaml": vendor({ id: "▸acme" }) },
    want: [
      {
        message: 'The id "acme" differs from the name of the file',
        hint: 'Rename the file to acme.yaml, or write "id: acme-face"',
      },
    ],
  },
  {
    name: "proposes no id that the schema refuses",
    given: { "vendors/Acme.yaml": vendor({ id: "▸acme" }) },
    want: [{ message: "Acme.yaml", hint: /^Rename the file to acme.yaml$/u }],
  },
  {
    name: "accepts the name of the file",
    given: { "vendors/acme.yaml": vendor({ id: "acme" }) },
    want: [],
  },
]);
