import { codeSet, testRule, vendor } from "../lint-spec.js";

function twoCodeSets(first: string, second: string): string {
  return vendor({
    codeSets: [
      codeSet({ id: "first", name: first }),
      codeSet({ id: "second", name: second }),
    ],
  });
}

testRule("duplicate-code-set", "error", [
  {
    name: "finds an id that stands twice in a vendor",
    given: vendor({
      codeSets: [
        codeSet({ id: "▹code", name: "AcmeCode" }),
        codeSet({ id: "▸code", name: "AcmeOther" }),
      ],
    }),
    want: [{ message: 'acme has a second code set with the id "code"' }],
  },
  {
    name: "finds a name that two vendors use",
    given: {
      "vendors/acme.yaml": vendor({
        codeSets: [codeSet({ name: "▹FaceCode" })],
      }),
      "vendors/bolt.yaml": vendor({
        id: "bolt",
        codeSets: [codeSet({ name: "▸FaceCode" })],
      }),
    },
    want: [{ message: "FaceCode is used by a second code set" }],
  },
  {
    name: "finds a name that the first code set generates",
    given: twoCodeSets("▹FooCode", "▸FooCodeName"),
    want: [{ message: 'FooCodeName and FooCode would both generate "FooCode' }],
  },
  {
    name: "finds a name that a later code set generates",
    given: twoCodeSets("▹FooCodeInfo", "▸FooCode"),
    want: [{ message: 'FooCode and FooCodeInfo would both generate "FooCode' }],
  },
  {
    name: "finds two lists of one name",
    given: twoCodeSets("▹FOOCode", "▸FooCode"),
    want: [{ message: 'FooCode and FOOCode would both generate "fooCodes"' }],
  },
  {
    name: "accepts names that share a beginning",
    given: twoCodeSets("FooCode", "FooCodeNumber"),
    want: [],
  },
  {
    name: "accepts an id in two vendors",
    given: {
      "vendors/acme.yaml": vendor(),
      "vendors/bolt.yaml": vendor({
        id: "bolt",
        codeSets: [codeSet({ id: "code", name: "BoltCode" })],
      }),
    },
    want: [],
  },
]);
