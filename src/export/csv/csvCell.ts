/** One cell of a CSV file: written by RFC 4180, and inert in a spreadsheet. */
import { cleanLine } from "../cleanLine";

/** A list stands in one cell, its items joined by semicolons; null is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** What stands between cells: the comma of RFC 4180, or the semicolon that some language settings of Excel expect. */
export type Separator = "," | ";";

/**
 * The signs with which a spreadsheet begins a formula, the wide forms of Chinese keyboards too: at the beginning of a
 * cell, or where a program that splits at the other separator, and drops stray quotes, would see a beginning.
 */
const FORMULA = /((?:^|[,;])"*)([=+\-@＝＋－＠])/gu;

/** Text with an apostrophe before each sign that could begin a formula; spreadsheets then take it for text. */
export function inert(text: string): string {
  return text.replace(FORMULA, "$1'$2");
}

/** An address must stay one, so its signs are percent-encoded where they could begin a formula. */
function inertAddress(text: string): string {
  return text.replace(FORMULA, (_all, before: string, sign: string) => before + encodeSign(sign));
}

function encodeSign(sign: string): string {
  // encodeURIComponent leaves the hyphen as it is.
  return sign === "-" ? "%2D" : encodeURIComponent(sign);
}

function inertText(text: string): string {
  const line = cleanLine(text);
  return /^https?:\/\/\S+$/.test(line) ? inertAddress(line) : inert(line);
}

function textOf(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return inertText(typeof value === "string" ? value : value.map(cleanLine).join(";"));
}

/** The cell as it stands in the file, in quotes where it holds a separator or a quote. */
export function csvCell(value: Cell): string {
  const text = textOf(value);
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
