/** Draws the map ahead: the outlines of seeds/map, projected and rounded to whole units, so that the page projects none. */
import type { Localized } from "../base/lang";
import type { LatLon, PlaceId } from "../place/unit";
import type { MapShapes } from "../view/map/mapShapes";
import { type MapPoint, project } from "../view/map/mercator";

type Polygons = readonly (readonly (readonly number[])[])[];

type Outline = { readonly id: PlaceId; readonly arcs: Polygons };

/** The TopoJSON of seeds/map: quantized arcs, and the units that are put together from them. */
export type Topology = {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: {
    readonly units: {
      readonly geometries: readonly (Outline & {
        readonly properties: { readonly name: Localized; readonly seat: LatLon };
      })[];
    };
    readonly former: { readonly geometries: readonly Outline[] };
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
};

/** An archipelago as seeds/map names it. */
export type NamedIslands = {
  readonly name: string;
  readonly unit: PlaceId;
  /** Where its name is written. */
  readonly label: LatLon;
  readonly islands: readonly LatLon[];
};

function onMap(place: LatLon): MapPoint {
  const { x, y } = project(place);
  return { x: Math.round(x), y: Math.round(y) };
}

/** The points of an arc on the map; its ends stay, points that fall together with the one before go. */
function pointsOf(arc: Topology["arcs"][number], { scale, translate }: Topology["transform"]): MapPoint[] {
  let [lon, lat] = [0, 0];
  const points = arc.map(([east, north]) => {
    lon += east;
    lat += north;
    return onMap({ lon: lon * scale[0] + translate[0], lat: lat * scale[1] + translate[1] });
  });
  return points.filter(
    ({ x, y }, at) => at === points.length - 1 || x !== points[at - 1]?.x || y !== points[at - 1]?.y,
  );
}

/** A point and the steps from each point to the next, as one list of numbers. */
function stepsOf(points: readonly MapPoint[]): readonly number[] {
  return points.flatMap(({ x, y }, at) => [x - (points[at - 1]?.x ?? 0), y - (points[at - 1]?.y ?? 0)]);
}

/** The map of today's units, the former ones and the archipelagos. */
export function drawMap(topology: Topology, archipelagos: readonly NamedIslands[]): MapShapes {
  const { units, former } = topology.objects;
  return {
    pieces: topology.arcs.map((arc) => stepsOf(pointsOf(arc, topology.transform))),
    units: units.geometries.map(({ id, arcs, properties: { name, seat } }) => ({
      id,
      name,
      seat: onMap(seat),
      rings: arcs.flat(),
    })),
    former: former.geometries.map(({ id, arcs }) => ({ id, rings: arcs.flat() })),
    archipelagos: archipelagos.map(({ name, unit, label, islands }) => ({
      name,
      unit,
      label: onMap(label),
      islands: islands.map(onMap),
    })),
  };
}
