/** The bench measures the same data everywhere, and data that the page would take for a real record. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/dataset/vocabulary";
import { indexAmong, readRecord } from "../../../src/site/readRecord";
import { PRECISIONS } from "../../../src/time/precision";
import { withAllMade } from "../../support/dataset";
import { readGround } from "./ground";
import { madeUpRecord } from "./madeUpRecord";
import { wireFiles } from "./wireFiles";

const ground = readGround(path.resolve(import.meta.dirname, "../../.."));
const SIZE = { milestones: 1_000, lanes: 50 };

describe("a made-up record", () => {
  it("is the same bytes every time", () => {
    const [once, again] = [1, 2].map(() => wireFiles(madeUpRecord(SIZE, ground)));
    expect([...(again ?? [])]).toEqual([...(once ?? [])]);
  });

  it("is decoded by the page to what it was made from", () => {
    const record = madeUpRecord(SIZE, ground);
    const files = wireFiles(record);
    const { index, titles, details } = readRecord(
      (name) => files.get(name) ?? "",
      indexAmong(files.keys()) ?? "",
    );
    expect(withAllMade(index)).toMatchObject(withAllMade(record.index));
    const rows = [...index.milestones.rows];
    expect(rows.map((row) => ({ vi: titles.vi.at(row), en: titles.en.at(row) }))).toEqual(record.titles);
    expect([...details.milestones]).toEqual([...record.details.milestones]);
    expect(details.articles).toEqual(record.details.articles);
  });

  it("holds every precision and status, and a milestone in every lane", () => {
    const { milestones } = madeUpRecord(SIZE, ground).index;
    expect(new Set([...milestones].map(({ date }) => date.precision))).toEqual(new Set(PRECISIONS));
    expect(new Set([...milestones].map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set([...milestones].map(({ partnership }) => partnership)).size).toBe(SIZE.lanes);
  });

  it("has as many days, months and years as it promises, within a twentieth", () => {
    const { milestones } = madeUpRecord({ milestones: 10_000, lanes: 200 }, ground).index;
    const share = (precision: string) =>
      [...milestones].filter(({ date }) => date.precision === precision).length / milestones.length;
    expect(share("day")).toBeCloseTo(0.6, 1);
    expect(share("month")).toBeCloseTo(0.25, 1);
    expect(share("year")).toBeCloseTo(0.15, 1);
  });
});
