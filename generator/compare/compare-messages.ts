import type { Message } from "../model/model.js";
import type { Differences, Sighted } from "./differences.js";
import { pairUp } from "./pair.js";

/** Whether the spec begins or ends to extend what ships with the tool. */
export type Extension = "begins" | "ends";

/** What people read, by its key. */
export function compareMessages(
  differences: Differences,
  extension: Extension | undefined,
): void {
  const { base, head } = differences;
  const { both, removed, added } = pairUp<Message>(
    base.catalog.messages,
    head.catalog.messages,
    [({ key }) => key],
    ({ key }) => key,
  );
  for (const { key, en, origin, isInherited } of removed) {
    if (extension === "ends" && isInherited) continue;
    const message = {
      subject: { message: key },
      constant: key,
      base: origin,
    };
    const part = `messages/${key}`;
    differences.add("user-message-removed", message, { part, from: en });
  }
  for (const { key, en, origin, isInherited } of added) {
    if (extension === "begins" && isInherited) continue;
    const message = {
      subject: { message: key },
      constant: key,
      head: origin,
    };
    const part = `messages/${key}`;
    differences.add("user-message-added", message, { part, to: en });
  }
  for (const [before, after] of both) {
    const { key } = after;
    const part = `messages/${key}`;
    const message: Sighted = {
      subject: { message: key },
      constant: key,
      base: before.origin,
      head: after.origin,
    };
    // The neutral message stands for everything sensitive, so its words matter more.
    const worded =
      before.isNeutral || after.isNeutral
        ? "neutral-message-changed"
        : "user-message-changed";
    for (const [kind, field, from, to] of [
      [worded, "en", before.en, after.en],
      [worded, "zh", before.zh, after.zh],
      [
        "neutral-message-changed",
        "neutral",
        String(before.isNeutral),
        String(after.isNeutral),
      ],
    ] as const) {
      differences.field(kind, message, `${part}/${field}`, from, to, [field]);
    }
  }
}
