/** What a reader asks of a calendar, and what it then holds. */
import type { Lang, Localized } from "../../base/lang";
import { ROUND_YEARS } from "../../query/insight/anniversaries";
import { yearsLater } from "../../time/anniversary";
import { type Day, dayOf } from "../../time/day";
import { SITE_NAME } from "../about";
import type { Told } from "../excerpt";
import { anniversariesFrom, type Round } from "./anniversaries";
import type { CalendarEvent } from "./calendarEvent";
import { plansFrom } from "./plans";
import { writeCalendar } from "./writeCalendar";

/** `every`: which anniversaries, null for none, up to so many years ahead. */
export type CalendarChoice = {
  readonly plans: boolean;
  readonly every: Round | null;
  readonly years: number;
};

/** `openPlans` and `openFoundings` count what is too open for a calendar. */
export type Calendar = {
  /** By day. */
  readonly events: readonly CalendarEvent[];
  readonly openPlans: number;
  readonly openFoundings: number;
};

const NOTHING = { events: [], tooOpen: 0 } as const;

function byDay(a: CalendarEvent, b: CalendarEvent): number {
  return a.first - b.first || a.last - b.last || (a.uid < b.uid ? -1 : Number(a.uid > b.uid));
}

/** What the excerpt has for a calendar from today on. */
export function calendarOf(
  told: Told,
  { plans, every, years }: CalendarChoice,
  today: Day,
  lang: Lang,
): Calendar {
  const planned = plans ? plansFrom(told, today, lang) : NOTHING;
  const kept =
    every === null
      ? NOTHING
      : anniversariesFrom(told, { from: today, to: yearsLater(today, years), every }, lang);
  return {
    events: [...planned.events, ...kept.events].sort(byDay),
    openPlans: planned.tooOpen,
    openFoundings: kept.tooOpen,
  };
}

/** The round anniversaries of whole years of the calendar, over or to come, both years included. */
export function roundAnniversaries(told: Told, first: number, last: number, lang: Lang): Calendar {
  const [from, to] = [dayOf(first, 1, 1), dayOf(last, 12, 31)];
  if (from === null || to === null) throw new Error(`the calendar lacks ${first} or ${last}`);
  const { events, tooOpen } = anniversariesFrom(told, { from, to, every: ROUND_YEARS }, lang);
  return { events: [...events].sort(byDay), openPlans: 0, openFoundings: tooOpen };
}

const NAME: Localized = { vi: "hợp tác địa phương", en: "local cooperation" };

/** The file. `about` names what the calendar covers, a partnership or a view; empty for the whole record. */
export function calendarFile(told: Told, { events }: Calendar, about: string, lang: Lang): string {
  const name = `${SITE_NAME}: ${about === "" ? NAME[lang] : about}`;
  return writeCalendar(events, { name, edition: told.excerpt.edition, lang });
}
