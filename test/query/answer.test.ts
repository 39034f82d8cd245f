import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answer } from "../../src/query/answer";
import { EMPTY_QUESTION, type Question } from "../../src/query/question";
import { indexes, indexOf } from "../support/dataset";
import { day } from "../support/dates";

const index = indexOf({
  "hai-chau--uiwang": {
    vn: ["vn2-hai-chau"],
    partner: ["kr-uiwang"],
    milestones: [
      "hu-01 2021-07-07 agreement administration,people",
      "hu-05 2022-11 exchange culture,people",
      "hu-06 [2021-07-07..2024-01-22] visit sport",
      "hu-14 [2024-01-22..] agreement administration planned",
      "hu-18 - visit health",
    ],
  },
  "dak-lak--jeollabuk": {
    vn: ["vn-dak-lak-pre2025"],
    partner: ["kr-jeonbuk"],
    milestones: ["dj-01 2017-12-22 agreement administration", "dj-03 2019/2020 project agriculture"],
  },
});

function asking(question: Partial<Question>): Answer {
  return answer(index, { ...EMPTY_QUESTION, ...question });
}

function ids({ milestones }: Answer): string[] {
  return [...milestones].map(({ id }) => id);
}

const HU = ["hu-01", "hu-05", "hu-06", "hu-14", "hu-18"];
const DJ = ["dj-01", "dj-03"];

describe("the answer to a question", () => {
  it("is everything where nothing is asked", () => {
    expect(ids(asking({}))).toEqual([...HU, ...DJ]);
  });

  it.each([
    ["a city of today means the units it was made of", ["vn-da-nang"], HU],
    ["a former city means its districts", ["vn-da-nang-pre2025"], HU],
    ["a former province that was merged means only itself", ["vn-quang-nam"], []],
    ["a former district means only itself", ["vn2-hai-chau"], HU],
    ["a ward of today means the district it was part of", ["vn3-hoa-cuong"], HU],
    ["several provinces are alternatives", ["vn-da-nang", "vn-dak-lak"], [...HU, ...DJ]],
    ["a merged part of today's province means only itself", ["vn-phu-yen"], []],
  ])("by province: %s", (_, province, expected) => {
    expect(ids(asking({ province }))).toEqual(expected);
  });

  it.each([
    ["a country means all in it", ["kr"], [...HU, ...DJ]],
    ["a first-level unit means its cities", ["kr-gyeonggi"], HU],
    ["another one does not", ["kr-jeonbuk"], DJ],
    ["a country without milestones leaves nothing", ["la"], []],
  ])("by partner: %s", (_, partner, expected) => {
    expect(ids(asking({ partner }))).toEqual(expected);
  });

  it("takes a milestone for any of its fields, not only the first", () => {
    expect(ids(asking({ field: ["people"] }))).toEqual(["hu-01", "hu-05"]);
    expect(ids(asking({ field: ["agriculture", "sport"] }))).toEqual(["hu-06", "dj-03"]);
  });

  it("restricts by every list at once", () => {
    expect(ids(asking({ kind: ["agreement"], status: ["done"] }))).toEqual(["hu-01", "dj-01"]);
    expect(ids(asking({ kind: ["agreement"], partnership: ["dak-lak--jeollabuk"] }))).toEqual(["dj-01"]);
  });

  it("keeps what may lie in a window, and counts undated ones apart", () => {
    const within = { from: day("2022-11-30"), to: day("2022-12-31") };
    expect(ids(asking({ within }))).toEqual(["hu-05", "hu-06"]);
    expect(asking({ within }).undatedLeftOut).toBe(1);
    expect(asking({ within, field: ["sport"] }).undatedLeftOut).toBe(0);
    expect(asking({}).undatedLeftOut).toBe(0);
  });

  it("counts the last day of a month and the first of a window as one that meet", () => {
    const upTo = { from: day("2022-10-01"), to: day("2022-11-01") };
    const before = { from: day("2022-10-01"), to: day("2022-10-31") };
    expect(ids(asking({ within: upTo }))).toContain("hu-05");
    expect(ids(asking({ within: before }))).not.toContain("hu-05");
  });

  it("keeps what is only known to be later in every later window", () => {
    const within = { from: day("2030-01-01"), to: day("2030-12-31") };
    expect(ids(asking({ within }))).toEqual(["hu-14"]);
  });

  it("asks a search for its words, and leaves them alone while there was none", () => {
    const question = { ...EMPTY_QUESTION, text: "dak lak" };
    expect(ids(answer(index, question))).toHaveLength(7);
    expect(ids(answer(index, question, Uint8Array.of(1, 0, 0, 0, 0, 2, 0)))).toEqual(["hu-01", "dj-01"]);
    expect(ids(answer(index, EMPTY_QUESTION, Uint8Array.of(1, 0, 0, 0, 0, 0, 0)))).toHaveLength(7);
  });

  it("is the same object for the same question, and another for another record", () => {
    const question = { ...EMPTY_QUESTION, kind: ["visit"] as const };
    expect(answer(index, question)).toBe(answer(index, question));
    expect(answer({ ...index }, question)).not.toBe(answer(index, question));
  });
});

describe("lanes", () => {
  it("stand in the order of the record", () => {
    expect(asking({}).lanes.map(({ partnership }) => partnership)).toEqual([0, 1]);
  });

  it("hold the milestones that answer, and are left out where none does", () => {
    const [lane, ...others] = asking({ kind: ["exchange"] }).lanes;
    expect([...(lane?.milestones ?? [])].map(({ id }) => id)).toEqual(["hu-05"]);
    expect(others).toEqual([]);
  });

  it("keep their places whatever the filters leave", () => {
    const order = indexOf({
      early: { milestones: ["e-1 2019 visit sport", "e-2 2022 visit culture"] },
      late: { milestones: ["l-1 2020 visit sport", "l-2 2021 visit culture"] },
    });
    const lanes = answer(order, { ...EMPTY_QUESTION, field: ["culture"] }).lanes;
    expect(lanes.map(({ partnership }) => partnership)).toEqual([0, 1]);
  });

  it("of which nothing is left out stay the same list under any filter", () => {
    const [, dj] = asking({}).lanes;
    const [filtered, ...others] = asking({ partner: ["kr-jeonbuk"] }).lanes;
    expect(others).toEqual([]);
    expect(filtered?.milestones).toBe(dj?.milestones);
  });

  it("hold together exactly the milestones of the answer", () => {
    fc.assert(
      fc.property(indexes, (any) => {
        const { lanes, milestones } = answer(any, { ...EMPTY_QUESTION, status: ["done", "planned"] });
        const inLanes = lanes.flatMap((lane) => [...lane.milestones]);
        expect(inLanes.map(({ index: at }) => at).sort((a, b) => a - b)).toEqual(
          [...milestones].map(({ index: at }) => at),
        );
      }),
    );
  });
});
