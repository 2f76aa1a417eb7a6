import { at, mapScalars, put, type Data, type DataFiles } from "./data.js";

type Path = readonly (string | number)[];

/** Other values for a scalar, which its schema allows. */
export function another(field: string, value: Data): readonly Data[] {
  if (typeof value === "number") return [value + 7];
  const text = String(value);
  const last = field.split(".").at(-1) ?? "";
  switch (last) {
    case "language":
      return ["fr"];
    case "updated":
    case "retrieved":
      return ["2024-02-29"];
    case "url":
    case "code":
      return [`${text}/other`];
    case "id":
      return [/[A-Z]/u.test(text) ? `${text}_X` : `${text}-x`];
    case "class":
    case "group":
    case "source":
      return [field.startsWith("reasons") ? `${text}.` : `${text}-x`];
    case "reason":
      return field.endsWith("waive.[].reason")
        ? [`${text} More.`]
        : [text === "OUTAGE" ? "PASSED" : "OUTAGE"];
    case "key":
    case "message":
      return [field.startsWith("reasons") ? `${text}_x` : `${text}/x`];
    case "name":
      return [/^[A-Z_]+$/u.test(text) ? `${text}_X` : `${text}X`];
    case "[]":
      return [/[A-Z]/u.test(text) ? `${text}_X` : `${text}-x`];
    default:
      return [`${text} More.`];
  }
}

const code = { code: 7000, name: "NEW_CODE", doc: { title: "New" } };

/** What is put where nothing was. */
const extras: Readonly<Record<string, Data>> = {
  note: "New note.",
  updated: "2024-02-29",
  usage: "troubleshooting",
  group: "main",
  min: -99,
  max: 99_999,
  envelope: { code: "/new" },
  message: "/new",
  ranges: [{ class: "new", min: 7000, text: "New" }],
  statements: [{ text: "New.", source: "errors" }],
  reserved: [{ code: 7000, note: "New." }],
  unlisted: [{ code: 7000, name: "NEW_CODE", mentionedIn: 1 }],
  waive: [{ rule: "new", reason: "New." }],
  again: true,
  name: "NEW_NAME",
  reason: "OUTAGE",
  overrides: { retry: "never" },
  reasoning: "New reasoning.",
  doubt: "New doubt.",
  deprecated: { note: "New." },
  retired: { since: "9" },
  since: "9",
  replacedBy: 0,
  renamedFrom: ["NEW_ALIAS"],
  errata: [{ text: "New.", evidence: "Seen." }],
  mentionedIn: 0,
  attributes: { zz: "New" },
  platforms: { zz: "New" },
  only: ["zz"],
  outcome: "error",
  actor: "dev",
  retry: "never",
  visibility: "internal",
  sensitivity: "identity_oracle",
  severity: "critical",
  artefact: "live_audio",
  certainty: "deterministic",
  maxAttempts: 9,
  minDelayMs: 9000,
  neutral: true,
  extends: "vendor-codes",
  title: "New",
  description: "New",
  advice: "New",
};

const items: Readonly<Record<string, Data>> = {
  sources: {
    id: "new",
    title: "New",
    url: "https://new.example/",
    retrieved: "2026-01-31",
  },
  codeSets: {
    id: "new",
    name: "NewCode",
    kind: "codes",
    wire: "integer",
    groups: [],
  },
  statements: { text: "New.", source: "errors" },
  ranges: { class: "new", min: 7000, text: "New" },
  groups: { id: "new", title: "New", source: "errors", entries: [] },
  entries: code,
  unlisted: { code: 7000, name: "NEW_CODE", mentionedIn: 0 },
  reserved: { code: 7000, note: "New." },
  waive: { rule: "new", reason: "New." },
  renamedFrom: "NEW_ALIAS",
  errata: { text: "New.", evidence: "Seen." },
  only: "zz",
  messages: { key: "new", en: "New.", zh: "新。" },
  reasons: {
    id: "NEW",
    definition: "New.",
    term: "new",
    source: "us",
    outcome: "error",
    actor: "vendor",
    retry: "call",
    visibility: "internal",
    sensitivity: "none",
    severity: "error",
    artefact: "none",
    certainty: "probabilistic",
    message: "go_on",
  },
  translations: { text: "失败", en: "Failure" },
};

/** A value for a field, or an item for a list, that is new; codes are texts where texts are sent. */
export function extra(field: string, path: Path): Data {
  const steps = field.split(".");
  const last = steps.at(-1) ?? "";
  const value = last === "[]" ? items[steps.at(-2) ?? ""] : extras[last];
  if (value === undefined) throw new Error(`Say what is new in ${field}`);
  const isOfTexts = path[0] === "codeSets" && Number(path[1]) > 0;
  return isOfTexts
    ? mapScalars(value, (scalar, where) =>
        typeof scalar === "number" &&
        /^(?:code|mentionedIn)$/u.test(String(where.at(-1)))
          ? String(scalar)
          : scalar,
      )
    : value;
}

const lists = { sources: "source", groups: "group" } as const;

/** The edit, with everything that refers to what it changes. */
export function follow(
  files: DataFiles,
  file: string,
  path: Path,
  value: Data | undefined,
): DataFiles {
  const data = files[file];
  if (data === undefined) throw new Error(`No file ${file}`);
  const old = at(data, path);
  const list = path.at(-3);
  const key = path.at(-1);
  let next = put(data, path, value);
  if (old !== undefined && value !== undefined) {
    const references =
      key === "id" && (list === "sources" || list === "groups")
        ? [lists[list]]
        : key === "code" && (list === "entries" || list === "unlisted")
          ? ["code", "replacedBy", "mentionedIn"]
          : [];
    const scope = list === "sources" ? 0 : 2;
    next = mapScalars(next, (scalar, where) =>
      scalar === old &&
      references.includes(String(where.at(-1))) &&
      where.slice(0, scope).join("/") === path.slice(0, scope).join("/")
        ? value
        : scalar,
    );
  }
  const isVendorId = path.length === 1 && key === "id";
  return Object.fromEntries(
    Object.entries(files).map(([name, content]): [string, Data] =>
      name !== file
        ? [name, content]
        : [isVendorId ? `vendors/${String(value)}.yaml` : name, next],
    ),
  );
}
