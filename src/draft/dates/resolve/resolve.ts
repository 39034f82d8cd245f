/** From what a phrase says to the days it means. */
import { assertNever } from "../../../base/assertNever";
import type { DateModifier } from "../../../reading/dateReading";
import { addDays, formatDay } from "../../../time/day";
import type { Bounded, Expression, List, NoDate, Nth, Part, PartName, Stretch } from "../expression";
import { endAfter, filledStart, isOfCalendar } from "../fill";
import { resolveCalendar, resolveMonths, resolveWeekday } from "./calendar";
import { partOf } from "./parts";
import { nthOf, resolveRelative, resolveWindow } from "./relative";
import { isResolved, NO_SUCH_DAY, type Resolved, resolved, type Unresolved } from "./resolved";
import type { Setting } from "./setting";
import { daysOfYears } from "./span";

/** What stands for one time; lists and lookalikes are taken apart before. */
export type Single = Exclude<Expression, List | NoDate>;

const MODIFIERS: Readonly<Record<PartName, DateModifier>> = {
  early: "early",
  mid: "mid",
  late: "late",
  "first half": "early",
  "second half": "late",
};

function resolvePart({ part, of }: Part, setting: Setting): Resolved | Unresolved {
  const whole = resolve(of, setting);
  if (!isResolved(whole) || whole.from === null || whole.to === null) return whole;
  return { ...whole, ...partOf(part, { from: whole.from, to: whole.to }), modifier: MODIFIERS[part] };
}

function resolveNth(nth: Nth, setting: Setting): Resolved | Unresolved {
  const whole = resolve(nth.of, setting);
  if (!isResolved(whole) || whole.from === null || whole.to === null) return whole;
  const found = nthOf(nth, { from: whole.from, to: whole.to });
  return found ? { ...whole, ...found } : NO_SUCH_DAY;
}

function resolveBounded({ how, of }: Bounded, setting: Setting): Resolved | Unresolved {
  const date = resolve(of, setting);
  if (!isResolved(date)) return date;
  const { from, to } = date;
  if (how === "about") return { ...date, approximate: true, modifier: "about" };
  if (how === "since") return { ...date, to: null, lasts: true, modifier: how };
  if (how === "until") return { ...date, from: null, lasts: false, modifier: how };
  if (how === "before")
    return from === null
      ? NO_SUCH_DAY
      : { ...date, from: null, to: addDays(from, -1), lasts: false, modifier: how };
  return to === null ? NO_SUCH_DAY : { ...date, from: addDays(to, 1), to: null, lasts: false, modifier: how };
}

/** The end in the year of the start, or in the next where it would lie before it. */
function resolveEnd(to: Expression, start: Resolved, setting: Setting): Resolved | Unresolved {
  const sameYear = resolve(endAfter(to, start, 0), setting);
  const fits =
    isResolved(sameYear) && sameYear.to !== null && start.from !== null && sameYear.to >= start.from;
  return fits ? sameYear : resolve(endAfter(to, start, 1), setting);
}

/** Both ends found from each other and from the article; none where it would run backwards. */
function resolveStretch({ from, to }: Stretch, setting: Setting): Resolved | Unresolved {
  if (from === null) return NO_SUCH_DAY;
  // What has gone on until now has begun before now.
  const start =
    to === null ? resolve(from, { ...setting, lean: "past" }) : resolve(filledStart(from, to), setting);
  if (!isResolved(start)) return start;
  const end =
    to === null
      ? untilToday(setting)
      : isOfCalendar(from) || from.kind === "weekday"
        ? resolveEnd(to, start, setting)
        : resolve(to, setting);
  if (!isResolved(end)) return end;
  if (start.from === null || (end.to !== null && start.from > end.to))
    return { why: "it would end before it begins" };
  const notes = [...new Set([...start.notes, ...end.notes])];
  return { ...start, to: end.to, fineTo: end.fineTo, lasts: true, modifier: null, notes };
}

function untilToday({ today }: Setting): Resolved {
  const now = today === null ? [] : [`until the article (${formatDay(today)})`];
  return resolved({ from: today, to: today, fineFrom: "day", fineTo: "day" }, now);
}

/** The days that an expression means in a setting, or why it means none. */
export function resolve(date: Expression, setting: Setting): Resolved | Unresolved {
  switch (date.kind) {
    case "calendar":
      return resolveCalendar(date, setting);
    case "relative":
      return resolveRelative(date, setting);
    case "weekday":
      return resolveWeekday(date, setting);
    case "months":
      return resolveMonths(date, setting);
    case "years": {
      const notes = date.assumed ? [`century: ${date.first} for the two figures`] : [];
      return resolved(daysOfYears(date.first, date.last), notes);
    }
    case "part":
      return resolvePart(date, setting);
    case "nth":
      return resolveNth(date, setting);
    case "bounded":
      return resolveBounded(date, setting);
    case "stretch":
      return resolveStretch(date, setting);
    case "window":
      return resolveWindow(date, setting);
    case "list":
    case "none":
      return NO_SUCH_DAY;
    default:
      return assertNever(date);
  }
}
