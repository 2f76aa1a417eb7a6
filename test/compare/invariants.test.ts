import { fewTrials, invariantsHold } from "./invariants.js";

invariantsHold(fewTrials);
