import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answer } from "../../../src/query/answer";
import { EMPTY_QUESTION } from "../../../src/query/question";
import { afterMove, keyMove, positionIn } from "../../../src/view/timeline/keyMoves";
import { indexes, indexOf } from "../../support/dataset";

const { lanes } = answer(
  indexOf({
    first: { milestones: ["a 2018-01-01", "b 2020-01-01", "c 2022-01-01"] },
    second: { milestones: ["d 2019-12-01", "e 2021-11-01", "f -"] },
  }),
  EMPTY_QUESTION,
);

describe("a key", () => {
  it.each([
    ["ArrowLeft", "previous"],
    ["ArrowRight", "next"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down"],
    ["Home", "first"],
    ["End", "last"],
    ["Enter", null],
    ["a", null],
  ])("%s means %s", (key, move) => {
    expect(keyMove(key)).toBe(move);
  });

  it.each([
    ["a", "next", "b"],
    ["b", "previous", "a"],
    ["a", "previous", "a"],
    ["c", "next", "c"],
    ["b", "first", "a"],
    ["b", "last", "c"],
    ["d", "last", "f"],
    [null, "next", "a"],
    ["gone", "down", "a"],
  ] as const)("from %s leads %s to %s", (from, move, to) => {
    expect(afterMove(lanes, from, move)?.id).toBe(to);
  });

  it.each([
    ["a", "down", "d"],
    ["c", "down", "e"],
    ["d", "up", "b"],
    ["e", "up", "c"],
    ["a", "up", "a"],
    ["e", "down", "e"],
  ] as const)("from %s leads %s to %s, the nearest in time", (from, move, to) => {
    expect(afterMove(lanes, from, move)?.id).toBe(to);
  });

  it("leads to no mark where none is shown", () => {
    expect(afterMove([], "a", "next")).toBeNull();
  });

  it("reaches every mark of a lane by going on, and returns by the same way", () => {
    fc.assert(
      fc.property(indexes, (index) => {
        for (const lane of answer(index, EMPTY_QUESTION).lanes as Answer["lanes"]) {
          const ids = Array.from(lane.milestones, ({ id }) => id);
          const forth = ids.slice(1).map((_, at) => afterMove([lane], ids[at] ?? null, "next")?.id);
          const back = ids.slice(1).map((id) => afterMove([lane], id, "previous")?.id);
          expect(forth).toEqual(ids.slice(1));
          expect(back).toEqual(ids.slice(0, -1));
        }
      }),
    );
  });
});

describe("the position of a mark", () => {
  it("counts from one within its lane", () => {
    expect(positionIn(lanes, "e")).toEqual({ position: 2, total: 3 });
  });

  it("is none for a mark that is not shown", () => {
    expect(positionIn(lanes, "gone")).toBeNull();
  });
});
