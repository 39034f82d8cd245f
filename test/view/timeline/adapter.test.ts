import { describe, expect, it } from "vitest";
import { TimelineAdapter, type WidgetItem } from "../../../src/view/timeline/adapter";
import { fakeWidget } from "../../support/fakeWidget";

const at = (text: string) => new Date(`${text}T00:00:00Z`);
const WINDOW = { start: at("2021-01-01"), end: at("2022-01-01") };

function item(id: string, group = 0, content = ""): WidgetItem {
  const start = at("2021-07-07");
  const key = `${group}${content}`;
  return {
    id,
    group,
    type: "point",
    start,
    className: "",
    align: "left",
    content,
    labelPx: null,
    widthPx: 12,
    key,
  };
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
      onMove: (start, end, settled) =>
        heard.push(
          `${settled ? "settled" : "moving"} ${start.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`,
        ),
      onPick: (id) => heard.push(`picked ${id}`),
    },
  );
  widget.news();
  return { made, heard, ...widget };
}

const ROWS = { first: 0, end: 2 };

describe("the adapter of the timeline", () => {
  it("looks where it is told before it draws anything", () => {
    const { log } = adapter();
    expect(log).toEqual(["window 2021-01-01 2022-01-01", "redraw"]);
  });

  it("tells the widget only what differs between two sets of marks", () => {
    const { made, news } = adapter();
    made.setContents(ROWS, [item("a"), item("b"), item("c")]);
    expect(news()).toEqual(["groups + 0 1", "items + a b c"]);
    made.setContents(ROWS, [item("a"), item("b", 1), item("d")]);
    expect(news()).toEqual(["items - c", "items ~ b", "items + d"]);
    made.setContents(ROWS, [item("a"), item("b", 1), item("d")]);
    expect(news()).toEqual([]);
  });

  it("takes marks away before their rows and adds them after", () => {
    const { made, news } = adapter();
    made.setContents(ROWS, [item("a"), item("b", 1)]);
    news();
    made.setContents({ first: 1, end: 4 }, [item("b", 1), item("c", 3)]);
    expect(news()).toEqual(["items - a", "groups + 2 3", "groups - 0", "items + c"]);
  });

  it("sets options, limits and window by difference", () => {
    const { made, news } = adapter();
    made.setOptions({ height: 100 });
    made.setOptions({ height: 120 });
    made.setOptions({ height: 120, template: null });
    expect(news()).toEqual(["options height", "options template"]);
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

  it("reports what was clicked, and a click beside everything", () => {
    const { heard, click } = adapter();
    click("a");
    click(null);
    expect(heard).toEqual(["picked a", "picked null"]);
  });
});
