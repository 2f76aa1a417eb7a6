import {
  eventId,
  eventsOf,
  isFlow,
  isMarked,
  isPlain,
  isQuoted,
  scalarValue,
  type Event,
  type ScalarEvent,
} from "./events.js";
import { blockRange } from "./block-scalar.js";

/** Stands for a value that is not read here, because the two libraries may differ about it. */
const odd: unique symbol = Symbol("odd");

/**
 * What an ordinary text says. Undefined where anything in it is unusual: a mistake, more than one
 * document, directives, anchors, tags, keys that are no texts or stand twice, empty values, numbers that
 * are not written in plain digits, tabs.
 */
export function plainData(
  text: string,
): { readonly data: unknown } | undefined {
  // White space that counts in one place and not in another.
  if (/[\t\u007f-\u009f\u2028\u2029\ufeff]/u.test(text)) return undefined;
  const events = eventsOf(text);
  if (events === undefined) return undefined;
  const [first] = events;
  if (
    first?.type !== eventId.DOCUMENT ||
    first.explicitStart ||
    first.explicitEnd ||
    first.directives.length > 0
  ) {
    return undefined;
  }
  const builder = new Builder(text, events);
  const data = builder.value();
  return data === odd || !builder.isAtEnd() ? undefined : { data };
}

/** Builds the data of one document from what js-yaml sees in its text. */
class Builder {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** The event that comes next; the first one opens the document. */
  #next = 1;
  /** Up to where the text is read. */
  #end = 0;
  /** Whether only white space and the marks of list items stood before the last value on its line. */
  #wasFirstOnLine = true;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  /** Whether nothing follows but white space and comments. */
  isAtEnd(): boolean {
    return (
      this.#next === this.#events.length - 1 && this.#moveTo(this.#text.length)
    );
  }

  value(): unknown {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case eventId.SCALAR:
        return this.#scalar(event);
      case eventId.SEQUENCE:
        return isMarked(event) ? odd : this.#list(isFlow(event));
      case eventId.MAPPING: {
        // `[a: 1]` holds a mapping without brackets.
        const isBare = isFlow(event) && this.#text[event.start] !== "{";
        return isMarked(event) || isBare ? odd : this.#mapping(isFlow(event));
      }
      default:
        return odd;
    }
  }

  #list(inBrackets: boolean): unknown {
    const items: unknown[] = [];
    for (;;) {
      const event = this.#events[this.#next];
      if (event?.type === eventId.POP) break;
      const item = this.value();
      if (item === odd) return odd;
      if (
        !inBrackets &&
        event?.type === eventId.SCALAR &&
        !this.#wasFirstOnLine
      ) {
        return odd;
      }
      items.push(item);
    }
    this.#next += 1;
    return items;
  }

  #mapping(inBrackets: boolean): unknown {
    const data: Record<string, unknown> = {};
    for (;;) {
      const event = this.#events[this.#next];
      this.#next += 1;
      if (event?.type === eventId.POP) return data;
      if (event?.type !== eventId.SCALAR) return odd;
      const key = this.#key(event);
      if (key === undefined || Object.hasOwn(data, key)) return odd;
      if (!inBrackets && !this.#wasFirstOnLine) return odd;
      const value = this.value();
      if (value === odd) return odd;
      if (key === "__proto__") {
        Object.defineProperty(data, key, { ...own, value });
      } else data[key] = value;
    }
  }

  #key(event: ScalarEvent): string | undefined {
    const { valueStart, valueEnd } = event;
    // The specification limits a key to 1024 characters.
    if (valueEnd - valueStart > 999) return undefined;
    const key = this.#scalar(event);
    return typeof key === "string" &&
      !this.#text.slice(valueStart, valueEnd).includes("\n")
      ? key
      : undefined;
  }

  #scalar(event: ScalarEvent): unknown {
    if (isMarked(event) || event.valueStart === -1) return odd;
    if (!isPlain(event) && !isQuoted(event)) return this.#block(event);
    const quote = isQuoted(event) ? 1 : 0;
    if (!this.#moveTo(event.valueStart - quote)) return odd;
    this.#end = event.valueEnd + quote;
    const value = scalarValue(this.#text, event);
    if (quote === 0) return plainValue(value);
    return event.fast || isQuotedAlike(this.#text, event) ? value : odd;
  }

  #block(event: ScalarEvent): unknown {
    const range = blockRange(this.#text, event);
    if (range === undefined || !this.#moveTo(range[0])) return odd;
    [, this.#end] = range;
    return scalarValue(this.#text, event);
  }

  /** Between values stand only white space, comments and a few signs; any other one is unusual. */
  #moveTo(start: number): boolean {
    const text = this.#text;
    let isLead = this.#end === 0 || text[this.#end - 1] === "\n";
    for (let at = this.#end; at < start; at += 1) {
      switch (text.charCodeAt(at)) {
        case sign.space:
        case sign.dash:
          continue;
        case sign.lineEnd:
          isLead = true;
          continue;
        case sign.colon:
        case sign.comma:
        case sign.leftBracket:
        case sign.rightBracket:
        case sign.leftBrace:
        case sign.rightBrace:
          isLead = false;
          continue;
        case sign.hash: {
          const end = text.indexOf("\n", at);
          isLead = true;
          at = end === -1 ? text.length : end;
          continue;
        }
        default:
          return false;
      }
    }
    this.#wasFirstOnLine = isLead;
    return true;
  }
}

/** UTF-16 code units of what may stand between values. */
const sign = {
  lineEnd: 0x0a,
  space: 0x20,
  hash: 0x23,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  leftBracket: 0x5b,
  rightBracket: 0x5d,
  leftBrace: 0x7b,
  rightBrace: 0x7d,
} as const;

const own = { enumerable: true, configurable: true, writable: true };

/** What may be a number, or a word that is no text. A date and a version are texts. */
const suspicious =
  /^(?:~|null|true|false|[-+]?(?:0[ox][\da-f]*|\.inf|\.nan|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?))$/iu;

function plainValue(source: string): unknown {
  if (source === "true") return true;
  if (source === "false") return false;
  if (!suspicious.test(source)) return source;
  return /^(?:0|-?[1-9]\d{0,14})$/u.test(source) ? Number(source) : odd;
}

/** Whether the two libraries read what stands in quotes alike where it is not just copied. */
function isQuotedAlike(
  text: string,
  { valueStart, valueEnd }: ScalarEvent,
): boolean {
  const source = text.slice(valueStart, valueEnd);
  return !/\\[U\n]/u.test(source);
}
