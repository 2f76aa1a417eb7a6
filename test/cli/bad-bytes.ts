import { message, whole, type BadSpec } from "./bad-spec.js";
import { vendorWith } from "./vendor-file.js";

const notUtf16 = {
  message: "This file is UTF-16, not UTF-8",
  hint: "Save it as UTF-8",
  at: "1:1",
};

/** What is no UTF-8 text. */
export const badBytes: readonly BadSpec[] = [
  {
    name: "latin-1",
    text: (id) =>
      Buffer.from(
        vendorWith("message: first", "message: na\u00efve \u00e9", id),
        "latin1",
      ),
    rules: ["yaml/not-utf-8"],
    at: "23:26",
    message: "The byte 0xEF stands here, which is not UTF-8",
    hint: "Save the file as UTF-8",
  },
  whole(
    "UTF-16 with a byte order mark",
    "yaml/not-utf-8",
    Buffer.from("\ufeffid: acme\n", "utf16le"),
    notUtf16,
  ),
  whole(
    "UTF-16 without one",
    "yaml/not-utf-8",
    Buffer.from("id: acme\n", "utf16le"),
    notUtf16,
  ),
  whole(
    "big-endian UTF-16",
    "yaml/not-utf-8",
    Buffer.from("\ufeffid: acme\n", "utf16le").swap16(),
    notUtf16,
  ),
  message("a NUL byte", "yaml/control-character", "message: fi▸\0rst", {
    message: "The control character U+0000 stands here",
    hint: 'write "\\x00" in double quotes',
  }),
  message(
    "an escape character",
    "yaml/control-character",
    "message: ▸\u001b[31m",
    {
      message: "The control character U+001B stands here",
      hint: 'write "\\x1B" in double quotes',
    },
  ),
];
