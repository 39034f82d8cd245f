import { describe, expect, it, vi } from "vitest";
import { memoBy, memoLast, memoWord } from "../../src/base/memo";

describe("remembered answers", () => {
  it("are worked out once for an object, those that are nothing too", () => {
    const work = vi.fn((_key: object): undefined => undefined);
    const remembered = memoBy(work);
    const key = {};
    expect([remembered(key), remembered(key), remembered({})]).toEqual([undefined, undefined, undefined]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("are worked out once for a word, those that are nothing too", () => {
    const work = vi.fn((word: "a" | "b") => (word === "a" ? undefined : word));
    const remembered = memoWord(work);
    expect([remembered("a"), remembered("b"), remembered("a"), remembered("b")]).toEqual([
      undefined,
      "b",
      undefined,
      "b",
    ]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("hold while the further arguments are the same, for each object apart", () => {
    const work = vi.fn((_key: object, scale: number, options: object | null = null) => ({ scale, options }));
    const remembered = memoLast(work);
    const [a, b, options] = [{}, {}, {}];
    const first = remembered(a, 1, options);
    remembered(b, 2, options);
    expect(remembered(a, 1, options)).toBe(first);
    expect(remembered(a, 1, {})).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it("tell an argument that is left out from one that is given", () => {
    const remembered = memoLast((_key: object, scale: number, gap?: number) => scale + (gap ?? 0));
    const key = {};
    expect([remembered(key, 1), remembered(key, 1, 2), remembered(key, 1)]).toEqual([1, 3, 1]);
  });
});
