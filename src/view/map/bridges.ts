/** The lines of the map: each partnership as a curve from its place in Việt Nam to its own place on the ring. */
import type { Index } from "../../dataset/dataset";
import type { PlaceId } from "../../place/unit";
import { countryPoints, whereabouts } from "../../query/whereabouts";
import type { RimPlace } from "./compass";
import type { MapShapes } from "./mapShapes";
import { bearingOf, EDGE, type MapPoint, project } from "./mercator";
import { onRing } from "./rimLabel";

/** Where a partnership begins on the map; the number of its place in the index. */
export type BridgeEnd = {
  readonly partnership: number;
  readonly province: PlaceId;
  readonly country: PlaceId;
  readonly start: MapPoint;
};

/** A drawn partnership; `path` is in pixels from the centre of the ring. */
export type Bridge = BridgeEnd & { readonly path: string; readonly foot: MapPoint };

/** Land keeps this share of the ring's radius, so that no coast touches it. */
export const LAND_SHARE = 0.93;
/** How far before the ring a line turns straight to it, and how much of the way it keeps to its own direction before. */
const TURN_SHARE = 0.42;
const LEAVE_SHARE = 0.3;
/** How far it rises, in shares of its length. */
const RISE_SHARE = 0.14;
/** Lines end so many pixels inside the ring. */
const INSET_PX = 4;

/** The partnerships that can be drawn: a Vietnamese place on this map, and a country with a direction. */
export function bridgeEnds(index: Index, shapes: MapShapes): readonly BridgeEnd[] {
  const seats = new Map(shapes.units.map(({ id, seat }) => [id, seat]));
  const countries = countryPoints(index);
  return whereabouts(index).flatMap(({ province, vnPoint, country }, partnership) => {
    const seat = seats.get(province);
    if (!seat || !countries.has(country)) return [];
    return [{ partnership, province, country, start: vnPoint ? project(vnPoint) : seat }];
  });
}

/** The direction of each country from the middle of the map. */
export function bearings(index: Index): ReadonlyMap<PlaceId, number> {
  return new Map([...countryPoints(index)].map(([country, point]) => [country, bearingOf(project(point))]));
}

/** From a point of the map to pixels from the centre. */
export function onPicture({ x, y }: MapPoint, radius: number): MapPoint {
  const scale = (radius * LAND_SHARE) / EDGE;
  return { x: x * scale, y: y * scale };
}

/** Along the ring, so that lines into one country do not cross. */
function alongRing(angle: number): (a: BridgeEnd, b: BridgeEnd) => number {
  const along = ({ start }: BridgeEnd) => start.x * Math.cos(angle) + start.y * Math.sin(angle);
  return (a, b) => along(a) - along(b) || a.partnership - b.partnership;
}

function curve(from: MapPoint, angle: number, radius: number): string {
  const to = onRing(angle, radius - INSET_PX);
  const turn = onRing(angle, radius * (1 - TURN_SHARE));
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const rise = Math.hypot(dx, dy) * RISE_SHARE;
  const leave = { x: from.x + dx * LEAVE_SHARE, y: from.y + dy * LEAVE_SHARE - rise };
  const text = ({ x, y }: MapPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${text(from)}C${text(leave)} ${text(turn)} ${text(to)}`;
}

/** The lines to the countries that stand on the ring, spread over each country's stretch. */
export function bridgesTo(rim: readonly RimPlace[], ends: readonly BridgeEnd[], radius: number): Bridge[] {
  return rim.flatMap(({ id, angle, half }) => {
    const own = ends.filter(({ country }) => country === id).sort(alongRing(angle));
    const step = (2 * half) / own.length;
    return own.map((end, at) => {
      const foot = onPicture(end.start, radius);
      return { ...end, foot, path: curve(foot, angle - half + step * (at + 0.5), radius) };
    });
  });
}
