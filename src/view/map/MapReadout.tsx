/** One line below the picture: what is pointed at, with its figures; else what can be done. */
import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { MapActivity } from "../../query/mapActivity";
import { whereabouts } from "../../query/whereabouts";
import { partnershipPlaces, placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { type Highlight, isLit } from "./highlight";
import { useHighlight, useMap } from "./mapContext";
import type { MapShapes } from "./mapShapes";

type Known = { readonly index: Index; readonly lang: Lang; readonly shapes: MapShapes };

/** A unit by the record's name; those of which the record tells nothing by that of the map. */
function unitName(id: string, { index, lang, shapes }: Known): string {
  if (index.units.has(id)) return placeName(index, id, null, lang);
  return shapes.units.find((unit) => unit.id === id)?.name[lang] ?? id;
}

/** How many partnerships of a place anything answers of, whatever places are chosen. */
function lanesIn(highlight: Highlight, { index }: Known, { lanes }: MapActivity): number {
  return whereabouts(index).filter(
    (place, partnership) =>
      (lanes[partnership]?.anywhere ?? 0) > 0 && isLit(highlight, { ...place, partnership }),
  ).length;
}

function words(
  t: TFunction,
  highlight: Highlight,
  known: Known,
  whole: MapActivity,
  activity: MapActivity,
): string {
  const { index, lang } = known;
  const milestones = (count: number) => t("result.milestones", { count });
  if (highlight.kind === "lane") {
    const partnership = index.partnerships[highlight.partnership];
    const { shown = 0, anywhere = 0 } = activity.lanes[highlight.partnership] ?? {};
    const name = partnership ? partnershipPlaces(index, partnership, lang).join(" – ") : "";
    return t("map.lane", { name, milestones: milestones(shown || anywhere) });
  }
  const counts = highlight.kind === "province" ? activity.provinces : activity.countries;
  const name =
    highlight.kind === "province"
      ? unitName(highlight.id, known)
      : placeName(index, highlight.id, null, lang);
  const lanes = lanesIn(highlight, known, whole);
  if (lanes === 0) return t("map.noLanes", { name });
  return t("map.place", {
    name,
    milestones: milestones(counts.get(highlight.id) ?? 0),
    partnerships: t("result.partnerships", { count: lanes }),
  });
}

export function MapReadout({ shapes }: { readonly shapes: MapShapes }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { whole, activity } = useMap();
  const highlight = useHighlight();
  return (
    <p className="map-readout">
      {highlight ? words(t, highlight, { index, lang, shapes }, whole, activity) : t("map.hint")}
    </p>
  );
}
