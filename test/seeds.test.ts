/** What the record under seeds/ promises its readers, stated literally. */
import { describe, expect, it } from "vitest";
import { existsNow } from "../src/place/existsOn";
import { unitAt } from "../src/place/gazetteer";
import { offeredProvinces } from "../src/query/offeredPlaces";
import { EMPTY_QUESTION } from "../src/query/question";
import { compileSeeds, indexIn, readSeedDataset, type SeedMilestone } from "./support/seedRecord";

const files = compileSeeds();
const dataset = readSeedDataset(files);

function milestone(id: string): SeedMilestone {
  const found = dataset.milestones.find((one) => one.id === id);
  if (!found) throw new Error(`the record has no ${id}`);
  return found;
}

/** Addresses of the sources to which the date of a milestone is cited. */
function citedFor(id: string): readonly string[] {
  const ids = milestone(id).dateReasons.flatMap(({ kind, articles }) =>
    kind === "claim" ? (articles ?? []) : [],
  );
  return ids.map((article) => new URL(urlOf(article)).hostname);
}

function urlOf(article: string): string {
  return dataset.articles.find(({ id }) => id === article)?.url ?? "";
}

/** The date that the archived seed article itself gives in its claim on a milestone. */
function seedDate(id: string): string | undefined {
  const archived = new Set(
    dataset.articles.filter((article) => article.archived).map((article) => article.id),
  );
  const claims = milestone(id).claims.filter(({ article }) => archived.has(article));
  expect(claims.length, `claims of the seed article on ${id}`).toBeGreaterThan(0);
  return claims.find(({ date }) => date)?.date;
}

const HU = Array.from({ length: 15 }, (_, at) => `hu-${String(at + 1).padStart(2, "0")}`);
const DJ = Array.from({ length: 18 }, (_, at) => `dj-${String(at + 1).padStart(2, "0")}`);

describe("the record", () => {
  it("compiles to the same bytes twice", () => {
    expect([...compileSeeds()]).toEqual([...files]);
  });

  it("holds every milestone of the two seed articles", () => {
    expect(dataset.milestones.map(({ id }) => id)).toEqual(expect.arrayContaining([...HU, ...DJ]));
  });

  it("tells what HU-16 claims as a statement, not as a milestone", () => {
    expect(dataset.milestones.map(({ id }) => id)).not.toContain("hu-16");
  });
});

describe("the filter by province", () => {
  it("offers the 34 units of today, each with something in it, and no other", () => {
    const index = indexIn(files);
    const provinces = offeredProvinces(index, EMPTY_QUESTION);
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ unit }) => !existsNow(unitAt(unit, index.units)))).toEqual([]);
    expect(provinces.filter(({ means }) => means.length === 0)).toEqual([]);
  });
});

describe("Hải Châu–Uiwang", () => {
  it.each([
    ["hu-01", "2021-07-07", "2021-07"],
    ["hu-09", "2023-05-04", undefined],
    ["hu-10", "2023-10-24/2023-10-30", undefined],
  ])("%s is dated %s by another source; the seed says %s", (id, date, seed) => {
    expect(milestone(id).date.edtf).toBe(date);
    expect(seedDate(id)).toBe(seed);
    expect(citedFor(id).length).toBeGreaterThan(0);
    expect(citedFor(id)).not.toContain("m.thanhnien.vn");
  });

  it.each([
    ["hu-02", "2021-09"],
    ["hu-04", "2022"],
    ["hu-05", "2022-11"],
    ["hu-08", "2023"],
    ["hu-11", "2024-01-22"],
    ["hu-12", "2024-01-22"],
    ["hu-13", "2024-01-22"],
  ])("%s keeps the seed's own %s", (id, date) => {
    expect([seedDate(id), milestone(id).date.edtf]).toEqual([date, date]);
  });

  it.each(["hu-03", "hu-06", "hu-07"])(
    "%s has no date, only the accord before and the report after it",
    (id) => {
      expect(seedDate(id)).toBeUndefined();
      expect(milestone(id).date).toEqual({
        edtf: "[2021-07-07..2024-01-22]",
        precision: "bounded",
        earliest: "2021-07-07",
        latest: "2024-01-22",
      });
    },
  );

  it("never tells the friendship city as signed", () => {
    expect(milestone("hu-14").status).toBe("planned");
    expect(milestone("hu-14").date.latest).toBeNull();
  });
});

describe("Đắk Lắk–Jeollabuk", () => {
  it("dates the accord to the day, by the sources that give it", () => {
    expect(milestone("dj-01").date.edtf).toBe("2017-12-22");
    expect(citedFor("dj-01")).not.toContain("thoidai.com.vn");
    expect(citedFor("dj-01").some((host) => /daklak\.gov\.vn$|yna\.co\.kr$/.test(host))).toBe(true);
  });

  it.each(DJ)("%s: Thời Đại itself gives no date", (id) => {
    expect(seedDate(id)).toBeUndefined();
  });

  it.each(["dj-03", "dj-04", "dj-05", "dj-07"])("%s lies between the accord and the meeting", (id) => {
    expect(milestone(id).date).toMatchObject({
      earliest: "2017-12-22",
      latest: "2022-07-05",
      precision: "bounded",
    });
  });

  it("bounds the meeting by the memorandum before and the report after it", () => {
    expect(milestone("dj-02").date).toMatchObject({ earliest: "2022-04-28", latest: "2022-07-05" });
  });

  it.each(["dj-09", "dj-10", "dj-11", "dj-12", "dj-13", "dj-14", "dj-15"])(
    "%s comes after the meeting, no end known",
    (id) => {
      expect(milestone(id).date).toMatchObject({
        earliest: "2022-04-28",
        latest: null,
        precision: "bounded",
      });
    },
  );

  it("gives nothing the year 2025, which dates only the capture of the page", () => {
    const ours = dataset.milestones.filter(({ id }) => DJ.includes(id));
    expect(ours.filter(({ date }) => `${date.earliest} ${date.latest}`.includes("2025"))).toEqual([]);
  });
});
