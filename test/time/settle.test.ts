import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/time/day";
import type { Constraint, Dated, OrderKind } from "../../src/time/order";
import { settle } from "../../src/time/settle";
import { bounds, day, told } from "../support/dates";

/** Something that was on one day, within bounds. */
function once(id: string, earliest: string | null = null, latest: string | null = null): Dated {
  return { id, bounds: bounds(earliest, latest), lasts: false };
}

/** Something that lasted, or still does. */
function lasting(id: string, earliest: string | null = null, latest: string | null = null): Dated {
  return { ...once(id, earliest, latest), lasts: true };
}

/** "pictures after accord" */
function order(sentence: string): Constraint {
  const [of = "", kind = "", to = ""] = sentence.split(" ");
  return { of, kind: kind as OrderKind, to };
}

function settledAs(things: readonly Dated[], ...orders: readonly string[]) {
  const settled = settle(things, orders.map(order));
  const bounds = Object.fromEntries([...settled.bounds].map(([id, value]) => [id, told(value)]));
  return { ...settled, bounds };
}

describe("order between milestones", () => {
  it("puts what is after an accord no earlier than the accord, and leaves the report as its other side", () => {
    const { bounds, causes, conflicts } = settledAs(
      [once("accord", "2021-07-07", "2021-07-07"), once("pictures", null, "2024-01-22")],
      "pictures after accord",
    );
    expect(bounds.pictures).toBe("2021-07-07 – 2024-01-22");
    expect(causes.get("pictures")).toEqual({
      earliest: { kind: "after", to: "accord", by: order("pictures after accord") },
      latest: null,
    });
    expect(causes.get("accord")).toEqual({ earliest: null, latest: null });
    expect(conflicts).toEqual([]);
  });

  it("takes the first day of a month that something is after, for the same day is allowed", () => {
    const things = [once("accord", "2021-07-01", "2021-07-31"), once("visit")];
    expect(settledAs(things, "visit after accord").bounds).toEqual({
      accord: "2021-07-01 – 2021-07-31",
      visit: "2021-07-01 – ?",
    });
    expect(settledAs(things, "visit before accord").bounds.visit).toBe("? – 2021-07-31");
  });

  it("works from either side: what comes before something dated is dated by it", () => {
    const things = [once("plan"), once("visit", "2022-07-05", "2022-07-05")];
    const { bounds, causes } = settledAs(things, "visit after plan");
    expect(bounds.plan).toBe("? – 2022-07-05");
    expect(causes.get("plan")?.latest).toEqual({
      kind: "before",
      to: "visit",
      by: order("visit after plan"),
    });
  });

  it("is carried along chains of undated things, each told from its neighbour", () => {
    const things = [
      once("accord", "2017-12-22", "2017-12-22"),
      once("gongs"),
      once("farmers"),
      once("visit", "2022-04-28", "2022-07-05"),
    ];
    const { bounds, causes } = settledAs(
      things,
      "gongs after accord",
      "farmers after gongs",
      "farmers before visit",
    );
    expect(bounds.gongs).toBe("2017-12-22 – 2022-07-05");
    expect(bounds.farmers).toBe("2017-12-22 – 2022-07-05");
    expect(causes.get("farmers")).toMatchObject({
      earliest: { kind: "after", to: "gongs" },
      latest: { kind: "before", to: "visit" },
    });
    expect(causes.get("gongs")?.latest).toMatchObject({ kind: "before", to: "farmers" });
  });

  it("during a visit of some days is on one of these days", () => {
    const things = [lasting("visit", "2023-05-03", "2023-05-07"), once("signing", null, "2024-01-22")];
    const { bounds, causes } = settledAs(things, "signing during visit");
    expect(bounds).toEqual({ visit: "2023-05-03 – 2023-05-07", signing: "2023-05-03 – 2023-05-07" });
    expect(causes.get("signing")).toMatchObject({
      earliest: { kind: "during", to: "visit" },
      latest: { kind: "during", to: "visit" },
    });
  });

  it("before a visit of some days is begun by its last day, as far as bounds tell", () => {
    const things = [lasting("visit", "2023-05-03", "2023-05-07"), once("talks")];
    expect(settledAs(things, "talks before visit").bounds.talks).toBe("? – 2023-05-07");
  });

  it("never cuts the end of something that lasts", () => {
    const things = [lasting("irrigation", "2015-01-01"), once("visit", "2022-07-05", "2022-07-05")];
    expect(settledAs(things, "irrigation before visit").bounds.irrigation).toBe("2015-01-01 – ?");
    expect(settledAs(things, "visit after irrigation").bounds.irrigation).toBe("2015-01-01 – ?");
    expect(settledAs(things, "irrigation during visit").bounds.irrigation).toBe("2015-01-01 – ?");
  });

  it("does not push the beginning of something that lasts to a day on which it went on", () => {
    const things = [lasting("irrigation"), once("visit", "2022-07-05", "2022-07-05")];
    expect(settledAs(things, "visit during irrigation").bounds.irrigation).toBe("? – ?");
    expect(settledAs(things, "irrigation after visit").bounds.irrigation).toBe("2022-07-05 – ?");
  });

  it("passes through something that lasts by its beginning", () => {
    const things = [once("talks"), lasting("project"), once("review", "2020-03-01", "2020-03-01")];
    const { bounds } = settledAs(things, "talks before project", "project before review");
    expect(bounds).toEqual({ talks: "? – 2020-03-01", project: "? – ?", review: "2020-03-01 – 2020-03-01" });
  });

  it("lets a circle share one day, and names a circle that cannot", () => {
    const circle = ["b after a", "c after b", "a after c"];
    const sameDay = [once("a", "2021-07-01"), once("b"), once("c", null, "2021-07-01")];
    expect(settledAs(sameDay, ...circle)).toMatchObject({
      bounds: {
        a: "2021-07-01 – 2021-07-01",
        b: "2021-07-01 – 2021-07-01",
        c: "2021-07-01 – 2021-07-01",
      },
      conflicts: [],
    });
    const never = [once("a", "2021-07-02"), once("b"), once("c", null, "2021-07-01")];
    expect(settledAs(never, ...circle).conflicts).toEqual([
      {
        ids: ["a", "b", "c"],
        constraints: [order("b after a"), order("c after b")],
        earliest: day("2021-07-02"),
        latest: day("2021-07-01"),
      },
    ]);
  });

  it("tells one contradiction once, with everything that led there, and leaves those bounds as they were", () => {
    const { bounds, conflicts } = settledAs(
      [once("accord", "2021-07-07", "2021-07-07"), once("visit"), once("gift", null, "2020-12-31")],
      "visit after accord",
      "gift after visit",
    );
    expect(conflicts).toEqual([
      {
        ids: ["accord", "visit", "gift"],
        constraints: [order("visit after accord"), order("gift after visit")],
        earliest: day("2021-07-07"),
        latest: day("2020-12-31"),
      },
    ]);
    expect(bounds).toEqual({ accord: "2021-07-07 – 2021-07-07", visit: "? – ?", gift: "? – 2020-12-31" });
  });

  it("names a thing whose own bounds cross, without any order", () => {
    expect(settledAs([once("visit", "2022-01-02", "2022-01-01")]).conflicts).toMatchObject([
      { ids: ["visit"], constraints: [] },
    ]);
  });

  it("tells contradictions that have nothing to do with one another apart", () => {
    const things = [
      once("a", "2021-01-01"),
      once("b", null, "2020-01-01"),
      once("c", "2011-01-01"),
      once("d", null, "2010-01-01"),
    ];
    const { conflicts } = settledAs(things, "b after a", "d after c");
    expect(conflicts.map(({ ids }) => ids)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("follows a chain of a hundred thousand without running out of stack or patience", () => {
    const things = Array.from({ length: 100_000 }, (_, n) => once(`m${n}`, n === 0 ? "2000-01-01" : null));
    const orders = things.slice(1).map(({ id }, n): Constraint => ({ kind: "after", of: id, to: `m${n}` }));
    expect(settle(things, orders).bounds.get("m99999")).toEqual(bounds("2000-01-01", null));
  });

  it.each([
    ["an id that comes twice", [once("a"), once("a")], []],
    ["an order that names nothing known", [once("a")], [order("a after b")]],
  ])("throws on %s, which compile reports before", (_, things, orders) => {
    expect(() => settle(things, orders)).toThrow(/a|b/);
  });
});

describe("order, tried against every possible course of events", () => {
  const FIRST = -1;
  const LAST = 5;
  const ids = ["a", "b", "c"];
  const side = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }).map((value) => value as Day | null);
  const thing = (id: string): fc.Arbitrary<Dated> =>
    fc
      .record({ earliest: side, latest: side, lasts: fc.boolean() })
      .map(({ lasts, ...bounds }) => ({ id, bounds, lasts }));
  const things = fc.tuple(...ids.map(thing));
  const orders = fc.array(
    fc.record({
      kind: fc.constantFrom<OrderKind>("after", "before", "during"),
      of: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
    }),
    { maxLength: 4 },
  );

  type Course = { readonly start: number; readonly end: number };

  /** Every beginning and end that a thing can have had, of the few days there are. */
  function coursesOf({ bounds: { earliest, latest }, lasts }: Dated): Course[] {
    const found: Course[] = [];
    for (let start = Math.max(FIRST, earliest ?? FIRST); start <= Math.min(LAST, latest ?? LAST); start++)
      for (let end = start; end <= (lasts ? Math.min(LAST, latest ?? LAST) : start); end++)
        found.push({ start, end });
    return found;
  }

  const meaning: Record<OrderKind, (of: Course, to: Course) => boolean> = {
    after: (of, to) => of.start >= to.start,
    before: (of, to) => of.start <= to.start,
    during: (of, to) => of.start <= to.end && to.start <= of.end,
  };

  /** Every way in which all of it can have happened. */
  function possible(all: readonly Dated[], constraints: readonly Constraint[]): Course[][] {
    let ways: Course[][] = [[]];
    for (const each of all) ways = ways.flatMap((way) => coursesOf(each).map((course) => [...way, course]));
    const at = (way: readonly Course[], id: string): Course => way[ids.indexOf(id)] ?? { start: 0, end: 0 };
    return ways.filter((way) =>
      constraints.every(({ kind, of, to }) => meaning[kind](at(way, of), at(way, to))),
    );
  }

  it("gives exactly the bounds that are left, and a conflict exactly where nothing is", () => {
    fc.assert(
      fc.property(things, orders, (all, constraints) => {
        const ways = possible(all, constraints);
        const settled = settle(all, constraints);
        expect(settled.conflicts.length > 0).toBe(ways.length === 0);
        if (ways.length === 0) return;
        for (const [place, { id }] of all.entries()) {
          const starts = ways.map((way) => way[place]?.start ?? 0);
          const ends = ways.map((way) => way[place]?.end ?? 0);
          const { earliest, latest } = settled.bounds.get(id) ?? {};
          expect([earliest ?? FIRST, latest ?? LAST]).toEqual([Math.min(...starts), Math.max(...ends)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order in which files are read", () => {
    const shuffled = things.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const twice = orders.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, twice, ([all, mixed], [constraints, stirred]) => {
        expect(settle(mixed, stirred)).toEqual(settle(all, constraints));
      }),
    );
  });

  it("names a cause exactly for each side that it narrowed, and only what editors wrote", () => {
    fc.assert(
      fc.property(things, orders, (all, constraints) => {
        const settled = settle(all, constraints);
        for (const { id, bounds } of all)
          for (const side of ["earliest", "latest"] as const) {
            const cause = settled.causes.get(id)?.[side] ?? null;
            expect(cause !== null).toBe(settled.bounds.get(id)?.[side] !== bounds[side]);
            if (cause) expect(constraints).toContain(cause.by);
            if (cause) expect([cause.by.of, cause.by.to].sort()).toEqual([id, cause.to].sort());
          }
      }),
    );
  });

  it("tells conflicts whose ends are what was given and really cross", () => {
    fc.assert(
      fc.property(things, orders, (all, constraints) => {
        const given = new Map(all.map(({ id, bounds }) => [id, bounds]));
        for (const conflict of settle(all, constraints).conflicts) {
          expect(conflict.earliest).toBeGreaterThan(conflict.latest);
          expect(given.get(conflict.ids[0] ?? "")?.earliest).toBe(conflict.earliest);
          expect(given.get(conflict.ids.at(-1) ?? "")?.latest).toBe(conflict.latest);
          expect(possible(all, conflict.constraints)).toEqual([]);
        }
      }),
    );
  });

  it("has nothing left to narrow the second time", () => {
    fc.assert(
      fc.property(things, orders, (all, constraints) => {
        const once = settle(all, constraints);
        fc.pre(once.conflicts.length === 0);
        const again = all.map((each) => ({ ...each, bounds: once.bounds.get(each.id) ?? each.bounds }));
        expect(settle(again, constraints).bounds).toEqual(once.bounds);
      }),
    );
  });

  it("never says more when less is known", () => {
    const widened = ({ earliest, latest }: Dated["bounds"]) => ({
      earliest: earliest === null ? null : ((earliest - 1) as Day),
      latest: latest === null ? null : ((latest + 1) as Day),
    });
    fc.assert(
      fc.property(things, orders, fc.constantFrom(...ids), (all, constraints, vague) => {
        const exact = settle(all, constraints);
        fc.pre(exact.conflicts.length === 0);
        const wider = settle(
          all.map((each) => (each.id === vague ? { ...each, bounds: widened(each.bounds) } : each)),
          constraints,
        );
        for (const id of ids) {
          const [more, less] = [exact.bounds.get(id), wider.bounds.get(id)];
          expect(less?.earliest ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(
            more?.earliest ?? Number.NEGATIVE_INFINITY,
          );
          expect(less?.latest ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            more?.latest ?? Number.POSITIVE_INFINITY,
          );
        }
      }),
    );
  });
});
