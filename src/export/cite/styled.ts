/** A citation to be read: text of which some is in italics, for plain text and for word processors alike. */

/** A stretch of text. */
export type Run = { readonly text: string; readonly italic: boolean };

/** Runs from text and `italic` pieces; empty ones are left out. */
export function runsOf(...pieces: readonly (string | Run)[]): readonly Run[] {
  return pieces
    .map((piece) => (typeof piece === "string" ? { text: piece, italic: false } : piece))
    .filter(({ text }) => text !== "");
}

/** Text in italics. */
export function italic(text: string): Run {
  return { text, italic: true };
}

/** The text alone. */
export function plainOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The same as a paragraph of HTML, in which no text can become markup. */
export function htmlOf(runs: readonly Run[]): string {
  const body = runs.map(({ text, italic: slanted }) => {
    const safe = text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
    return slanted ? `<i>${safe}</i>` : safe;
  });
  return `<p>${body.join("")}</p>`;
}

/** With a full stop at its end, unless it ends with a sign that closes a sentence already. */
export function closed(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** In quotation marks, those inside it made single; `stop` goes inside the closing one, as in American English. */
export function quoted(text: string, stop = ""): string {
  const inside = text.replaceAll("“", "‘").replaceAll("”", "’");
  return `“${stop === "" ? inside : closed(inside)}”`;
}
