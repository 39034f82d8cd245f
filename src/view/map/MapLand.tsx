/** Việt Nam: its 34 units, both archipelagos, and the outlines of former units that are chosen. */
import { memo } from "react";
import type { PlaceId } from "../../place/unit";
import { LAND_SHARE, onPicture } from "./bridges";
import { highlightName } from "./highlight";
import type { Archipelago, MapShapes } from "./mapShapes";
import { outlineOf } from "./mapShapes";
import { EDGE } from "./mercator";

/** How a unit looks: `partly` where a place in it, or a former one of it, is chosen. */
export type Look = {
  readonly chosen: boolean;
  readonly partly: boolean;
  readonly active: boolean;
  readonly lit: boolean;
};

function classOf(name: string, look: Look): string {
  const { chosen, partly, active, lit } = look;
  const classes = [
    name,
    partly && "is-partly",
    chosen && "is-chosen",
    active && "is-active",
    lit && "is-lit",
  ];
  return classes.filter(Boolean).join(" ");
}

/** The outlines never change: they are put together once, and only their classes follow what is chosen. */
const Unit = memo(function Unit({
  path,
  id,
  className,
}: {
  readonly path: string;
  readonly id: PlaceId;
  readonly className: string;
}) {
  return <path d={path} data-map={highlightName({ kind: "province", id })} className={className} />;
});

type IslandsProps = {
  readonly group: Archipelago;
  readonly radius: number;
  readonly className: string;
};

/** Names on two lines: they stay beside their islands on the smallest map. Vietnamese in any language. */
export function Islands({ group, radius, className }: IslandsProps) {
  const words = group.name.split(" ");
  const { x, y } = onPicture(group.label, radius);
  const islands = group.islands.map((island) => onPicture(island, radius));
  return (
    <g className={className} data-map={highlightName({ kind: "province", id: group.unit })} lang="vi">
      <path d={islands.map((at) => `M${at.x} ${at.y}h0`).join("")} className="map-islands-reach" />
      {islands.map((at) => (
        <circle key={`${at.x} ${at.y}`} cx={at.x} cy={at.y} r={Math.max(1.2, radius / 150)} />
      ))}
      <text x={x} y={y} className="map-islands-name">
        <tspan x={x}>{words.slice(0, 2).join(" ")}</tspan>{" "}
        <tspan x={x} dy="1.15em">
          {words.slice(2).join(" ")}
        </tspan>
      </text>
    </g>
  );
}

type LandProps = {
  readonly shapes: MapShapes;
  readonly radius: number;
  readonly lookOf: (unit: PlaceId) => Look;
  /** Former units that are chosen. */
  readonly former: readonly PlaceId[];
};

const outlines = new WeakMap<MapShapes, ReadonlyMap<PlaceId, string>>();

function outlinesOf(shapes: MapShapes): ReadonlyMap<PlaceId, string> {
  const known =
    outlines.get(shapes) ??
    new Map([...shapes.units, ...shapes.former].map((unit) => [unit.id, outlineOf(unit, shapes)]));
  outlines.set(shapes, known);
  return known;
}

export function MapLand({ shapes, radius, lookOf, former }: LandProps) {
  const paths = outlinesOf(shapes);
  return (
    <g className="map-land" transform={`scale(${(radius * LAND_SHARE) / EDGE})`}>
      {shapes.units.map(({ id }) => (
        <Unit key={id} id={id} path={paths.get(id) ?? ""} className={classOf("map-unit", lookOf(id))} />
      ))}
      {former.map((id) => (
        <path key={id} d={paths.get(id) ?? ""} className="map-former" />
      ))}
    </g>
  );
}

/** Both archipelagos, above the lines. */
export function MapIslands({ shapes, radius, lookOf }: Omit<LandProps, "former">) {
  return shapes.archipelagos.map((group) => (
    <Islands
      key={group.name}
      group={group}
      radius={radius}
      className={classOf("map-islands", lookOf(group.unit))}
    />
  ));
}
