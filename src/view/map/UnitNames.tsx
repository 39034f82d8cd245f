/** The names of units that are pointed at, chosen, or so few that all have room. */
import shapes from "virtual:vietnam-map";
import type { PlaceId } from "../../place/unit";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { onPicture } from "./bridges";
import type { Look } from "./MapLand";
import { useMap } from "./mapContext";
import { labelPx, linePx } from "./textSize";
import { type Box, placeNames } from "./unitNames";

/** Up to so many units with milestones are all named. */
const FEW = 8;

/** Archipelagos' names stand on two lines, of which the first is always this one. */
const LINE_OF_ISLANDS = "Quần đảo ".length;

type Props = { readonly radius: number; readonly lookOf: (unit: PlaceId) => Look };

export function UnitNames({ radius, lookOf }: Props) {
  const { index, lang } = useRecord();
  const { activity } = useMap();
  const few = [...activity.provinces.values()].filter((count) => count > 0).length <= FEW;
  const rank = ({ lit, chosen, active }: Look) => (lit ? 3 : chosen ? 2 : active && few ? 1 : 0);
  const wanted = shapes.units
    .map((unit) => ({ unit, rank: rank(lookOf(unit.id)) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ unit: { id, name, seat } }) => {
      const text = index.units.has(id) ? placeName(index, id, null, lang) : name[lang];
      return { id, text, at: onPicture(seat, radius), width: labelPx(text) };
    });
  const taken: readonly Box[] = shapes.archipelagos.map(({ name, label }) => ({
    ...onPicture(label, radius),
    width: labelPx(name.slice(LINE_OF_ISLANDS)),
    height: 1.5 * linePx(),
  }));
  return placeNames(wanted, taken).map(({ id, text, box }) => (
    <text key={id} x={box.x} y={box.y} className="map-unit-name">
      {text}
    </text>
  ));
}
