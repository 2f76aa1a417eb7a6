import { codeSet, testRule, vendor, withEntries } from "../lint-spec.js";

testRule("identifier", "error", [
  ...[
    { given: "FaceNotFound", hint: "Write FACE_NOT_FOUND" },
    { given: "face-not-found", hint: "Write FACE_NOT_FOUND" },
    { given: "FACE__NOT_FOUND_", hint: "Write FACE_NOT_FOUND" },
    { given: "HTTPError", hint: "Write HTTP_ERROR" },
  ].map(({ given, hint }) => ({
    name: `finds the constant name ${given}`,
    given: withEntries(`code: 1, name: ▸${given}, doc: { title: One }`),
    want: [{ message: `"${given}" is no constant name`, hint }],
  })),
  {
    name: "finds a name from which nothing can be derived",
    given: withEntries("code: 1, name: ▸人脸, doc: { title: One }"),
    want: [{ message: "upper snake case", hint: "own words" }],
  },
  {
    name: "finds an earlier name",
    given: withEntries(
      "code: 1, name: ONE, renamedFrom: [UNO, ▸one], doc: { title: One }",
    ),
    want: [{ message: '"one" is no constant name', hint: "Write ONE" }],
  },
  {
    name: "finds a code-set name that is not in PascalCase",
    given: vendor({ codeSets: [codeSet({ name: "▸acme_errorCode" })] }),
    want: [
      {
        message: '"acme_errorCode" is no name for a code set',
        hint: "Write AcmeErrorCode",
      },
    ],
  },
  {
    name: "finds the name of a global",
    given: vendor({ codeSets: [codeSet({ name: "▸Map" })] }),
    want: [{ message: "Map is reserved", hint: "AcmeErrorCode" }],
  },
  {
    name: "finds a name that generates a reserved one",
    given: vendor({ codeSets: [codeSet({ name: "▸Code" })] }),
    want: [{ message: "Code would generate ParsedCode" }],
  },
  {
    name: "finds a reserved vendor id",
    given: { "vendors/runtime.yaml": vendor({ id: "▸runtime" }) },
    want: [{ message: '"runtime" is reserved', hint: '"runtime-vendor"' }],
  },
  {
    name: "accepts names of the expected form",
    given: vendor({
      codeSets: [
        codeSet({
          name: "Acme3DCode",
          entries: [
            "code: 1, name: A, doc: { title: One }",
            "code: 2, name: FACE_3D_2, renamedFrom: [X9], doc: { title: Two }",
          ],
        }),
      ],
    }),
    want: [],
  },
]);
