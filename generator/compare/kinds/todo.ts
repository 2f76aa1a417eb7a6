/** What several kinds of change ask for. */

export const announce = "Nothing; it is told in the changelog";

export const keepName =
  "Keep the old name: write it under renamedFrom until the next major version";

export const recheck =
  "Read the vendor's text again and check that the reason and its overrides still fit";

export const accept =
  "If it is meant, release a major version and accept the change (vendor-codes diff --accept)";

export const review =
  "Have somebody who handles this code confirm it, then accept the change (vendor-codes diff --accept)";
