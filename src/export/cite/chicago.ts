/** Chicago Manual of Style, notes and bibliography: the entry of a bibliography. */
import { sentenceCase } from "../wording";
import { americanDate } from "./apa";
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";
import { closed, italic, printed, quoted, type Run, runsOf, stopAfter } from "./styled";

function dated(issued: CitedDate | null): string {
  return issued === null ? "n.d." : closed(`${issued.doubtful ? "ca. " : ""}${americanDate(issued)}`);
}

function called({ title, form, lang }: Reference): readonly Run[] {
  return title === null ? runsOf(closed(sentenceCase(form?.en ?? "", "en"))) : quoted(title, lang, true);
}

function accessed({ accessed: when }: Reference): string {
  return when === null ? "" : `Accessed ${americanDate(when)}. `;
}

function entry(reference: Reference): readonly Run[] {
  const { author, form, version, issued, url } = reference;
  const what = closed(sentenceCase(form?.en ?? "", "en"));
  return runsOf(
    printed(author ?? "", "vi"),
    ". ",
    called(reference),
    ` ${what} Version ${version}, ${dated(issued)} ${accessed(reference)}${url}.`,
  );
}

/** Without an author the paper takes the first place, as the manual has it for unsigned articles. */
function news(reference: Reference): readonly Run[] {
  const { author, publisher, issued, url, lang } = reference;
  const paper = italic(publisher.en);
  const when = dated(issued);
  const end = `${issued === null ? accessed(reference) : ""}${url}.`;
  if (author === null) return runsOf(paper, ". ", called(reference), ` ${sentenceCase(when, "en")} ${end}`);
  const byline = runsOf(printed(author, lang), stopAfter(author));
  return runsOf(byline, " ", called(reference), " ", paper, `, ${when} ${end}`);
}

/** The entry of one reference. */
export function chicago(reference: Reference): readonly Run[] {
  return reference.kind === "entry" ? entry(reference) : news(reference);
}
