/** A calendar file (iCalendar, RFC 5545): whole days, no time zone, nothing of the moment at which it was made. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Lang } from "../../base/lang";
import type { Edition } from "../../dataset/dataset";
import { addDays, type Day, formatDay } from "../../time/day";
import { cleanLine } from "../cleanLine";
import type { CalendarEvent } from "./calendarEvent";

/** What a calendar is called, of which edition it is, and in which language. */
export type CalendarHead = { readonly name: string; readonly edition: Edition; readonly lang: Lang };

/** The library wants dates with a time; of one that is all day it writes the day in UTC. */
function utc(day: Day): Date {
  return new Date(`${formatDay(day)}T00:00:00Z`);
}

/** The library escapes texts of events, but not the name of the calendar. */
function escaped(text: string): string {
  return cleanLine(text).replace(/[\\;,]/g, "\\$&");
}

/** It escapes addresses as if they were texts, so nothing that it would escape may stand in one. */
function address(url: string): string {
  return cleanLine(url).replace(/[\\;,\s]/g, (sign) => encodeURIComponent(sign));
}

/**
 * It draws a random id for each event before it takes ours, from a function that browsers keep from pages without
 * https. Such a page gets one whose answer is thrown away.
 */
function allowPlainHttp(): void {
  if (typeof crypto.randomUUID === "function") return;
  const value = () => "00000000-0000-4000-8000-000000000000";
  Object.defineProperty(crypto, "randomUUID", { value, configurable: true });
}

function eventData(event: CalendarEvent, stamp: Date) {
  return {
    id: cleanLine(event.uid),
    start: utc(event.first),
    // The end of whole days is the day after the last (RFC 5545, 3.6.1).
    end: utc(addDays(event.last, 1)),
    allDay: true,
    stamp,
    lastModified: stamp,
    summary: cleanLine(event.summary),
    description: event.description.map(cleanLine).join("\n"),
    url: address(event.url),
    status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // Nobody is busy all day because of it.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The whole file. Stamped with the day of the edition: the same edition and events give the same bytes. */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { name, edition, lang }: CalendarHead,
): string {
  allowPlainHttp();
  const stamp = new Date(`${edition.date}T00:00:00Z`);
  const calendar = ical({
    name: escaped(name),
    prodId: { company: "Cau Noi", product: "Timeline", language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    events: events.map((event) => eventData(event, stamp)),
  });
  // Every line ends with CR LF (3.1); the library leaves it out at the last one.
  return `${calendar.toString()}\r\n`;
}
