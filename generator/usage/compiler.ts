/** The one door to TypeScript for all that looks at the code of users. */
export { Project, ts } from "ts-morph";
