/** The widget's axis, worded by our own functions: its own locales know no Vietnamese. */
import type { Lang } from "../../base/lang";
import { type AxisUnit, axisLabel } from "../../i18n/axisLabel";
import { dayOfInstant } from "./widgetTime";

/** What the widget hands over: a moment, of which only the instant is used. */
type Instant = { valueOf(): number };
type Format = (date: Instant, scale: string, step: number) => string;

/** The unit of a tick; the widget's finest ticks (hours) are never reached, a week is named by its day. */
function unitOf(scale: string): AxisUnit {
  return scale === "year" || scale === "month" ? scale : "day";
}

/** The unit above the ticks. */
const ABOVE: Readonly<Record<"day" | "month", AxisUnit>> = { day: "month", month: "year" };

/** Labels of the two rows of the axis. Years need nothing above them. */
export function axisFormat(lang: Lang): { readonly minorLabels: Format; readonly majorLabels: Format } {
  const dayOf = (date: Instant) => dayOfInstant(new Date(date.valueOf()));
  return {
    minorLabels: (date, scale) => axisLabel(dayOf(date), unitOf(scale), lang, "minor"),
    majorLabels: (date, scale) => {
      const unit = unitOf(scale);
      return unit === "day" || unit === "month" ? axisLabel(dayOf(date), ABOVE[unit], lang, "major") : "";
    },
  };
}
