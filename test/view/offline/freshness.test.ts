import { expect, it } from "vitest";
import { freshnessOf } from "../../../src/view/offline/freshness";

it("the page's own build is current, any other newer", () => {
  expect(freshnessOf({ id: "a", date: "2026-11-22" }, "a")).toEqual({ kind: "current" });
  expect(freshnessOf({ id: "b", date: "2026-11-22" }, "a")).toEqual({ kind: "newer", date: "2026-11-22" });
});

it.each([null, "a", [], {}, { id: "b" }, { id: 1, date: "2026-11-22" }, { id: "b", date: 1 }])(
  "%j tells nothing",
  (note) => {
    expect(freshnessOf(note, "a")).toBeNull();
  },
);
