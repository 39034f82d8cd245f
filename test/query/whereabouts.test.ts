import { describe, expect, it } from "vitest";
import type { Index } from "../../src/dataset/dataset";
import type { Unit } from "../../src/place/unit";
import { countryPoints, whereabouts } from "../../src/query/whereabouts";
import { indexOf } from "../support/dataset";

const index = indexOf({
  "hai-chau--uiwang": { vn: ["vn2-hai-chau"], partner: ["kr-uiwang"], milestones: ["hu-01 2021"] },
  "phu-yen--iksan": { vn: ["vn-phu-yen"], partner: ["kr-iksan"], milestones: ["pi-01 2021"] },
  "dak-lak--urawa": {
    vn: ["vn-dak-lak-pre2025", "vn-dak-lak"],
    partner: ["jp-urawa", "jp-saitama-city"],
    milestones: ["du-01 1999"],
  },
});

/** The same record, with what the gazetteer knows of some units' places. */
function withPoints(points: Readonly<Record<string, Pick<Partial<Unit>, "seat" | "centroid">>>): Index {
  return {
    ...index,
    units: new Map([...index.units].map(([id, unit]) => [id, { ...unit, ...points[id] }])),
  };
}

const at = (lat: number, lon: number) => ({ centroid: { lat, lon } });

describe("the whereabouts of a partnership", () => {
  it("are the province of today in which the Vietnamese side lies, whatever level and time it is of", () => {
    expect(whereabouts(index).map(({ province }) => province)).toEqual([
      "vn-da-nang",
      "vn-dak-lak",
      "vn-dak-lak",
    ]);
  });

  it("are the newest unit of the other side, and its country", () => {
    expect(whereabouts(index).map(({ partner, country }) => [partner, country])).toEqual([
      ["kr-uiwang", "kr"],
      ["kr-iksan", "kr"],
      ["jp-saitama-city", "jp"],
    ]);
  });

  it("take a seat before a middle, and for a partner without a point that of what it lies in", () => {
    const known = withPoints({
      "vn-dak-lak": {
        centroid: { lat: 12.9, lon: 108.4 },
        seat: { name: "Buôn Ma Thuột", lat: 12.7, lon: 108 },
      },
      "kr-gyeonggi": at(37.5, 127.2),
    });
    const [haiChau, , dakLak] = whereabouts(known);
    expect(dakLak?.vnPoint).toMatchObject({ lat: 12.7, lon: 108 });
    expect(haiChau?.partnerPoint).toEqual({ lat: 37.5, lon: 127.2 });
    expect(haiChau?.vnPoint).toBeNull();
    expect(dakLak?.partnerPoint).toBeNull();
  });
});

describe("the point of a country", () => {
  it("is its own, else the middle of its partners; a country without any has none", () => {
    const known = withPoints({ "kr-uiwang": at(37, 127), "kr-iksan": at(36, 126) });
    expect([...countryPoints(known)]).toEqual([["kr", { lat: 36.5, lon: 126.5 }]]);
    const own = withPoints({ "kr-uiwang": at(37, 127), kr: at(36.4, 127.9) });
    expect(countryPoints(own).get("kr")).toEqual({ lat: 36.4, lon: 127.9 });
  });

  it("is not taken to the far side of the earth by partners on both sides of the date line", () => {
    const known = withPoints({ "kr-uiwang": at(10, 179), "kr-iksan": at(10, -177) });
    expect(countryPoints(known).get("kr")).toEqual({ lat: 10, lon: 181 });
  });
});
