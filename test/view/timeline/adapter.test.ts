import { describe, expect, it } from "vitest";
import { TimelineAdapter } from "../../../src/view/timeline/adapter";
import { fakeWidget } from "../../support/fakeWidget";

const at = (text: string) => new Date(`${text}T00:00:00Z`);
const WINDOW = { start: at("2021-01-01"), end: at("2022-01-01") };

const TARGET = new EventTarget();

function shown(start: Date, end: Date): string {
  return `${start.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`;
}

function adapter() {
  const widget = fakeWidget();
  const heard: string[] = [];
  const made = new TimelineAdapter(
    widget.library,
    {} as HTMLElement,
    WINDOW,
    { height: 100 },
    {
      onMove: (start, end, settled) => heard.push(`${settled ? "settled" : "moving"} ${shown(start, end)}`),
      onPick: (target) => heard.push(`picked ${target === TARGET ? "the mark" : target}`),
      onDrawn: (start, end) => heard.push(`drawn ${shown(start, end)}`),
    },
  );
  widget.news();
  return { made, heard, ...widget };
}

describe("the adapter of the timeline", () => {
  it("looks where it is told before it draws anything", () => {
    const { log } = adapter();
    expect(log).toEqual(["window 2021-01-01 2022-01-01", "redraw"]);
  });

  it("sets options, limits and window by difference", () => {
    const { made, news } = adapter();
    made.setOptions({ height: 100 });
    made.setOptions({ height: 120 });
    made.setOptions({ height: 120, format: null });
    expect(news()).toEqual(["options height", "options format"]);
    made.setLimits(WINDOW.start, WINDOW.end);
    made.setLimits(at("2021-01-01"), at("2022-01-01"));
    expect(news()).toEqual(["options min max"]);
    made.setWindow(at("2021-01-01"), at("2022-01-01"), false);
    made.setWindow(at("2021-02-01"), at("2022-01-01"), false);
    expect(news()).toEqual(["window 2021-02-01 2022-01-01"]);
  });

  it("reports the moves that the reader made, and no others", () => {
    const { heard, range } = adapter();
    const moved = { start: at("2021-03-01"), end: at("2022-03-01") };
    range("rangechange", { ...moved, byUser: false });
    range("rangechanged", { ...moved, byUser: false });
    expect(heard).toEqual([]);
    range("rangechange", { ...moved, byUser: true });
    range("rangechanged", { ...moved, byUser: true });
    expect(heard).toEqual(["moving 2021-03-01 2022-03-01", "settled 2021-03-01 2022-03-01"]);
  });

  it("does not send the reader back to where he has just moved", () => {
    const { made, news, range } = adapter();
    const moved = { start: at("2021-03-01"), end: at("2022-03-01") };
    range("rangechanged", { ...moved, byUser: true });
    made.setWindow(moved.start, moved.end, false);
    expect(news()).toEqual([]);
  });

  it("reports between which instants the axis was drawn", () => {
    const { heard, drawn } = adapter();
    drawn(at("2021-03-01"), at("2022-03-01"));
    expect(heard).toEqual(["drawn 2021-03-01 2022-03-01"]);
  });

  it("takes no drag for a click", () => {
    const { heard, click, press, range } = adapter();
    const moved = { start: at("2021-03-01"), end: at("2022-03-01"), byUser: true };
    press();
    range("rangechange", moved);
    click(TARGET);
    expect(heard.filter((each) => each.startsWith("picked"))).toEqual([]);
    press();
    click(TARGET);
    expect(heard.at(-1)).toBe("picked the mark");
  });

  it("reports what was clicked, and a click beside everything", () => {
    const { heard, click } = adapter();
    click(TARGET);
    click(null);
    expect(heard).toEqual(["picked the mark", "picked null"]);
  });
});
