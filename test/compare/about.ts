import {
  addressOfSubject,
  type Subject,
} from "../../generator/compare/subject.js";

/**
 * The subject at an address that a test names, with what the address does not say.
 *
 * @example about("acme/error-code/7") // of the code 7
 */
export function about(
  written: string,
  part: Subject = {},
): { readonly subject: Subject; readonly address: string } {
  const [first = "", second, third] = written
    .split("/")
    .map(decodeURIComponent);
  const subject: Subject =
    first === "reasons"
      ? { ...(second === undefined ? {} : { reason: second }), ...part }
      : {
          vendor: first,
          ...(second === undefined ? {} : { codeSet: second }),
          ...(third === undefined
            ? {}
            : { code: /^\d+$/u.test(third) ? Number(third) : third }),
          ...part,
        };
  return { subject, address: addressOfSubject(subject) };
}
