/** Dates in words, English: "7 July 2021". */
import type { Point } from "../time/edtf";
import { dash } from "./dash";
import type { DatePhrases } from "./datePhrases";
import { monthName } from "./monthName";
import { wordList } from "./wordList";

function point({ year, month, date }: Point): string {
  if (month === null) return String(year);
  const monthAndYear = `${monthName(month, "en")} ${year}`;
  return date === null ? monthAndYear : `${date} ${monthAndYear}`;
}

function lead(from: Point, then: Point): string {
  if (from.month === null || from.year !== then.year) return point(from);
  const month = monthName(from.month, "en");
  if (from.date === null) return month;
  return from.month === then.month ? String(from.date) : `${from.date} ${month}`;
}

export const longDateEn: DatePhrases = {
  point,
  lead,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  within: (unit) => (unit.date === null ? `in ${point(unit)}` : point(unit)),
  span: (from, to, alike) => (alike ? dash(from, to) : `from ${from} to ${to}`),
  since: (from) => `from ${from}, end not known`,
  until: (to) => `until ${to}, start not known`,
  limits: {
    once: {
      between: (from, to) => `some time between ${from} and ${to}`,
      notBefore: (from) => `not before ${from}`,
      notAfter: (to) => `not after ${to}`,
    },
    lasting: {
      between: (from, to) => `some time between ${from} and ${to}, start and end not known`,
      notBefore: (from) => `starting not before ${from}, end not known`,
      notAfter: (to) => `ending not after ${to}, start not known`,
    },
  },
  alternatives: (dates) => wordList(dates, "en", "or"),
  unknown: "date not known",
  remarks: {
    noDay: "day not known",
    noMonth: "day and month not known",
    narrowed: {
      once: {
        between: (from, to) => `between ${from} and ${to}`,
        notBefore: (from) => `not before ${from}`,
        notAfter: (to) => `not after ${to}`,
      },
      lasting: {
        between: (from, to) => `starting not before ${from}, ending not after ${to}`,
        notBefore: (from) => `starting not before ${from}`,
        notAfter: (to) => `ending not after ${to}`,
      },
    },
    settled: (day) => `by the order of events ${day}`,
  },
};
