/** RIS, which EndNote, Mendeley, Zotero and most libraries import. */
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";

/** `YYYY/MM/DD/`, what is not known left empty but for its slash. */
function slashed({ year, month, date }: CitedDate): string {
  const two = (value: number | null) => (value === null ? "" : String(value).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(date)}/`;
}

/** A tag takes all of its line; RIS knows no escapes, and needs none where a text is one line. */
function line(tag: string, text: string | null): readonly string[] {
  return text === null || text === "" ? [] : [`${tag}  - ${text}`];
}

/** One reference: `NEWS` for an article, `DATA` for an entry of this record. Lines end with CR LF. */
export function ris(reference: Reference, lang: "vi" | "en"): string {
  const { kind, key, author, title, form, publisher, issued, accessed, url, version } = reference;
  const isNews = kind === "news";
  const lines = [
    ...line("TY", isNews ? "NEWS" : "DATA"),
    ...line("ID", key),
    ...line("AU", author),
    ...line("TI", title ?? `[${form?.[lang] ?? ""}]`),
    ...line(isNews ? "T2" : "PB", publisher[lang]),
    ...line("ET", version),
    ...line("PY", issued === null ? null : String(issued.year)),
    ...line("DA", issued === null ? null : slashed(issued)),
    ...line("UR", url),
    ...line("Y2", accessed === null ? null : slashed(accessed)),
    ...line("LA", reference.lang),
    ...line("N1", title === null ? null : (form?.[lang] ?? null)),
    "ER  - ",
  ];
  return `${lines.join("\r\n")}\r\n`;
}
