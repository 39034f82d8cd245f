/** How the units of the map look at the moment. */
import { useMemo } from "react";
import type { Index } from "../../dataset/dataset";
import { unitAt } from "../../place/gazetteer";
import type { PlaceId } from "../../place/unit";
import { provinceOf, whereabouts } from "../../query/whereabouts";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import type { Highlight } from "./highlight";
import type { Look } from "./MapLand";
import { useHighlight, useMap } from "./mapContext";

/** How each unit looks, by what is chosen, pointed at and known of it. */
export function useLooks(): (unit: PlaceId) => Look {
  const { question } = useSession().session;
  const { activity } = useMap();
  const highlight = useHighlight();
  const { index } = useRecord();
  return useMemo(() => {
    const chosen = new Set(question.province);
    const partly = new Set(question.province.map((id) => provinceOf(unitAt(id, index.units), index.units)));
    const lit = highlight === null ? null : litProvince(highlight, index);
    return (unit: PlaceId) => ({
      chosen: chosen.has(unit),
      partly: partly.has(unit) && !chosen.has(unit),
      active: (activity.provinces.get(unit) ?? 0) > 0,
      lit: unit === lit,
    });
  }, [question.province, activity, highlight, index]);
}

/** The province that is pointed at, itself or by one of its partnerships. */
function litProvince(highlight: Highlight, index: Index): PlaceId | null {
  if (highlight.kind === "country") return null;
  if (highlight.kind === "province") return highlight.id;
  return whereabouts(index)[highlight.partnership]?.province ?? null;
}
