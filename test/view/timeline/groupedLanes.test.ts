/** Lanes by province on the stage: rows, headings, and the counts of a folded province. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/query/answer";
import { foldedRow } from "../../../src/query/foldedRow";
import { arrange, isGroup, milestonesOf, type Shown } from "../../../src/query/laneGroups";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { INITIAL } from "../../../src/session/session";
import { pillId } from "../../../src/view/timeline/drawnLane";
import {
  type Heading,
  keyOf,
  layOutLanes,
  rowCount,
  rowsOfMilestone,
} from "../../../src/view/timeline/laneLayout";
import { openPill } from "../../../src/view/timeline/openPill";
import { indexOf } from "../../support/dataset";
import { day } from "../../support/dates";

const SCALE = { daysPerPx: 4 };
const label = () => 80;
const VN = ["vn-da-nang", "vn-dak-lak", "vn-quang-nam"];

function record(count: number) {
  const lanes = Array.from({ length: count }, (_, at) => [
    `lane-${at}`,
    {
      milestones: [`m${at} 2021-0${1 + (at % 9)}-01`, `n${at} 2021-0${1 + (at % 9)}-20`],
      vn: [VN[at % 3] ?? ""],
    },
  ]);
  return indexOf(Object.fromEntries(lanes));
}

const index = record(30);
const found = answer(index, EMPTY_QUESTION);
const { groups } = arrange(found, index, "contact", null, []);

describe("provinces on the stage", () => {
  it("follow each other without gaps, an open one with its lanes, and hold every milestone once", () => {
    const headings = fc.constantFrom<Heading>("above", "beside");
    const opens = fc.array(fc.boolean(), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(headings, opens, fc.boolean(), (heading, open, lanesOpen) => {
        const isOpen = (shown: Shown) => (isGroup(shown) ? (open[shown.code] ?? false) : lanesOpen);
        const laid = layOutLanes(groups, isOpen, SCALE, label, heading);
        const ends = laid.map(({ first, rows }) => first + rows);
        expect(laid.map(({ first }) => first)).toEqual([0, ...ends.slice(0, -1)]);
        expect(rowCount(laid)).toBe(ends.at(-1));
        expect(new Set(laid.map(({ key }) => key)).size).toBe(laid.length);
        const held = laid.flatMap(({ shown, isHeading }) => (isHeading ? [] : [...milestonesOf(shown).rows]));
        expect(held.toSorted((a, b) => a - b)).toEqual([...index.milestones.rows]);
        for (const row of held) expect(rowsOfMilestone(laid, row)).not.toBeNull();
        for (const { shown, isHeading, rows } of laid)
          if (isHeading) {
            expect(isGroup(shown) && isOpen(shown)).toBe(true);
            expect(rows).toBe(1);
          }
      }),
    );
  });
});

describe("a count of a folded province", () => {
  const limits = { from: day("2000-01-01"), to: day("2040-01-01") };
  const context = { index, lanes: groups, scaleOf: () => SCALE, limits };
  const [first] = groups;
  if (!first) throw new Error("no groups");
  const pill = foldedRow(milestonesOf(first), SCALE).entries.find((entry) => entry.kind === "pill");

  it("opens the province and looks at what it counts", () => {
    if (pill?.kind !== "pill") throw new Error("no pill");
    const opened = openPill(INITIAL, pillId(pill), context);
    expect(opened.groups.open).toEqual([first.province]);
    expect(opened.unfolded).toEqual([]);
    for (const row of pill.members) {
      const date = index.milestones.at(row)?.date.bounds.earliest ?? 0;
      expect(date).toBeGreaterThanOrEqual(opened.window?.from ?? Number.POSITIVE_INFINITY);
      expect(date).toBeLessThanOrEqual(opened.window?.to ?? 0);
    }
  });

  it("opens the lane alone where the province is open", () => {
    const lanes = groups.flatMap((group) => group.lanes);
    const lane = lanes[0];
    const entry = lane && foldedRow(lane.milestones, SCALE).entries[0];
    if (entry?.kind !== "pill") throw new Error("no pill");
    const opened = openPill(INITIAL, pillId(entry), { ...context, lanes });
    expect(opened.unfolded).toEqual([index.partnerships[keyOf(lane as Shown)]?.id]);
    expect(opened.groups).toEqual(INITIAL.groups);
  });

  it("that is not there changes nothing", () => {
    expect(openPill(INITIAL, "pill:999999", context)).toBe(INITIAL);
  });
});
