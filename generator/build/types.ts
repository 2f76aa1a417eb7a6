import { writeFileSync } from "node:fs";
import { specTypes, specTypesFile } from "./spec-types.js";

/** `npm run types`: writes the TypeScript side of the schemas. */
writeFileSync(specTypesFile, await specTypes());
