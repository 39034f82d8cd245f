import { describe, expect, it } from "vitest";
import { signal } from "../../src/base/signal";

describe("a signal", () => {
  it("tells everybody who listens of each change, and nobody of none", () => {
    const heard: string[] = [];
    const rows = signal({ first: 0 }, (a, b) => a.first === b.first);
    rows.listen(() => heard.push(`one ${rows.now().first}`));
    const stop = rows.listen(() => heard.push(`two ${rows.now().first}`));
    rows.set({ first: 0 });
    rows.set({ first: 3 });
    stop();
    rows.set({ first: 4 });
    expect(heard).toEqual(["one 3", "two 3", "one 4"]);
  });

  it("is not confused by one who stops listening when he is told", () => {
    const heard: string[] = [];
    const live = signal<number | null>(null);
    const stop = live.listen(() => {
      heard.push("one");
      stop();
    });
    live.listen(() => heard.push("two"));
    live.set(1);
    live.set(2);
    expect(heard).toEqual(["one", "two", "two"]);
  });
});
