/** Files are fetched a few at a time, each once, and what is in sight first. */
import { describe, expect, it, vi } from "vitest";
import type { LoadProblem } from "../../../src/view/load/fetchPart";
import { partQueue } from "../../../src/view/load/partQueue";

/** A queue whose files come when the test says so. */
function heldQueue(atOnce: number) {
  const asked: string[] = [];
  const open = new Map<string, (problem: LoadProblem | null) => void>();
  const settled = vi.fn();
  const queue = partQueue(
    (name) => {
      asked.push(name);
      return new Promise((resolve) => open.set(name, resolve));
    },
    settled,
    atOnce,
  );
  const come = async (name: string, problem: LoadProblem | null = null) => {
    open.get(name)?.(problem);
    await new Promise((done) => setTimeout(done));
  };
  return { queue, asked, come, settled };
}

describe("a queue of files", () => {
  it("fetches no more than a few at once, in the order in which they are wanted", async () => {
    const { queue, asked, come } = heldQueue(2);
    void queue.want(["a", "b", "c", "d"], false);
    expect(asked).toEqual(["a", "b"]);
    await come("b");
    expect(asked).toEqual(["a", "b", "c"]);
  });

  it("puts what is in sight before what waits, and asks for nothing twice", async () => {
    const { queue, asked, come } = heldQueue(1);
    void queue.want(["a", "b", "c", "d"], false);
    void queue.want(["d", "x", "a"], true);
    for (const name of ["a", "d", "x", "b", "c"]) await come(name);
    expect(asked).toEqual(["a", "d", "x", "b", "c"]);
  });

  it("tells when all that was wanted is here", async () => {
    const { queue, come, settled } = heldQueue(2);
    void queue.want(["a"], false);
    const both = queue.want(["a", "b"], false);
    await come("a");
    expect([queue.isHere("a"), queue.isHere("b")]).toEqual([true, false]);
    await come("b");
    expect(await both).toBeNull();
    expect(settled.mock.calls).toEqual([
      ["a", null],
      ["b", null],
    ]);
    expect(await queue.want(["a", "b"], true)).toBeNull();
  });

  it("tells of what failed, does not ask again by itself, and does when told to", async () => {
    const { queue, asked, come } = heldQueue(2);
    const wanted = queue.want(["a", "b"], false);
    await come("a", "network");
    await come("b");
    expect(await wanted).toBe("network");
    expect([queue.problem(["b"]), queue.problem(["b", "a"])]).toEqual([null, "network"]);
    expect(await queue.want(["a"], true)).toBe("network");
    expect(asked).toEqual(["a", "b"]);
    const again = queue.retry(["a", "b"]);
    expect(queue.problem(["a"])).toBeNull();
    await come("a");
    expect(await again).toBeNull();
    expect(asked).toEqual(["a", "b", "a"]);
    expect(queue.isHere("a")).toBe(true);
  });
});
