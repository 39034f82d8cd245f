/** Another language: shown in the very click where all of it is here, and never held up by titles that nobody sees. */
import { expect, it, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { err, ok } from "../../src/base/result";
import { INITIAL } from "../../src/session/session";
import type { RecordFiles } from "../../src/view/load/loadRecord";
import { recordParts } from "../../src/view/load/recordParts";
import { useRecordParts } from "../../src/view/load/useRecordParts";
import { indexOf } from "../support/dataset";
import { fakeFiles, inParts } from "../support/fakeFiles";

/** So many files of details that nothing is fetched ahead entirely. */
const MANY = [0, 1, 2, 3, 4, 4, 4, 4, 4];

const index = inParts(
  indexOf({ one: { milestones: ["a 2019", "b 2020"] }, two: { milestones: ["c 2021", "d 2022"] } }),
  [0, 2],
  MANY,
);

const ENGLISH = { ...INITIAL, lang: "en" as const };

async function opened(change: Partial<RecordFiles> = {}) {
  const { files, asked } = fakeFiles({}, change);
  const parts = recordParts(index, files);
  const here = new Set(["vi"]);
  const bring = vi.fn(async (lang: string) => void here.add(lang));
  const outcome = vi.fn();
  const words = { isHere: (lang: string) => here.has(lang), bring };
  const hook = await renderHook(() => useRecordParts({ index, parts, lang: "vi", words }, outcome));
  const { door, prepare } = hook.result.current;
  return {
    ...hook,
    door,
    prepare,
    parts,
    asked,
    outcome,
    wordsAhead: () => vi.waitUntil(() => here.has("en")),
  };
}

it("is ready at once where its words and the titles in sight are here", async () => {
  const { result, act, door, prepare, parts, wordsAhead, outcome } = await opened();
  door.showTitles([2], "in-sight");
  await wordsAhead();
  await parts.titles.want("en", [2], "whole");
  let ready: unknown;
  await act(() => {
    ready = prepare(ENGLISH);
  });
  expect(ready).toBe(true);
  expect(outcome).toHaveBeenLastCalledWith(false);
  expect(result.current.lang).toBe("en");
  expect(result.current.state.titles.en.at(2)).toBe("en-1:0");
});

it("asks for no title where none is in sight", async () => {
  const { act, door, prepare, asked, wordsAhead } = await opened();
  door.showTitles([], "in-sight");
  await wordsAhead();
  let ready: unknown;
  await act(() => {
    ready = prepare(ENGLISH);
  });
  expect(ready).toBe(true);
  expect(asked).toEqual([]);
});

it("waits for the titles in sight where they are not here", async () => {
  const { result, act, door, prepare, asked, wordsAhead } = await opened();
  await wordsAhead();
  door.showTitles([2], "in-sight");
  let ready: unknown;
  await act(async () => {
    const answer = prepare(ENGLISH);
    expect(answer).not.toBe(true);
    ready = await answer;
  });
  expect(ready).toBe(true);
  expect(asked).toContain("en-1");
  expect(asked).not.toContain("en-0");
  expect(result.current.state.titles.en.at(2)).toBe("en-1:0");
});

it("tries again what failed ahead, also where it is not in sight", async () => {
  let broken = true;
  const { act, door, prepare, parts, wordsAhead } = await opened({
    titles: async (file, count) =>
      broken && file === "en-0" ? err("network") : ok(Array<string>(count).fill(file)),
  });
  await wordsAhead();
  door.showTitles([2], "in-sight");
  expect(await parts.titles.want("en", [0, 2], "whole")).toBe("network");
  broken = false;
  let ready: unknown;
  await act(async () => {
    ready = await prepare(ENGLISH);
  });
  expect(ready).toBe(true);
  expect(parts.state().titles.en.at(0)).toBe("en-0");
  expect(parts.state().titlesProblem.en).toBeNull();
});
