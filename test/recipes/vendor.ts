import { vendorFile } from "../cli/vendor-file.js";
import type { Workshop } from "./workshop.js";

/** Adds the vendor `acme` by the recipe of CONTRIBUTING. */
export function addVendor({ write, edit }: Workshop): void {
  write({
    "spec/vendors/acme.yaml": vendorFile("acme", {
      entries: [
        "- code: 1",
        "  name: FACE_NOT_FOUND",
        "  reason: FACE_NOT_DETECTED",
        "  doc:",
        "    message: 没有脸",
      ],
    }).replace("language: en", "language: zh-CN"),
  });
  edit(
    "spec/translations/en.yaml",
    "\n- text:",
    "\n- text: 没有脸\n  en: No face\n- text:",
  );
  edit(
    "README.md",
    "[Faceki](generated/markdown/faceki.md)",
    "[Acme](generated/markdown/acme.md) ·\n[Faceki](generated/markdown/faceki.md)",
  );
}
