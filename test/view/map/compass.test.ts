import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compass, compassOf } from "../../../src/view/map/compass";
import type { RimLabel } from "../../../src/view/map/rimLabel";
import type { RimCountry } from "../../../src/view/map/turnApart";

const country = (id: string, degrees: number, lanes = 1, labelPx = 80): RimCountry => ({
  id,
  bearing: (degrees * Math.PI) / 180,
  lanes,
  labelPx,
});

const WIDE = { width: 760, mostRadius: 244, labelHeight: 24 };
const PHONE = { width: 344, mostRadius: 244, labelHeight: 36 };

const turnOf = (angle: number, bearing: number) =>
  Math.abs(((angle - bearing + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);

function meet(one: RimLabel, other: RimLabel): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.01 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.01
  );
}

function labelsOf({ rim }: Compass): readonly RimLabel[] {
  return rim.flatMap(({ label }) => label ?? []);
}

describe("the ring", () => {
  it("keeps countries that have room in their true direction", () => {
    const all = [country("kr", 40, 79), country("kh", 210, 33), country("us", 80, 6)];
    const { rim, radius } = compassOf(all, WIDE);
    expect(radius).toBe(244);
    for (const { id, bearing } of all) {
      const place = rim.find((each) => each.id === id);
      expect(turnOf(place?.angle ?? 0, bearing)).toBeLessThan(1e-9);
      expect(place?.label).not.toBeNull();
    }
  });

  it("turns neighbours apart, the one with fewer partnerships further", () => {
    const { rim } = compassOf([country("la", 300, 70), country("by", 301, 2)], WIDE);
    const turn = (id: string, degrees: number) =>
      turnOf(rim.find((each) => each.id === id)?.angle ?? 0, (degrees * Math.PI) / 180);
    expect(turn("by", 301)).toBeGreaterThan(2 * turn("la", 300));
    expect(turn("la", 300)).toBeGreaterThan(0);
  });

  it("gives a country with more partnerships a longer stretch", () => {
    const { rim } = compassOf([country("kr", 40, 79), country("jp", 120, 28)], WIDE);
    const [kr, jp] = ["kr", "jp"].map((id) => rim.find((each) => each.id === id)?.half ?? 0);
    expect(kr).toBeGreaterThan(jp ?? 0);
  });

  it("on a phone drops names before it grows too small to be read, those with fewest partnerships first", () => {
    const crowd = Array.from({ length: 30 }, (_, nth) => country(`c${nth}`, nth * 12, 30 - nth, 70));
    const { rim, radius, width } = compassOf(crowd, PHONE);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    expect(radius).toBeGreaterThan(100);
    expect(rim).toHaveLength(30);
    expect(rim.find(({ id }) => id === "c0")?.label).not.toBeNull();
    expect(rim.filter(({ label }) => label === null).length).toBeGreaterThan(0);
  });

  it("stands where there are no countries at all", () => {
    const { rim, radius, width } = compassOf([], WIDE);
    expect([rim, radius]).toEqual([[], 244]);
    expect(width).toBeGreaterThanOrEqual(2 * 244);
  });
});

const crowds = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 2, maxLength: 2, unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz") }),
    bearing: fc.double({ min: 0, max: 2 * Math.PI, maxExcluded: true, noNaN: true }),
    lanes: fc.integer({ min: 1, max: 120 }),
    labelPx: fc.integer({ min: 30, max: 130 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const rooms = fc.constantFrom(WIDE, PHONE, { width: 274, mostRadius: 244, labelHeight: 72 });

describe("any ring", () => {
  it("shows every country once, and no two names in the same place", () => {
    fc.assert(
      fc.property(crowds, rooms, (crowd, room) => {
        const compass = compassOf(crowd, room);
        expect(compass.rim.map(({ id }) => id).toSorted()).toEqual(crowd.map(({ id }) => id).toSorted());
        const labels = labelsOf(compass);
        const pairs = labels.flatMap((one, nth) =>
          labels.slice(nth + 1).map((other) => [one, other] as const),
        );
        expect(pairs.filter(([one, other]) => meet(one, other))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps ring and names within its picture, and the picture within its room", () => {
    fc.assert(
      fc.property(crowds, rooms, (crowd, room) => {
        const compass = compassOf(crowd, room);
        const { centre, radius, width, height } = compass;
        expect(width).toBeLessThanOrEqual(room.width);
        for (const reach of [centre.x, centre.y, width - centre.x, height - centre.y])
          expect(reach).toBeGreaterThan(radius);
        for (const label of labelsOf(compass)) {
          expect(Math.abs(label.x + centre.x - width / 2) + label.width / 2).toBeLessThanOrEqual(
            width / 2 + 0.01,
          );
          expect(Math.abs(label.y + centre.y - height / 2) + label.height / 2).toBeLessThanOrEqual(
            height / 2 + 0.01,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has names outside the ring, beside their own stretch", () => {
    fc.assert(
      fc.property(crowds, rooms, (crowd, room) => {
        const { rim, radius } = compassOf(crowd, room);
        for (const { angle, label } of rim) {
          if (!label) continue;
          const nearest = Math.hypot(
            Math.max(0, Math.abs(label.x) - label.width / 2),
            Math.max(0, Math.abs(label.y) - label.height / 2),
          );
          expect(nearest).toBeGreaterThanOrEqual(radius);
          expect(turnOf(Math.atan2(label.x, -label.y), angle)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });
});
