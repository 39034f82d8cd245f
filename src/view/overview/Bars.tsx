/** The bars of the years, for the eye alone: the links below say the same in words. */
import { memo } from "react";
import type { YearDensity } from "../../query/density";
import { type Strip, stretchOf } from "./strip";
import { barsOf, windowOfYear } from "./years";

type Props = { readonly years: readonly YearDensity[]; readonly strip: Strip; readonly height: number };

/** Room between two bars, less where they are thin. */
function gapOf(yearPx: number): number {
  return Math.min(3, yearPx / 5);
}

export const Bars = memo(function Bars({ years, strip, height }: Props) {
  return (
    <div className="overview-bars" aria-hidden="true">
      {barsOf(years, height).map(({ year, certain, possible }) => {
        const { left, right } = stretchOf(windowOfYear(year), strip);
        const width = right - left - gapOf(right - left);
        return (
          <span key={year} className="overview-year" style={{ left, width }}>
            {possible > 0 && <span className="overview-possible" style={{ height: possible }} />}
            {certain > 0 && <span className="overview-certain" style={{ height: certain }} />}
          </span>
        );
      })}
    </div>
  );
});
