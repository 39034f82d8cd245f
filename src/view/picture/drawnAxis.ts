/** The axis of a picture: years, or months where there is room for them, with lines down through the lanes. */
import type { Lang } from "../../base/lang";
import { axisLabel } from "../../i18n/axisLabel";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { type Day, dayOf, partsOfDay } from "../../time/day";
import { INK } from "./ink";
import type { Lettering, Pen } from "./pen";
import { element } from "./svg";

/** Least room for a label. */
const LABEL_PX = 54;
const YEAR = 365.25;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MONTH_STEPS = [1, 3];

type Tick = { readonly day: Day; readonly label: string };

/** The first day of each of these months from the first to the last year. */
function ticksOf(window: DayWindow, months: number, years: number, lang: Lang): readonly Tick[] {
  const [first, last] = [partsOfDay(window.from).year, partsOfDay(window.to).year];
  const ticks: Tick[] = [];
  for (let year = first - (first % years); year <= last; year += years)
    for (let month = 1; month <= 12; month += months) {
      const day = dayOf(year, month, 1);
      if (day === null || day < window.from || day > window.to) continue;
      const unit = months === 12 || month === 1 ? "year" : "month";
      // The first month says of which year it is.
      const row = ticks.length === 0 && unit === "month" ? "major" : "minor";
      ticks.push({ day, label: axisLabel(day, unit, lang, row) });
    }
  return ticks;
}

function ticksFor(window: DayWindow, widthPx: number, lang: Lang): readonly Tick[] {
  const yearPx = (widthPx * YEAR) / daysIn(window);
  const months = MONTH_STEPS.find((step) => (yearPx / 12) * step >= LABEL_PX);
  if (months !== undefined) return ticksOf(window, months, 1, lang);
  return ticksOf(window, 12, STEPS.find((step) => yearPx * step >= LABEL_PX) ?? 100, lang);
}

/** Where the lanes are, in pixels of the picture; labels stand above `top`. */
export type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export function drawnAxis(
  window: DayWindow,
  { left, right, top, bottom }: Frame,
  px: number,
  pen: Pen,
  lang: Lang,
): string {
  const lettering: Lettering = { px, weight: 400, fill: INK.soft };
  const days = daysIn(window);
  const drawn = ticksFor(window, right - left, lang).map(({ day, label }) => {
    const x = left + ((day - window.from) / days) * (right - left);
    const hasRoom = x + pen.width(label, lettering) + 5 < right;
    const line = element("path", { d: `M${Math.round(x) + 0.5} ${top - px}V${bottom}`, stroke: INK.line });
    return line + (hasRoom ? pen.text(x + 5, top - px * 0.5, label, lettering) : "");
  });
  return drawn.join("");
}
