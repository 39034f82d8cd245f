/** The compact form of dates in both languages: "7/7/2021", "7 Jul 2021". Words, not signs, say what is not exact. */
import type { Localized } from "../base/lang";
import type { Point } from "../time/edtf";
import { dash } from "./dash";
import type { DatePhrases, LimitPhrases } from "./datePhrases";
import { monthShort } from "./monthName";
import { wordList } from "./wordList";

function pointVi({ year, month, date }: Point): string {
  return [date, month, year].filter((part) => part !== null).join("/");
}

function leadVi(from: Point, then: Point): string {
  if (from.month === null || from.year !== then.year) return pointVi(from);
  // Months stay whole: "3–9/2021" would be read as 3 September.
  if (from.date === null) return pointVi(from);
  return from.month === then.month ? String(from.date) : `${from.date}/${from.month}`;
}

function pointEn({ year, month, date }: Point): string {
  return [date, month === null ? null : monthShort(month, "en"), year]
    .filter((part) => part !== null)
    .join(" ");
}

function leadEn(from: Point, then: Point): string {
  if (from.month === null || from.year !== then.year) return pointEn(from);
  const month = monthShort(from.month, "en");
  if (from.date === null) return month;
  return from.month === then.month ? String(from.date) : `${from.date} ${month}`;
}

const limitsVi: LimitPhrases = {
  between: (from, to) => `trong khoảng ${from} – ${to}`,
  notBefore: (from) => `${from} trở về sau`,
  notAfter: (to) => `${to} trở về trước`,
};

const limitsEn: LimitPhrases = {
  between: (from, to) => `between ${from} and ${to}`,
  notBefore: (from) => `${from} or later`,
  notAfter: (to) => `${to} or earlier`,
};

export const SHORT_DATE: Localized<DatePhrases> = {
  vi: {
    point: pointVi,
    lead: leadVi,
    about: (date) => `khoảng ${date}`,
    uncertain: (date) => `${date} (chưa chắc)`,
    within: pointVi,
    span: (from, to, alike) => (alike ? dash(from, to) : `từ ${from} đến ${to}`),
    since: (from) => `từ ${from}`,
    until: (to) => `đến ${to}`,
    limits: { once: limitsVi, lasting: limitsVi },
    alternatives: (dates) => wordList(dates, "vi", "or"),
    unknown: "chưa rõ ngày",
    remarks: null,
  },
  en: {
    point: pointEn,
    lead: leadEn,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    within: pointEn,
    span: (from, to, alike) => (alike ? dash(from, to) : `from ${from} to ${to}`),
    since: (from) => `from ${from}`,
    until: (to) => `until ${to}`,
    limits: { once: limitsEn, lasting: limitsEn },
    alternatives: (dates) => wordList(dates, "en", "or"),
    unknown: "undated",
    remarks: null,
  },
};
