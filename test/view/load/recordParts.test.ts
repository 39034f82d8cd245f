/** The page sees what has come, is told of it, and can ask for what failed once more. */
import { describe, expect, it, vi } from "vitest";
import { err, ok } from "../../../src/base/result";
import { INITIAL } from "../../../src/session/session";
import { firstRows } from "../../../src/view/load/firstRows";
import type { RecordFiles } from "../../../src/view/load/loadRecord";
import { recordParts } from "../../../src/view/load/recordParts";
import { indexOf } from "../../support/dataset";
import { detailsOf } from "../../support/details";
import { fakeFiles, inParts } from "../../support/fakeFiles";

const index = inParts(
  indexOf({
    one: { milestones: ["a 2019", "b 2020"] },
    two: { vn: ["vn-dak-lak"], milestones: ["c 2021", "d 2022", "e 2023"] },
  }),
  [0, 2],
  [0, 4],
);

const DETAILS = {
  "details-0": detailsOf({ a: ["x:cited"], b: ["x:cited"] }),
  "details-1": detailsOf({ e: ["y:cited"] }),
};

function partsOf(change: Partial<RecordFiles> = {}) {
  const { files, asked } = fakeFiles(DETAILS, change);
  return { parts: recordParts(index, files), asked };
}

describe("the parts of a record", () => {
  it("are fetched for the rows that are wanted, and shown by language", async () => {
    const { parts, asked } = partsOf();
    const heard = vi.fn();
    parts.listen(heard);
    expect(await parts.titles.want("en", [3, 4], "in-sight")).toBeNull();
    expect(asked).toEqual(["en-1"]);
    expect(heard).toHaveBeenCalledOnce();
    const { titles } = parts.state();
    expect([2, 4, 0].map((row) => titles.en.at(row))).toEqual(["en-1:0", "en-1:2", null]);
    expect(titles.vi.at(2)).toBeNull();
  });

  it("are shown in larger steps where a whole is wanted, and at once when it is asked for", async () => {
    const { parts } = partsOf();
    await parts.details.want([0, 1, 2, 3, 4], "whole");
    expect(parts.details.progress([0, 4])).toEqual({ here: 2, all: 2 });
    expect(parts.state().details.milestones.size).toBe(0);
    parts.show();
    expect([...parts.state().details.milestones.keys()].sort()).toEqual(["a", "b", "e"]);
    expect([...parts.state().details.articles.keys()].sort()).toEqual(["x", "y"]);
  });

  it("are caught up with by who cannot wait, and nobody is told", async () => {
    const { parts } = partsOf();
    const heard = vi.fn();
    parts.listen(heard);
    await parts.titles.want("en", [0], "whole");
    expect(parts.state().titles.en.at(0)).toBeNull();
    expect(parts.catchUp().titles.en.at(0)).toBe("en-0:0");
    expect(parts.state().titles.en.at(0)).toBe("en-0:0");
    expect(heard).not.toHaveBeenCalled();
  });

  it("tell nobody where nothing failed that could be tried again", async () => {
    const { parts } = partsOf();
    const heard = vi.fn();
    parts.listen(heard);
    expect(await parts.titles.retry("en")).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it("give another object whenever there is more, and the same one while there is not", async () => {
    const { parts } = partsOf();
    const before = parts.state();
    expect(parts.state()).toBe(before);
    await parts.details.want([0], "in-sight");
    expect(parts.state().details).not.toBe(before.details);
    expect(parts.state().titles.vi).toBe(before.titles.vi);
  });

  it("tell what failed for the language concerned, and forget it when it is tried again", async () => {
    let broken = true;
    const { parts } = partsOf({
      titles: async (file, count) => (broken ? err("network") : ok(Array(count).fill(file))),
    });
    expect(await parts.titles.want("vi", [0], "in-sight")).toBe("network");
    expect(parts.state().titlesProblem).toEqual({ vi: "network", en: null });
    broken = false;
    expect(await parts.titles.retry("vi")).toBeNull();
    expect(parts.state().titlesProblem).toEqual({ vi: null, en: null });
    expect(parts.state().titles.vi.at(0)).toBe("vi-0");
  });

  it("are lent without being kept, and what is here is not fetched for that", async () => {
    const { parts, asked } = partsOf();
    await parts.titles.want("vi", [0], "in-sight");
    expect(await parts.titles.borrow("vi", 0)).toEqual(ok(["vi-0:0", "vi-0:1"]));
    expect(await parts.titles.borrow("vi", 1)).toEqual(ok(["vi-1:0", "vi-1:1", "vi-1:2"]));
    await parts.details.borrow(1);
    expect(asked).toEqual(["vi-0", "vi-1", "details-1"]);
    expect(parts.state().titles.vi.at(2)).toBeNull();
    expect(parts.details.progress([4])).toEqual({ here: 0, all: 1 });
  });
});

describe("the first screen", () => {
  it("names the lanes that the filters leave, and the milestone that is open", () => {
    expect(firstRows(index, INITIAL)).toEqual([0, 1, 2, 3, 4]);
    const question = { ...INITIAL.question, partnership: ["two"] };
    expect(firstRows(index, { ...INITIAL, question })).toEqual([2, 3, 4]);
    expect(firstRows(index, { ...INITIAL, question, milestone: "b" })).toEqual([1, 2, 3, 4]);
  });

  it("of a large record names no more lanes than a screen shows", () => {
    const lanes = Array.from(
      { length: 60 },
      (_, at) => [`p-${at}`, { milestones: [`m-${at} 2020`] }] as const,
    );
    expect(firstRows(indexOf(Object.fromEntries(lanes)), INITIAL)).toHaveLength(24);
  });
});
