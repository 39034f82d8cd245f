/** What the build draws ahead for the map: outlines cut into shared pieces, and how the page puts them together. */
import type { Localized } from "../../base/lang";
import type { PlaceId } from "../../place/unit";
import type { MapPoint } from "./mercator";

/** A closed line: places in `MapShapes.pieces`; `~place` for a piece that is followed backwards. */
export type Ring = readonly number[];

/** A unit of today. */
export type MapUnit = {
  readonly id: PlaceId;
  readonly name: Localized;
  /** Where it is governed from. */
  readonly seat: MapPoint;
  readonly rings: readonly Ring[];
};

/** A unit that no longer exists. */
export type FormerUnit = Pick<MapUnit, "id" | "rings">;

/** A group of islands: drawn and named on every map of Việt Nam, by its Vietnamese name in any language. */
export type Archipelago = {
  readonly name: string;
  /** The unit of today that it belongs to. */
  readonly unit: PlaceId;
  /** The middle of its name. */
  readonly label: MapPoint;
  readonly islands: readonly MapPoint[];
};

/** Coordinates are whole units of the map (see mercator). */
export type MapShapes = {
  /** Each piece is a point, x and y, and then steps from one point to the next. */
  readonly pieces: readonly (readonly number[])[];
  readonly units: readonly MapUnit[];
  readonly former: readonly FormerUnit[];
  readonly archipelagos: readonly Archipelago[];
};

/** The points of a piece. */
function pointsOf(piece: readonly number[]): readonly MapPoint[] {
  const points: MapPoint[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < piece.length; at += 2) {
    x += piece[at] ?? 0;
    y += piece[at + 1] ?? 0;
    points.push({ x, y });
  }
  return points;
}

/** The points of a ring, each once. Throws on a piece that is not there. */
export function ringPoints(ring: Ring, { pieces }: MapShapes): readonly MapPoint[] {
  return ring.flatMap((place) => {
    const piece = pieces[place < 0 ? ~place : place];
    if (!piece) throw new Error(`the map has no piece ${place}`);
    const points = pointsOf(piece);
    // The last point of a piece is the first of the next one.
    return (place < 0 ? points.toReversed() : points).slice(0, -1);
  });
}

/** The outline of a unit as an SVG path. */
export function outlineOf({ rings }: Pick<MapUnit, "rings">, shapes: MapShapes): string {
  return rings
    .map(
      (ring) =>
        `M${ringPoints(ring, shapes)
          .map(({ x, y }) => `${x} ${y}`)
          .join("L")}Z`,
    )
    .join("");
}
