import type { EntrySpec, VendorSpec } from "../../../generator/read/spec.js";
import { vendorWith } from "../read-catalog.js";

const reasons = ["RATE_LIMITED", "FACE_NOT_DETECTED", "PARAMETER_INVALID"];

/** A code with everything that has a table of its own in the output. */
function entry(wire: "integer" | "string", index: number): EntrySpec {
  return {
    code: wire === "integer" ? 100_000 + index * 7 : `face.error.e${index}`,
    name: `FACE_ERROR_${index}`,
    reason: reasons[index % reasons.length] ?? "SERVICE_ERROR",
    ...(index % 5 === 0
      ? { overrides: { minDelayMs: 3_600_001 + index } }
      : {}),
    ...(index % 50 === 0 ? { renamedFrom: [`EARLIER_ERROR_${index}`] } : {}),
    doc: {
      message: `face error ${index}`,
      description: `Returned when the face is not usable at the time of call ${index}; the same request may succeed later.`,
      attributes: { level: `${index % 7}` },
    },
  };
}

/** A vendor with one code set of many codes. */
export function largeVendor(
  name: string,
  wire: "integer" | "string",
  size: number,
): VendorSpec {
  const id = name.toLowerCase();
  const entries = Array.from({ length: size }, (_, index) =>
    entry(wire, index),
  );
  return vendorWith(
    {
      name: `${name}Code`,
      wire,
      groups: [{ id: "main", title: "Main", source: "page", entries }],
    },
    { id, name },
  );
}
