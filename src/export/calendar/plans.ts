/** Plans that are still to come, as days in a calendar; those whose date is too open for that are counted. */
import type { Lang } from "../../base/lang";
import type { Day } from "../../time/day";
import type { KnownDate } from "../../time/knownDate";
import type { Told, ToldMilestone } from "../excerpt";
import { dateWords, partnershipName, partnershipOf, sentenceCase } from "../wording";
import type { CalendarEvent } from "./calendarEvent";
import { sourceLine } from "./sourceLine";

type Days = { readonly first: Day; readonly last: Day };

const FINE: ReadonlySet<string> = new Set(["day", "month"]);

/** Whether each end of a date is stated at least to the month, and none as "about". */
function isFine({ edtf, precision }: KnownDate): boolean {
  if (edtf?.kind === "point") return FINE.has(precision) && !edtf.approximate;
  if (edtf?.kind !== "span") return false;
  return [edtf.start, edtf.end].every((end) => end !== null && end.month !== null && !end.approximate);
}

/** The days of a plan: one day, a month, or from its first to its last; null where it is known less exactly. */
function daysOf(date: KnownDate): Days | null {
  const { earliest, latest } = date.bounds;
  if (earliest === null || latest === null) return null;
  return earliest === latest || isFine(date) ? { first: earliest, last: latest } : null;
}

/** Whether one day is stated and nothing more need be said of it. */
function isPlainDay({ edtf, precision }: KnownDate): boolean {
  return precision === "day" && edtf?.kind === "point" && !edtf.uncertain && !edtf.approximate;
}

function eventOf(told: Told, plan: ToldMilestone, { first, last }: Days, lang: Lang): CalendarEvent {
  const { excerpt, addresses } = told;
  const status = excerpt.vocabulary.statuses[plan.status][lang];
  const when = dateWords(plan, lang);
  // Days over a month must not look as if the thing itself lasted so long, nor a doubtful day as if it were sure.
  const said = isPlainDay(plan.date) ? status : `${status} (${when})`;
  return {
    uid: `plan-${plan.id}@cau-noi`,
    first,
    last,
    summary: `${said}: ${plan.title[lang]}`,
    description: [
      plan.detail.summary[lang],
      sentenceCase(when, lang),
      partnershipName(excerpt, partnershipOf(excerpt, plan.partnership), lang),
      ...sourceLine(told, plan, lang),
    ],
    url: addresses.milestone(plan.id, lang),
    tentative: true,
  };
}

/** `tooOpen`: plans that may still come, but whose date is not known to the month. */
export type Plans = { readonly events: readonly CalendarEvent[]; readonly tooOpen: number };

/** What is planned or agreed and not over by `today`, in the order of the record. */
export function plansFrom(told: Told, today: Day, lang: Lang): Plans {
  const events: CalendarEvent[] = [];
  let tooOpen = 0;
  for (const plan of told.excerpt.milestones) {
    if (plan.status !== "planned" && plan.status !== "agreed") continue;
    const { latest } = plan.date.bounds;
    if (latest !== null && latest < today) continue;
    const days = daysOf(plan.date);
    if (days) events.push(eventOf(told, plan, days, lang));
    else tooOpen += 1;
  }
  return { events, tooOpen };
}
