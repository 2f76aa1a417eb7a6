import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";

export {
  EVENT_ID as eventId,
  getScalarValue as scalarValue,
  type Event,
  type ScalarEvent,
};

/** What js-yaml sees in a text, in the order of the text; undefined where it sees a mistake. */
export function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, {});
  } catch {
    // What kind of mistake it is, if it is one, says the library that judges.
    return undefined;
  }
}

export function isPlain({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.PLAIN;
}

export function isQuoted({ style }: ScalarEvent): boolean {
  return (
    style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  );
}

export function isFlow({ style }: MappingEvent | SequenceEvent): boolean {
  return style === COLLECTION_STYLE.FLOW;
}

/** Whether an anchor or a tag stands before a value. */
export function isMarked({
  anchorStart,
  tagStart,
}: MappingEvent | ScalarEvent | SequenceEvent): boolean {
  return anchorStart !== -1 || tagStart !== -1;
}
