/** The drawn map: what every map of Việt Nam must show, and that its shapes are whole. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compileFolders, foldersOf } from "../../src/compile/main";
import { drawMap, type NamedIslands, type Topology } from "../../src/site/drawMap";
import { mapModule, readMap } from "../../src/site/mapPlugin";
import { type MapUnit, outlineOf, ringPoints } from "../../src/view/map/mapShapes";
import { EDGE, type MapPoint, project } from "../../src/view/map/mercator";

const ROOT = path.resolve(import.meta.dirname, "../..");
const shapes = readMap(ROOT);
const source = (name: string) => JSON.parse(readFileSync(path.join(ROOT, "seeds/map", name), "utf8"));

/** Twice the area of a closed line, by the shoelace formula; its sign is the direction of the line. */
function twiceArea(points: readonly MapPoint[]): number {
  return points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}

const areaOf = (unit: Pick<MapUnit, "rings">) =>
  unit.rings.reduce((sum, ring) => sum + Math.abs(twiceArea(ringPoints(ring, shapes))) / 2, 0);

describe("the drawn map", () => {
  it("shows both archipelagos by their names, each with the unit it belongs to", () => {
    expect(shapes.archipelagos.map(({ name, unit }) => [name, unit])).toEqual([
      ["Quần đảo Hoàng Sa", "vn-da-nang"],
      ["Quần đảo Trường Sa", "vn-khanh-hoa"],
    ]);
  });

  it.each([
    ["Quần đảo Hoàng Sa", { lat: [15.7, 17.2], lon: [111, 113] }],
    ["Quần đảo Trường Sa", { lat: [6.8, 12.1], lon: [111.5, 117.4] }],
  ] as const)("shows %s as a group of islands in its true place", (name, { lat, lon }) => {
    const islands = shapes.archipelagos.find((group) => group.name === name)?.islands ?? [];
    const [upper, lower] = [project({ lat: lat[1], lon: lon[0] }), project({ lat: lat[0], lon: lon[1] })];
    expect(islands.length).toBeGreaterThanOrEqual(6);
    for (const { x, y } of islands) {
      expect(x).toBeGreaterThan(upper.x);
      expect(x).toBeLessThan(lower.x);
      expect(y).toBeGreaterThan(upper.y);
      expect(y).toBeLessThan(lower.y);
    }
  });

  it("shows the 34 units of today and the 52 that went into them, and no other country", () => {
    const ids = [...shapes.units, ...shapes.former].map(({ id }) => id);
    expect(shapes.units).toHaveLength(34);
    expect(shapes.former).toHaveLength(52);
    expect(new Set(ids).size).toBe(86);
    expect(ids.filter((id) => !id.startsWith("vn-"))).toEqual([]);
  });

  it("fits the circle that the ring leaves free, with every island and every name of an archipelago", () => {
    const points = [
      ...shapes.units.flatMap(({ rings }) => rings.flatMap((ring) => ringPoints(ring, shapes))),
      ...shapes.archipelagos.flatMap(({ islands, label }) => [...islands, label]),
    ];
    const farthest = Math.max(...points.map(({ x, y }) => Math.hypot(x, y)));
    expect(farthest).toBeLessThanOrEqual(EDGE + 2);
    expect(farthest).toBeGreaterThan(EDGE * 0.98);
  });

  it("covers the same ground with former units as with those of today", () => {
    const unchanged = shapes.units.filter(({ id }) => UNCHANGED.includes(id));
    const before = [...unchanged, ...shapes.former].reduce((sum, unit) => sum + areaOf(unit), 0);
    const today = shapes.units.reduce((sum, unit) => sum + areaOf(unit), 0);
    expect(unchanged).toHaveLength(11);
    expect(Math.abs(before - today) / today).toBeLessThan(1e-9);
  });

  it("draws outlines without gaps: each piece of a ring begins where the one before ends", () => {
    const ends = (place: number) => {
      const piece = shapes.pieces[place < 0 ? ~place : place] ?? [];
      let [x, y] = [0, 0];
      const points = Array.from({ length: piece.length / 2 }, (_, at) => {
        x += piece[2 * at] ?? 0;
        y += piece[2 * at + 1] ?? 0;
        return `${x} ${y}`;
      });
      const [first, last] = [points[0], points.at(-1)];
      return place < 0 ? [last, first] : [first, last];
    };
    const gaps = [...shapes.units, ...shapes.former].flatMap(({ id, rings }) =>
      rings.flatMap((ring) =>
        ring
          .filter((place, at) => ends(place)[1] !== ends(ring[(at + 1) % ring.length] ?? 0)[0])
          .map(() => id),
      ),
    );
    expect(gaps).toEqual([]);
  });

  it("calls units as the gazetteer does", () => {
    const outcome = compileFolders(foldersOf(ROOT, process.env));
    if (!outcome.ok) throw new Error("the record does not compile");
    const dataset = JSON.parse(outcome.value.files.get("dataset.json") ?? "{}");
    const names = new Map<string, { vi: string; en: string }>(
      dataset.places.map((place: { id: string; names: { short: { vi: string; en: string } }[] }) => [
        place.id,
        place.names.at(-1)?.short,
      ]),
    );
    const known = shapes.units.filter(({ id }) => names.has(id));
    expect(known.length).toBeGreaterThan(0);
    expect(known.map(({ id, name }) => [id, name])).toEqual(known.map(({ id }) => [id, names.get(id)]));
  });

  it("travels in 9.5 kB or less", () => {
    expect(gzipSync(mapModule(shapes), { level: 9 }).length).toBeLessThanOrEqual(9500);
  });
});

describe("drawing ahead", () => {
  it("moves no point by more than one unit of the map", () => {
    const topology: Topology = source("vietnam.topo.json");
    const archipelagos: readonly NamedIslands[] = source("archipelagos.json");
    const drawn = drawMap(topology, archipelagos);
    for (const [at, group] of archipelagos.entries())
      for (const [nth, island] of group.islands.entries()) {
        const there = drawn.archipelagos[at]?.islands[nth] ?? { x: Number.NaN, y: Number.NaN };
        const exact = project(island);
        expect(Math.hypot(there.x - exact.x, there.y - exact.y)).toBeLessThan(1);
      }
  });

  it("writes an outline as closed lines", () => {
    const square = { rings: [[0, ~1]] };
    const pieces = {
      ...shapes,
      pieces: [
        [0, 0, 10, 0, 0, 10],
        [0, 0, 0, 10, 10, 0],
      ],
    };
    expect(outlineOf(square, pieces)).toBe("M0 0L10 0L10 10L0 10Z");
  });

  it("refuses a ring that names a piece that is not there", () => {
    expect(() => outlineOf({ rings: [[99_999]] }, shapes)).toThrow("no piece");
  });
});

/** Units of the reform of 2025-07-01 that were not changed by it. */
const UNCHANGED: readonly string[] = [
  "vn-ha-noi",
  "vn-hue",
  "vn-cao-bang",
  "vn-lang-son",
  "vn-lai-chau",
  "vn-dien-bien",
  "vn-son-la",
  "vn-quang-ninh",
  "vn-thanh-hoa",
  "vn-nghe-an",
  "vn-ha-tinh",
];
