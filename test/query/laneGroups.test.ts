import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Index } from "../../src/dataset/dataset";
import { answer } from "../../src/query/answer";
import {
  type Arranged,
  arrange,
  holdsPartnership,
  inOrder,
  isGroup,
  milestonesOf,
} from "../../src/query/laneGroups";
import { LANE_ORDERS } from "../../src/query/laneOrder";
import { EMPTY_QUESTION } from "../../src/query/question";
import { compareRows } from "../../src/query/timeOrder";
import { whereabouts } from "../../src/query/whereabouts";
import { indexOf } from "../support/dataset";

const SIDES = [
  { vn: ["vn-da-nang"], partner: ["kr-uiwang"] },
  { vn: ["vn2-hai-chau", "vn3-hai-chau"], partner: ["kr-iksan"] },
  { vn: ["vn-quang-nam"], partner: ["la-sekong"] },
  { vn: ["vn-phu-yen", "vn-dak-lak"], partner: ["jp-urawa"] },
  { vn: ["vn-dak-lak"], partner: ["kr-jeonbuk"] },
];

/** So many lanes, taking the sides in turn; the milestones of each are made from its place. */
function record(
  count: number,
  lines = (at: number): readonly string[] => [`m${at} ${2000 + (at % 20)}-01-01`],
) {
  const lanes = Array.from({ length: count }, (_, at) => [
    `lane-${String(at).padStart(3, "0")}`,
    { milestones: lines(at), ...SIDES[at % SIDES.length] },
  ]);
  return indexOf(Object.fromEntries(lanes));
}

const all = (index: Index) => answer(index, EMPTY_QUESTION);
const idsOf = (index: Index, arranged: Arranged) =>
  [...arranged.pinned, ...arranged.loose, ...arranged.groups.flatMap(({ lanes }) => lanes)].map(
    ({ partnership }) => index.partnerships[partnership]?.id ?? "",
  );

const records = fc
  .array(fc.array(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((years) =>
    record(years.length, (at) => (years[at] ?? []).map((year, nth) => `m${at}-${nth} ${year}-05-01`)),
  );
const orders = fc.constantFrom(...LANE_ORDERS);

describe("lanes by province", () => {
  it("hold every lane once, those that are pinned first, whatever the order", () => {
    fc.assert(
      fc.property(records, orders, fc.infiniteStream(fc.boolean()), (index, order, coins) => {
        const pinned = index.partnerships.map(({ id }) => id).filter(() => coins.next().value === true);
        const arranged = arrange(all(index), index, order, "vi", pinned);
        const ids = idsOf(index, arranged);
        expect(ids.toSorted()).toEqual(index.partnerships.map(({ id }) => id).toSorted());
        expect(ids.slice(0, pinned.length).toSorted()).toEqual(pinned.toSorted());
        expect(arranged.pinned).toHaveLength(pinned.length);
        expect(arranged.loose.length === 0 || arranged.groups.length === 0).toBe(true);
      }),
    );
  });

  it("stand under today's province, whichever unit of whichever time is named", () => {
    const index = record(20);
    const { groups } = arrange(all(index), index, "contact", null, []);
    expect(groups.map(({ province }) => province)).toEqual(["vn-da-nang", "vn-dak-lak"]);
    for (const { province, lanes, count } of groups) {
      for (const { partnership } of lanes) expect(whereabouts(index)[partnership]?.province).toBe(province);
      expect(count).toBe(lanes.reduce((sum, { milestones }) => sum + milestones.length, 0));
    }
  });

  it("are not grouped where they are few, nor where all are of one province", () => {
    const few = record(12);
    expect(arrange(all(few), few, "contact", null, []).groups).toEqual([]);
    const many = record(40);
    const one = answer(many, { ...EMPTY_QUESTION, province: ["vn-dak-lak"] });
    expect(one.lanes.length).toBeGreaterThan(12);
    expect(arrange(one, many, "contact", null, []).loose).toHaveLength(one.lanes.length);
  });

  it("stay the same objects where nothing of them changed", () => {
    const index = record(30);
    const before = arrange(all(index), index, "contact", null, []).groups;
    const pinned = [index.partnerships[0]?.id ?? ""];
    const after = arrange(all(index), index, "contact", null, pinned).groups;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });
});

describe("the order of lanes", () => {
  const lines = (at: number) => {
    const many = Array.from(
      { length: 1 + (at % 3) },
      (_, nth) => `m${at}-${nth} ${1990 + at}-0${nth + 1}-01`,
    );
    return at === 0 ? [...many, "plan 2035-01-01 visit people planned"] : many;
  };
  const index = record(12, lines);
  const standing = (order: (typeof LANE_ORDERS)[number]) =>
    arrange(all(index), index, order, "vi", []).loose.map(({ partnership }) => partnership);

  it("is that of the record by first contact", () => {
    expect(standing("contact")).toEqual(index.partnerships.map((_, at) => at));
  });

  it("has the newest activity first, and no plan counts as one", () => {
    expect(standing("latest")).toEqual(standing("contact").toReversed());
  });

  it("has the most milestones first, and keeps the order of the record among equals", () => {
    const counts = standing("count").map((at) => all(index).lanes[at]?.milestones.length ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const equal = standing("count").filter((at) => all(index).lanes[at]?.milestones.length === 1);
    expect(equal).toEqual(equal.toSorted((a, b) => a - b));
  });

  it("goes by the letters of the language", () => {
    const names = standing("name").map((at) => SIDES[at % SIDES.length]?.vn.at(-1) ?? "");
    expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });
});

describe("a folded province", () => {
  it("holds all milestones of its lanes, and goes through them in order of time", () => {
    fc.assert(
      fc.property(records, (index) => {
        for (const group of arrange(all(index), index, "contact", null, []).groups) {
          expect(isGroup(group)).toBe(true);
          const own = group.lanes.flatMap(({ milestones }) => [...milestones.rows]);
          expect([...milestonesOf(group).rows]).toEqual(own);
          const { rows, columns } = inOrder(group);
          expect([...rows]).toEqual(own.toSorted((a, b) => compareRows(columns, a, b)));
          for (const row of rows) expect(holdsPartnership(group, columns.partnership[row] ?? -1)).toBe(true);
        }
      }),
    );
  });
});
