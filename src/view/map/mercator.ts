/** The map's projection: Mercator, in which a straight line keeps its compass direction; shared by build and page. */
import type { LatLon } from "../../place/unit";

/** A place on the map: units to the right of and below its middle. */
export type MapPoint = { readonly x: number; readonly y: number };

/** So many units from the middle of the map to its edge. */
export const EDGE = 1000;

/** The smallest circle around the mainland, Hoàng Sa and Trường Sa: its middle in degrees, its radius in radians. */
const MIDDLE: LatLon = { lat: 15.626, lon: 108.172 };
const RADIUS = 0.1656;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** How far north of the equator Mercator draws a latitude, in radians of longitude: ln tan(π/4 + φ/2). */
function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
}

/** The shorter way round the earth, in degrees from -180 to 180. */
function shorterWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** Projects a place; what lies on the other side of the earth is drawn on the side to which the way is shorter. */
export function project({ lat, lon }: LatLon): MapPoint {
  const scale = EDGE / RADIUS;
  return {
    x: radians(shorterWay(lon - MIDDLE.lon)) * scale,
    y: (northing(MIDDLE.lat) - northing(lat)) * scale,
  };
}

/** The direction in which a point lies from the middle of the map: radians clockwise from north, from 0 below 2π. */
export function bearingOf({ x, y }: MapPoint): number {
  const angle = Math.atan2(x, -y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}
