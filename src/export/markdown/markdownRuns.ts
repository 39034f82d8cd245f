/** A citation with its italics as Markdown. */
import type { Run } from "../cite/styled";
import { markdownLink, markdownWords } from "./markdownText";

/** An address without the stop that closes its sentence. */
const ADDRESS = /(https?:\/\/[^\s<>]+?)(?=[.,]?(?:\s|$))/;

function words(text: string): string {
  const [before = ""] = /^\s*/.exec(text) ?? [];
  const [after = ""] = text.trim() === "" ? [] : (/\s*$/.exec(text) ?? []);
  return before + markdownWords(text) + after;
}

/** Every second piece is an address: `split` hands out what the pattern caught. */
function plain(text: string): string {
  return text
    .split(ADDRESS)
    .map((piece, place) => (place % 2 === 1 ? markdownLink(piece) : words(piece)))
    .join("");
}

/** The runs as a part of a line that begins with something else. */
export function markdownRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic }) => (italic && text.trim() !== "" ? `*${markdownWords(text)}*` : plain(text)))
    .join("");
}
