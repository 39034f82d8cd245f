/** Anniversaries of the founding of partnerships, as days in a calendar. */
import type { Lang } from "../../base/lang";
import { yearsLater } from "../../time/anniversary";
import { addDays, type Day, partsOfDay } from "../../time/day";
import type { KnownDate } from "../../time/knownDate";
import { monthStart } from "../../time/monthStart";
import type { Told, ToldMilestone, ToldPartnership } from "../excerpt";
import { dateWords, partnershipName, sentenceCase } from "../wording";
import type { CalendarEvent } from "./calendarEvent";

/** Which anniversaries: each, or every fifth or tenth. */
export const ROUNDS = [1, 5, 10] as const;
export type Round = (typeof ROUNDS)[number];

type Days = { readonly first: Day; readonly last: Day };

/** The days of a founding so many years on: its day, or its whole month; null where it is known less exactly. */
function daysAfter({ edtf, bounds }: KnownDate, years: number): Days | null {
  if (bounds.earliest !== null && bounds.earliest === bounds.latest) {
    const day = yearsLater(bounds.earliest, years);
    return { first: day, last: day };
  }
  if (edtf?.kind !== "point" || edtf.month === null || edtf.date !== null || edtf.approximate) return null;
  const year = edtf.year + years;
  return { first: monthStart(year, edtf.month), last: addDays(monthStart(year, edtf.month + 1), -1) };
}

function isLeapDay({ bounds: { earliest, latest } }: KnownDate): boolean {
  if (earliest === null || earliest !== latest) return false;
  const { month, date } = partsOfDay(earliest);
  return month === 2 && date === 29;
}

const WORDS = {
  vi: {
    title: (years: number, name: string) => `Kỷ niệm ${years} năm thiết lập quan hệ ${name}`,
    leap: "Thiết lập ngày 29 tháng 2; năm không nhuận tính vào ngày 28 tháng 2.",
  },
  en: {
    title: (years: number, name: string) =>
      `${years} ${years === 1 ? "year" : "years"} since the founding of relations: ${name}`,
    leap: "Founded on 29 February; in years without one, 28 February stands for it.",
  },
} as const;

type Founded = ToldPartnership & { readonly foundedBy: ToldMilestone };

function eventOf(
  { excerpt, addresses }: Told,
  partnership: Founded,
  years: number,
  { first, last }: Days,
  lang: Lang,
): CalendarEvent {
  const { foundedBy, id } = partnership;
  const when = dateWords(foundedBy, lang);
  const title = WORDS[lang].title(years, partnershipName(excerpt, partnership, lang));
  return {
    uid: `anniversary-${id}-${years}@cau-noi`,
    first,
    last,
    summary: first === last ? title : `${title} (${when})`,
    description: [
      foundedBy.title[lang],
      sentenceCase(when, lang),
      ...(isLeapDay(foundedBy.date) ? [WORDS[lang].leap] : []),
    ],
    url: addresses.milestone(foundedBy.id, lang),
    tentative: false,
  };
}

/** What is asked: from today on, so many years ahead, every so many years. */
export type Ahead = { readonly today: Day; readonly years: number; readonly every: Round };

/** `tooOpen`: partnerships whose founding is told but not known to the month. */
export type Anniversaries = { readonly events: readonly CalendarEvent[]; readonly tooOpen: number };

function eventsOf(told: Told, partnership: Founded, ahead: Ahead, lang: Lang): readonly CalendarEvent[] {
  const { date } = partnership.foundedBy;
  const last = yearsLater(ahead.today, ahead.years);
  const events: CalendarEvent[] = [];
  for (let years: number = ahead.every; ; years += ahead.every) {
    const days = daysAfter(date, years);
    if (!days || days.first > last) return events;
    if (days.last >= ahead.today) events.push(eventOf(told, partnership, years, days, lang));
  }
}

/** Those to come of all partnerships of the excerpt whose founding is known, whether it is shown or not. */
export function anniversariesFrom(told: Told, ahead: Ahead, lang: Lang): Anniversaries {
  const founded = told.excerpt.partnerships.flatMap((partnership) => {
    const { foundedBy } = partnership;
    return foundedBy && foundedBy.status !== "planned" ? [{ ...partnership, foundedBy }] : [];
  });
  const [known, open] = [
    founded.filter(({ foundedBy }) => daysAfter(foundedBy.date, 1) !== null),
    founded.filter(({ foundedBy }) => daysAfter(foundedBy.date, 1) === null),
  ];
  return { events: known.flatMap((each) => eventsOf(told, each, ahead, lang)), tooOpen: open.length };
}
