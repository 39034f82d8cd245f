/** BibTeX, for LaTeX with BibTeX or biblatex, and for every reference manager. */
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Commands for signs that mean something. Braces are never written bare: BibTeX counts even escaped ones. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
};

/** Signs that TeX joins into another one where they follow each other: two hyphens become a dash. */
const JOINED = /([-',])(?=\1)/g;

function latex(text: string): string {
  return text.replace(/[\\{}~^<>|`$&#%_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(JOINED, "$1{}");
}

/** Addresses are taken literally, so what could end the field is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s"]/g, (sign) => encodeURIComponent(sign));
}

/** Names of languages in babel, where they decide on hyphenation. */
const BABEL: Readonly<Record<string, string>> = {
  vi: "vietnamese",
  en: "english",
  ko: "korean",
  ja: "japanese",
  fr: "french",
  de: "german",
  es: "spanish",
  ru: "russian",
  lo: "lao",
  th: "thai",
};

function isoDate({ year, month, date }: CitedDate): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return [String(year).padStart(4, "0"), ...[month, date].filter((part) => part !== null).map(two)].join("-");
}

/** `date` for biblatex, `year` and `month` for BibTeX; what is in doubt is marked as biblatex marks it. */
function dateFields(issued: CitedDate | null): readonly string[] {
  if (issued === null) return [];
  const { year, month, doubtful } = issued;
  return [
    `year = {${year}}`,
    ...(month === null ? [] : [`month = ${MONTHS[month - 1]}`]),
    `date = {${isoDate(issued)}${doubtful ? "~" : ""}}`,
  ];
}

/** In two pairs of braces: neither are names taken apart nor capitals changed. */
function whole(name: string, text: string): string {
  return `${name} = {{${latex(text)}}}`;
}

function publisherField({ kind, publisher, version }: Reference, lang: "vi" | "en"): readonly string[] {
  if (kind === "news") return [whole("journal", publisher[lang])];
  return [whole("howpublished", publisher[lang]), `version = {${latex(version ?? "")}}`];
}

function noteField({ form }: Reference, lang: "vi" | "en"): readonly string[] {
  return form === null ? [] : [`note = {${latex(form[lang])}}`];
}

/** One entry: `@article` for an article, `@misc` for an entry of this record. The paper's name is in this language. */
export function bibtex(reference: Reference, lang: "vi" | "en"): string {
  const { kind, key, author, title, form, issued, accessed, url } = reference;
  const babel = BABEL[reference.lang.slice(0, 2)];
  const fields = [
    ...(author === null ? [] : [whole("author", author)]),
    whole("title", title ?? `[${form?.[lang] ?? ""}]`),
    ...publisherField(reference, lang),
    ...dateFields(issued),
    `url = {${verbatim(url)}}`,
    ...(accessed === null ? [] : [`urldate = {${isoDate(accessed)}}`]),
    ...(title === null ? [] : noteField(reference, lang)),
    ...(babel === undefined ? [] : [`langid = {${babel}}`]),
  ];
  return `@${kind === "news" ? "article" : "misc"}{${key},\n  ${fields.join(",\n  ")}\n}\n`;
}
