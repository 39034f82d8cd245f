import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bearingOf, project } from "../../../src/view/map/mercator";

const degreesTo = (lat: number, lon: number) => (bearingOf(project({ lat, lon })) * 180) / Math.PI;

describe("the direction of a place from Việt Nam", () => {
  it.each([
    ["Bắc Kinh, nearly north", 39.9, 116.4, 0, 30],
    ["Seoul, north-east", 37.6, 127, 30, 50],
    ["Tokyo, further east than Seoul", 35.7, 139.7, 45, 65],
    ["California, east over the Pacific", 37, -120, 65, 90],
    ["Sydney, south-east", -33.9, 151.2, 120, 150],
    ["Phnom Penh, south-west", 11.6, 104.9, 200, 250],
    ["Paris, north-west", 48.9, 2.3, 280, 310],
  ])("%s", (_name, lat, lon, from, to) => {
    expect(degreesTo(lat, lon)).toBeGreaterThan(from);
    expect(degreesTo(lat, lon)).toBeLessThan(to);
  });
});

describe("the projection", () => {
  const places = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it("keeps north up and draws equal steps of longitude equally", () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const [a, b] = [project(one), project(other)];
        if (one.lat - other.lat > 1e-9) expect(a.y).toBeLessThan(b.y);
        const east = project({ lat: one.lat, lon: 108.172 + 10 });
        const west = project({ lat: one.lat, lon: 108.172 - 10 });
        expect(east.x).toBeCloseTo(-west.x, 6);
      }),
    );
  });

  it("is the same for a longitude counted the other way round the earth", () => {
    fc.assert(
      fc.property(places, ({ lat, lon }) => {
        const [here, round] = [project({ lat, lon }), project({ lat, lon: lon + 360 })];
        // On the far side itself either way is as short.
        if (Math.abs(Math.abs(here.x) - Math.abs(project({ lat, lon: 108.172 + 180 }).x)) < 1e-3) return;
        expect(round.x).toBeCloseTo(here.x, 3);
      }),
    );
  });
});
