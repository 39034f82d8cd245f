/** The ring and its lines for a width: they stay where they are whatever is filtered, counted or pointed at. */
import shapes from "virtual:vietnam-map";
import { useMemo } from "react";
import { formatNumber } from "../../i18n/wordNumber";
import { whereabouts } from "../../query/whereabouts";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { bearings, bridgeEnds, bridgesTo } from "./bridges";
import { compassOf } from "./compass";
import { labelPx, linePx } from "./textSize";

/** A larger ring would not fit a screen together with what stands above it. */
const MOST_RADIUS = 244;
/** Below this width counts stand under the names. */
const NARROW_PX = 520;

/** The countries of the record with what the ring needs of them; made anew only for another record or language. */
export function useCompass(width: number) {
  const { index, lang } = useRecord();
  return useMemo(() => {
    // Counts change with every filter; the ring does not.
    const mostCount = formatNumber(index.milestones.length, lang);
    const narrow = width < NARROW_PX;
    const ends = bridgeEnds(index, shapes);
    const directions = bearings(index);
    const all = [...new Set(whereabouts(index).map(({ country }) => country))];
    const countries = all.flatMap((id) => {
      const bearing = directions.get(id);
      const lanes = ends.filter(({ country }) => country === id).length;
      if (bearing === undefined || lanes === 0) return [];
      const name = placeName(index, id, null, lang);
      return [{ id, bearing, lanes, labelPx: labelPx(narrow ? name : `${name} ${mostCount}`) }];
    });
    const labelHeight = linePx() * (narrow ? 1.5 : 1);
    const compass = compassOf(countries, { width, mostRadius: MOST_RADIUS, labelHeight });
    const drawn = new Set(countries.map(({ id }) => id));
    return {
      narrow,
      compass,
      bridges: bridgesTo(compass.rim, ends, compass.radius),
      elsewhere: all.filter((id) => !drawn.has(id)),
      notDrawn: index.partnerships.length - ends.length,
    };
  }, [index, lang, width]);
}
