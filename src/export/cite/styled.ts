/** A citation to be read: text of which some is in italics or in another language, for the page and word processors. */
import { escapeMarkup } from "../../base/escapeMarkup";

/** A stretch of text; `lang` (BCP 47) where it is not in the language of the style. */
export type Run = { readonly text: string; readonly italic: boolean; readonly lang: string | null };

/** What runs are made from: text of the style itself, or runs. */
export type Piece = string | Run | readonly Run[];

function runOf(text: string): Run {
  return { text, italic: false, lang: null };
}

/** The runs of all pieces; empty ones are left out. */
export function runsOf(...pieces: readonly Piece[]): readonly Run[] {
  return pieces
    .flatMap((piece): Run | readonly Run[] => (typeof piece === "string" ? runOf(piece) : piece))
    .filter(({ text }) => text !== "");
}

/** Text in italics. */
export function italic(text: string): Run {
  return { ...runOf(text), italic: true };
}

/** Text as it was said or printed, in its own language. */
export function printed(text: string, lang: string): Run {
  return { ...runOf(text), lang };
}

/** The text alone. */
export function plainOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The same as a paragraph of HTML, in which no text can become markup. */
export function htmlOf(runs: readonly Run[]): string {
  const body = runs.map(({ text, italic: slanted, lang }) => {
    const said =
      lang === null ? escapeMarkup(text) : `<span lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</span>`;
    return slanted ? `<i>${said}</i>` : said;
  });
  return `<p>${body.join("")}</p>`;
}

/** The full stop after a text, unless that ends with a sign that closes a sentence already. */
export function stopAfter(text: string): "." | "" {
  return /[.?!…]$/u.test(text) ? "" : ".";
}

/** With a full stop at its end, unless it closes itself. */
export function closed(text: string): string {
  return text + stopAfter(text);
}

/** In quotation marks, those inside it made single; `stopped` puts a full stop inside, as American English does. */
export function quoted(text: string, lang: string, stopped = false): readonly Run[] {
  const inside = text.replaceAll("“", "‘").replaceAll("”", "’");
  return runsOf("“", printed(inside, lang), `${stopped ? stopAfter(inside) : ""}”`);
}
