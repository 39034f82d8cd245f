/** What is wrong with a text that is no date, and how to write it right: for the editor who wrote it. */

import { beginning } from "../base/beginning";

const MOST_QUOTED = 40;

/** A text in quotation marks, cut short where it is long. */
export function quoted(text: string): string {
  return `"${beginning(text, MOST_QUOTED)}"`;
}

/** What a mistake looks like and the rest of the sentence about it; the first that fits is told. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^$/, "is no date: write a day (2024-01-22), a month (2021-07) or a year (2022)"],
  [/\s/, "has a space in it: write the date without spaces"],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, "does not begin with the year: write it as 2024-01-22"],
  [/^\d{1,2}[./-]\d{4}$/, "does not begin with the year: write it as 2021-07"],
  [
    /^[{}]|[{}]$/,
    "means several dates at once: give each its own claim, or write [2021,2023] for one of them",
  ],
  [/[[\]]/, "has a bracket where none may be: a set like [2021,2023] stands alone"],
  [/[Tt:]/, "has a time of day or other text in it: write the day alone, as 2024-01-22"],
  [/[Xx]/, "leaves digits open: write the part that is known (2021-07, 2021) or a set like [2021..2023]"],
  [/\.\./, "is a range outside a set: write it in brackets, as [2021..2023]"],
  [/,/, "is a list outside a set: write it in brackets, as [2021,2023]"],
  [/^[-+Y]/, "is not a year of four digits: write it as 2022"],
  [/[~?%]{2}/, "has two marks: write % for about and uncertain together"],
  [/[~?%]./, "has a mark inside: write ~, ? or % at the end, for the whole date"],
  [/^\d{4}-\d{1,2}(-\d{1,2})?[~?%]?$/, "lacks a zero: write months and days with two digits, as 2024-01-02"],
];

/** One sentence about a text that is no day, month or year. */
export function explainPoint(text: string): string {
  const found = MISTAKES.find(([pattern]) => pattern.test(text));
  const rest = found?.[1] ?? "is no date: write a day (2024-01-22), a month (2021-07) or a year (2022)";
  return `${quoted(text)} ${rest}.`;
}
