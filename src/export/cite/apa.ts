/** APA style, seventh edition: the entry of a reference list. */
import { monthName } from "../../i18n/monthName";
import { sentenceCase } from "../wording";
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";
import { italic, printed, type Run, runsOf, stopAfter } from "./styled";

/** In parentheses: "(2024, January 22)", "(ca. 2019)", "(n.d.)". */
function dated(issued: CitedDate | null): string {
  if (issued === null) return "(n.d.)";
  const { year, month, date, doubtful } = issued;
  const rest = [month === null ? null : monthName(month, "en"), date]
    .filter((part) => part !== null)
    .join(" ");
  return `(${doubtful ? "ca. " : ""}${year}${rest === "" ? "" : `, ${rest}`})`;
}

/** "January 22, 2024": a day within a sentence. */
export function americanDate({ year, month, date }: CitedDate): string {
  if (month === null) return String(year);
  const name = monthName(month, "en");
  return date === null ? `${name} ${year}` : `${name} ${date}, ${year}`;
}

function bracketed({ form }: Reference): string {
  return form === null ? "" : `[${sentenceCase(form.en, "en")}]`;
}

/** When it was retrieved matters only of what may change, or bears no date. */
function found({ url, accessed }: Reference, changing: boolean): string {
  return changing && accessed ? `Retrieved ${americanDate(accessed)}, from ${url}` : url;
}

function entry(reference: Reference): readonly Run[] {
  const { author, issued, title, version, lang } = reference;
  return runsOf(
    printed(author ?? "", "vi"),
    `. ${dated(issued)}. `,
    { ...italic(title ?? ""), lang },
    ` (Version ${version}) ${bracketed(reference)}. `,
    found(reference, true),
  );
}

/** The headline, or what stands for it, with its stop. */
function called(reference: Reference): readonly Run[] {
  const { title, lang } = reference;
  if (title === null) return runsOf(`${bracketed(reference)}.`);
  return runsOf(printed(title, lang), stopAfter(title));
}

function news(reference: Reference): readonly Run[] {
  const { author, issued, publisher, lang } = reference;
  const when = ` ${dated(issued)}. `;
  const start =
    author === null
      ? runsOf(called(reference), when)
      : runsOf(printed(author, lang), stopAfter(author), when, called(reference), " ");
  return runsOf(start, italic(publisher.en), ". ", found(reference, issued === null));
}

/** The entry of one reference. An unknown author gives the first place to the headline. */
export function apa(reference: Reference): readonly Run[] {
  return reference.kind === "entry" ? entry(reference) : news(reference);
}
