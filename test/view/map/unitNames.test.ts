import { describe, expect, it } from "vitest";
import { NAME_PX, placeNames, type WantedName } from "../../../src/view/map/unitNames";

const name = (id: string, x: number, y: number, width = 60): WantedName => ({
  id,
  text: id,
  at: { x, y },
  width,
});

describe("names on the map", () => {
  it("stand inland of their seat", () => {
    const [placed] = placeNames([name("Đà Nẵng", 0, 0)], []);
    expect(placed?.box.x).toBeLessThan(-30);
    expect(placed?.box.y).toBe(0);
  });

  it("give way to the archipelagos' names", () => {
    const islands = { x: -40, y: 0, width: 80, height: 36 };
    const [placed] = placeNames([name("Đà Nẵng", 0, 0)], [islands]);
    expect(placed?.box.x).toBeGreaterThan(0);
  });

  it("are left out where there is no room, the first ones staying", () => {
    const crowd = Array.from({ length: 6 }, (_, nth) => name(`unit ${nth}`, 0, nth));
    const placed = placeNames(crowd, []);
    expect(placed.slice(0, 2).map(({ id }) => id)).toEqual(["unit 0", "unit 1"]);
    expect(placed.length).toBeLessThan(crowd.length);
    const boxes = placed.map(({ box }) => box);
    for (const [nth, one] of boxes.entries())
      for (const other of boxes.slice(nth + 1))
        expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= NAME_PX).toBe(true);
  });
});
