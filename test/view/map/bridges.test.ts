import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Index } from "../../../src/dataset/dataset";
import { readMap } from "../../../src/site/mapPlugin";
import { bridgeStyle } from "../../../src/view/map/bridgeStyle";
import { bearings, bridgeEnds, bridgesTo, onPicture } from "../../../src/view/map/bridges";
import { compassOf } from "../../../src/view/map/compass";
import { project } from "../../../src/view/map/mercator";
import { indexOf } from "../../support/dataset";

const shapes = readMap(path.resolve(import.meta.dirname, "../../.."));
const sketched = indexOf({
  "hai-chau--uiwang": { vn: ["vn2-hai-chau"], partner: ["kr-uiwang"], milestones: ["hu-01 2021"] },
  "dak-lak--iksan": { vn: ["vn-dak-lak"], partner: ["kr-iksan"], milestones: ["dj-01 2017"] },
  "dak-lak--sekong": { vn: ["vn-dak-lak"], partner: ["la-sekong"], milestones: ["ds-01 2020"] },
  "phu-yen--saitama": { vn: ["vn-phu-yen"], partner: ["jp-saitama"], milestones: ["ps-01 2020"] },
});
const POINTS: Readonly<Record<string, { lat: number; lon: number }>> = {
  "vn2-hai-chau": { lat: 16.06, lon: 108.22 },
  "kr-uiwang": { lat: 37.34, lon: 126.97 },
  "kr-iksan": { lat: 35.95, lon: 126.96 },
  "la-sekong": { lat: 15.35, lon: 106.72 },
};
const index: Index = {
  ...sketched,
  units: new Map([...sketched.units].map(([id, unit]) => [id, { ...unit, centroid: POINTS[id] ?? null }])),
};

const ends = bridgeEnds(index, shapes);
const ring = compassOf(
  [...bearings(index)].map(([id, bearing]) => ({
    id,
    bearing,
    lanes: ends.filter(({ country }) => country === id).length,
    labelPx: 60,
  })),
  { width: 700, mostRadius: 200, labelHeight: 24 },
);
const bridges = bridgesTo(ring.rim, ends, ring.radius);

/** First and last point of a curve. */
function endsOf(path: string): readonly [readonly number[], readonly number[]] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [numbers.slice(0, 2), numbers.slice(-2)];
}

describe("the lines of the map", () => {
  it("are one for each partnership whose country has a direction", () => {
    expect(bridges.map(({ partnership }) => partnership).toSorted()).toEqual([0, 1, 2]);
    expect([...bearings(index).keys()]).toEqual(["kr", "la"]);
  });

  it("begin at the Vietnamese place itself, else where its province is governed from", () => {
    const startOf = (partnership: number) => ends.find((end) => end.partnership === partnership)?.start;
    expect(startOf(0)).toEqual(project({ lat: 16.06, lon: 108.22 }));
    expect(startOf(1)).toEqual(shapes.units.find(({ id }) => id === "vn-dak-lak")?.seat);
    for (const { start, path } of bridges) {
      const { x, y } = onPicture(start, ring.radius);
      expect(endsOf(path)[0]).toEqual([expect.closeTo(x, 0), expect.closeTo(y, 0)]);
    }
  });

  it("end just inside the ring, within the stretch of their country and apart from each other", () => {
    const angleOf = ([x = 0, y = 0]: readonly number[]) => Math.atan2(x, -y);
    for (const { country, path } of bridges) {
      const [, end] = endsOf(path);
      expect(Math.hypot(...end)).toBeLessThan(ring.radius);
      expect(Math.hypot(...end)).toBeGreaterThan(ring.radius - 6);
      const stretch = ring.rim.find(({ id }) => id === country);
      const off = angleOf(end) - (stretch?.angle ?? Number.NaN);
      expect(Math.abs(Math.atan2(Math.sin(off), Math.cos(off)))).toBeLessThan(stretch?.half ?? 0);
    }
    const korean = bridges
      .filter(({ country }) => country === "kr")
      .map(({ path }) => endsOf(path)[1].join());
    expect(new Set(korean).size).toBe(2);
  });

  it("do not cross on their way into one country: the one further along the ring begins further along it", () => {
    const [north, south] = [0, 1].map((at) => bridges.find(({ partnership }) => partnership === at));
    const [northEnd, southEnd] = [north, south].map((bridge) => endsOf(bridge?.path ?? "")[1]);
    // From Đà Nẵng to Korea further north, from Đắk Lắk further east.
    expect(northEnd?.[0]).toBeLessThan(southEnd?.[0] ?? 0);
    expect(northEnd?.[1]).toBeLessThan(southEnd?.[1] ?? 0);
  });
});

describe("the style of lines", () => {
  it("is thicker for more milestones", () => {
    const { thickness } = bridgeStyle([1, 4, 30], 220);
    expect(thickness(30)).toBeGreaterThan(thickness(4));
    expect(thickness(4)).toBeGreaterThan(thickness(1));
    expect(thickness(1)).toBeGreaterThan(thickness(0));
  });

  it("lets the land be seen below a thousand lines, and each of them still be there", () => {
    const many = bridgeStyle(
      Array.from({ length: 1000 }, () => 100),
      220,
    );
    const few = bridgeStyle([100, 100], 220);
    expect(many.thickness(100)).toBeLessThan(1);
    expect(many.thickness(100)).toBeGreaterThanOrEqual(0.5);
    expect(many.opacity).toBeLessThan(few.opacity);
    expect(many.litThickness(100)).toBeGreaterThan(2 * many.thickness(100));
  });

  it("draws finer on a small map", () => {
    expect(bridgeStyle([10], 110).thickness(10)).toBeLessThan(bridgeStyle([10], 220).thickness(10));
  });
});
