import { deserialize, serialize } from "node:v8";
import { digestOf } from "../cache/digest.js";
import type { TargetId } from "../emit/index.js";
import type { CheckedVendor } from "./check-vendor.js";
import type { PrintedVendor } from "./print-vendor.js";
import type { VendorWork } from "./vendor-work.js";

/** The work on one vendor as bytes, to be sent to another thread or kept for the next run. */
export interface PackedWork {
  /** What is always needed: the model, the findings, and what the body holds. */
  readonly head: Uint8Array;
  /** The printed files and pieces, one after the other. */
  readonly body: readonly Uint8Array[];
}

/** A content in the body. */
interface Slice {
  readonly start: number;
  readonly length: number;
  readonly digest: string;
}

interface Head {
  readonly checked: CheckedVendor;
  readonly printed: readonly {
    readonly target: TargetId;
    readonly files: readonly (Slice & { readonly path: string })[];
    readonly piece?: Slice;
  }[];
}

/** Where a kept content is not what it was when it was kept. */
export class DamagedWork extends Error {
  override readonly name = "DamagedWork";
}

export function pack({ checked, printed }: VendorWork): PackedWork {
  const body: Uint8Array[] = [];
  let start = 0;
  const add = (bytes: Uint8Array, digest: string): Slice => {
    const slice = { start, length: bytes.length, digest };
    body.push(bytes);
    start += bytes.length;
    return slice;
  };
  const head: Head = {
    checked,
    printed: printed.map(({ target, files, piece }) => ({
      target,
      files: files.map((file) => ({
        path: file.path,
        ...add(file.bytes(), file.digest()),
      })),
      ...(piece === undefined ? {} : { piece: addText(piece, add) }),
    })),
  };
  return { head: serialize(head), body };
}

function addText(
  text: string,
  add: (bytes: Uint8Array, digest: string) => Slice,
): Slice {
  const bytes = new TextEncoder().encode(text);
  return add(bytes, digestOf(bytes));
}

/**
 * The work as it was, with each printed content read when it is asked for.
 *
 * @param read Gives a part of the body.
 * @throws DamagedWork, also later when a content is read, where it is not what was packed.
 */
export function unpack(
  head: Uint8Array,
  read: (start: number, length: number) => Uint8Array,
): VendorWork {
  const { checked, printed }: Head = deserialize(head);
  const contentOf = ({ start, length, digest }: Slice): Uint8Array => {
    const bytes = length === 0 ? new Uint8Array() : read(start, length);
    if (digestOf(bytes) !== digest) throw new DamagedWork("A kept file");
    return bytes;
  };
  return {
    checked,
    printed: printed.map(({ target, files, piece }): PrintedVendor => ({
      target,
      files: files.map((file) => ({
        path: file.path,
        digest: () => file.digest,
        bytes: () => contentOf(file),
        equals: (present) =>
          present.length === file.length && digestOf(present) === file.digest,
      })),
      ...(piece === undefined
        ? {}
        : { piece: new TextDecoder().decode(contentOf(piece)) }),
    })),
  };
}
