import {
  chineseAdvice,
  chineseDescriptions,
  englishAdvice,
  englishDescriptions,
  faults,
  integerVendors,
  subjects,
  vendorNames,
} from "./words.js";

/** One code as every measured generator gets it, each in its own format. */
export interface CorpusCode {
  readonly value: number | string;
  readonly name: string;
  readonly message: string;
  readonly description: string;
  readonly advice: string;
}

/** A vendor with one code set; the name of the set is that of the vendor and `Code`. */
export interface CorpusVendor {
  readonly id: string;
  readonly name: string;
  readonly codeSet: string;
  readonly codes: readonly CorpusCode[];
}

export interface CorpusSize {
  /** Codes of all vendors together, a multiple of `vendors`. */
  readonly codes: number;
  readonly vendors: number;
  /** What every vendor sends; left out, twelve of twenty send numbers. */
  readonly wire?: "integer" | "string";
}

/**
 * The corpus: the same codes for the same size, on every machine.
 *
 * @throws RangeError when the codes cannot be shared out evenly among at most twenty vendors.
 */
export function makeCorpus(size: CorpusSize): readonly CorpusVendor[] {
  const { codes, vendors } = size;
  const each = codes / vendors;
  if (!Number.isInteger(each) || each < 1 || vendors > vendorNames.length) {
    throw new RangeError(`${codes} codes cannot be shared by ${vendors}`);
  }
  const next = randomNumbers(codes);
  return vendorNames.slice(0, vendors).map((name, index) => {
    const wire = size.wire ?? (index < integerVendors ? "integer" : "string");
    return {
      id: name.toLowerCase(),
      name,
      codeSet: `${name}Code`,
      codes: Array.from({ length: each }, (_, place) =>
        makeCode(wire, place, next),
      ),
    };
  });
}

function makeCode(
  wire: "integer" | "string",
  place: number,
  next: () => number,
): CorpusCode {
  const pick = (texts: readonly string[]) => texts[next() % texts.length] ?? "";
  const subject = pick(subjects);
  const fault = pick(faults);
  const chinese = next() % 4 === 0;
  const fill = (text: string) =>
    text.replaceAll("{s}", subject).replaceAll("{f}", fault);
  const serial = String(place + 1).padStart(5, "0");
  const words = `${subject} ${fault}`.replaceAll(" ", "_");
  // Gaps between the numbers, as on real pages, so that a miss can lie between two hits.
  const number = 100_000 + place * 7 + (next() % 7);
  return {
    value: wire === "integer" ? number : `${words.replace("_", ".")}.${serial}`,
    name: `${words.toUpperCase()}_${serial}`,
    message: `${subject} ${fault}`,
    description: fill(
      pick(chinese ? chineseDescriptions : englishDescriptions),
    ),
    advice: fill(pick(chinese ? chineseAdvice : englishAdvice)),
  };
}

/** A fixed row of numbers for each seed (xorshift, 32 bits): no clock and no `Math.random`. */
export function randomNumbers(seed: number): () => number {
  let state = (seed ^ 0x2545f491) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // The lowest bits of such a generator are its weakest.
    return (state >>> 0) >>> 3;
  };
}
