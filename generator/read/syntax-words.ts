/** What a syntax error means and what to do about it, in words for people who write specs. */
export interface SyntaxWords {
  readonly message: string;
  readonly hint?: string;
}

interface Known {
  /** The parser's code of the error. */
  readonly code: string;
  /** Where one code stands for several mistakes: what the parser's sentence holds. */
  readonly sentence?: string;
  /** In place of the parser's sentence. */
  readonly message?: string;
  readonly hint: string;
}

/** What people meet most; the first that fits counts. */
const known: readonly Known[] = [
  {
    code: "TAB_AS_INDENT",
    message: "A tab stands in the indentation",
    hint: "Indent with spaces; YAML forbids tabs here",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    sentence: "sequence",
    message: "A list cannot begin on the line of its key",
    hint: "Put the first item on a line of its own",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: 'YAML reads a second key on this line, because of the ":" in it',
    hint: 'A text that holds ": " must stand in quotes: message: "image illegal, reason: porn"',
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: "YAML reads a key that is longer than a line here",
    hint: "Check the colon and the indentation of this line and the one below, and put long texts in quotes",
  },
  {
    code: "BAD_INDENT",
    sentence: "Flow",
    message: "A bracket before this place is not closed",
    hint: "Close it; a text that starts with [ or { must stand in quotes",
  },
  {
    code: "BAD_INDENT",
    hint: "Indent every key of a mapping by the same number of spaces",
  },
  {
    code: "MISSING_CHAR",
    sentence: "quote",
    message: "The closing quote is missing",
    hint: "A quote inside a text in double quotes is written \\\", and one in single quotes ''",
  },
  {
    code: "MISSING_CHAR",
    sentence: "Flow",
    hint: "Close the bracket; a text that starts with [ or { must stand in quotes",
  },
  {
    code: "MISSING_CHAR",
    sentence: "Sequence item without",
    message: "This line is neither an item of the list nor part of one",
    hint: "Indent every key of an item by the same number of spaces",
  },
  {
    code: "MISSING_CHAR",
    sentence: "Implicit map keys",
    message: 'A ":" is missing: this line is neither a key nor part of a text',
    hint: "Write a space after the colon of a key, and check the indentation",
  },
  {
    code: "MISSING_CHAR",
    hint: "Check the quotes, brackets and indentation up to this place; a text that starts with [ or { must stand in quotes",
  },
  {
    code: "BAD_SCALAR_START",
    message: "A text without quotes cannot start with this character",
    hint: "Put the text in quotes",
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: "A backslash in double quotes starts an escape, and this is none",
    hint: "Write \\\\ for a backslash, or put the text in single quotes",
  },
  {
    code: "UNEXPECTED_TOKEN",
    sentence: "block-seq-ind on same line",
    message: "A list cannot begin on the line of its key",
    hint: "Put the first item on a line of its own",
  },
  {
    code: "UNEXPECTED_TOKEN",
    sentence: "at node end",
    message: "More text follows a value that has ended",
    hint: 'Put the whole text in quotes; a quote inside double quotes is written \\"',
  },
  {
    code: "UNEXPECTED_TOKEN",
    sentence: "Not a YAML token",
    message: "YAML cannot read this",
    hint: "A text that starts with > or | must stand in quotes, or begin on the next line",
  },
  {
    code: "UNEXPECTED_TOKEN",
    hint: "A text that starts with one of [ ] { } , & * # ? | - < > = ! % @ ` must stand in quotes",
  },
  {
    code: "BAD_ALIAS",
    message: "A text without quotes cannot start with & or *",
    hint: "Put the text in quotes",
  },
  {
    code: "RESOURCE_EXHAUSTION",
    message: "This file is nested too deeply to read",
    hint: "A spec file has a few levels; check for brackets that are not closed",
  },
];

/** @example syntaxWords("BAD_SCALAR_START", "Plain value cannot start with @").hint // "Put the text in quotes" */
export function syntaxWords(code: string, sentence: string): SyntaxWords {
  const words = known.find(
    (one) =>
      one.code === code &&
      (one.sentence === undefined || sentence.includes(one.sentence)),
  );
  return {
    message: words?.message ?? sentence,
    ...(words === undefined ? {} : { hint: words.hint }),
  };
}
