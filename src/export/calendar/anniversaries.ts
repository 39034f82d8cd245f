/** Anniversaries of partnerships, counted from what began them, as days in a calendar. */
import type { Lang } from "../../base/lang";
import { knownBeginning } from "../../query/insight/anniversaries";
import { type Day, partsOfDay } from "../../time/day";
import type { KnownDate } from "../../time/knownDate";
import type { Start, Told, ToldPartnership } from "../excerpt";
import { dateWords, partnershipName, sentenceCase } from "../wording";
import type { CalendarEvent } from "./calendarEvent";
import { COUNTED_FROM, type Days, daysAfter } from "./countedFrom";
import { sourceLine } from "./sourceLine";

/** Which anniversaries: each, or every fifth or tenth. */
export const ROUNDS = [1, 5, 10] as const;
export type Round = (typeof ROUNDS)[number];

function isLeapDay(signed: KnownDate): boolean {
  const due = knownBeginning(signed)?.due;
  if (due?.kind !== "day") return false;
  const { month, date } = partsOfDay(due.day);
  return month === 2 && date === 29;
}

const LEAP = {
  vi: "Ký ngày 29 tháng 2; năm không nhuận tính vào ngày 28 tháng 2.",
  en: "Signed on 29 February; in years without one, 28 February stands for it.",
} as const;

type Begun = ToldPartnership & { readonly start: Start };

function eventOf(
  told: Told,
  partnership: Begun,
  years: number,
  { first, last }: Days,
  lang: Lang,
): CalendarEvent {
  const { start, id } = partnership;
  const { milestone } = start;
  const when = dateWords(milestone, lang);
  const words = COUNTED_FROM[lang][start.basis];
  const title = words.title(years, partnershipName(told.excerpt, partnership, lang));
  return {
    uid: `anniversary-${id}-${years}@cau-noi`,
    first,
    last,
    summary: first === last ? title : `${title} (${when})`,
    description: [
      milestone.title[lang],
      sentenceCase(when, lang),
      words.basis,
      ...(isLeapDay(milestone.date) ? [LEAP[lang]] : []),
      ...sourceLine(told, milestone, lang),
    ],
    url: told.addresses.milestone(milestone.id, lang),
    tentative: false,
  };
}

/** What is asked: those that are not over by one day and begin by another, every so many years. */
export type Ahead = { readonly from: Day; readonly to: Day; readonly every: Round };

/** `tooOpen`: partnerships of which a signing is told from which years are counted, but not known to the month. */
export type Anniversaries = { readonly events: readonly CalendarEvent[]; readonly tooOpen: number };

function eventsOf(told: Told, partnership: Begun, ahead: Ahead, lang: Lang): readonly CalendarEvent[] {
  const { date } = partnership.start.milestone;
  const events: CalendarEvent[] = [];
  for (let years: number = ahead.every; ; years += ahead.every) {
    const days = daysAfter(date, years);
    if (!days || days.first > ahead.to) return events;
    if (days.last >= ahead.from) events.push(eventOf(told, partnership, years, days, lang));
  }
}

/** Those of all partnerships of the excerpt whose beginning is known, whether it is shown or not. */
export function anniversariesFrom(told: Told, ahead: Ahead, lang: Lang): Anniversaries {
  const begun = told.excerpt.partnerships.flatMap((partnership) => {
    const { start } = partnership;
    return start && start.milestone.status !== "planned" ? [{ ...partnership, start }] : [];
  });
  const known = begun.filter(({ start }) => daysAfter(start.milestone.date, 1) !== null);
  return {
    events: known.flatMap((each) => eventsOf(told, each, ahead, lang)),
    tooOpen: begun.length - known.length,
  };
}
