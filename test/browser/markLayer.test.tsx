import { afterEach, describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { TimelineAdapter } from "../../src/view/timeline/adapter";
import type { DrawnLane, DrawnMark } from "../../src/view/timeline/drawnMark";
import { markAt } from "../../src/view/timeline/markElement";
import { MarkLayer, type View } from "../../src/view/timeline/markLayer";
import { visTimeline } from "../../src/view/timeline/visTimeline";
import "../../src/view/timeline/timeline.css";

/** A thousand days on a thousand pixels. */
const VIEW: View = { from: 10_000, daysPerPx: 1, widthPx: 1000 };

function panel(): HTMLElement {
  const element = document.createElement("div");
  element.className = "timeline-widget";
  Object.assign(element.style, {
    position: "absolute",
    left: "0",
    top: "0",
    width: "1000px",
    height: "200px",
  });
  document.body.append(element);
  return element;
}

function mark(id: string, from: number, more: Partial<DrawnMark> = {}): DrawnMark {
  const rest = { row: 0, to: null, reachPx: 60, className: "mark shape-dot", label: null, ...more };
  return { id, from, ...rest, key: JSON.stringify([from, rest]) };
}

function titled(title: string, more: { roomPx?: number; held?: boolean; query?: string } = {}) {
  return { kind: "visit", title, query: "", roomPx: 200, held: false, ...more } as const;
}

function lane(marks: readonly DrawnMark[], number = 1, first = 0): DrawnLane {
  return { lane: number, first, marks };
}

function layerOn(element: HTMLElement, view = VIEW): MarkLayer {
  return new MarkLayer(element, view, 10_250);
}

function ids(element: HTMLElement): string[] {
  return [...element.querySelectorAll("[data-mark]")].map((each) => markAt(each) ?? "").sort();
}

function boxOf(element: HTMLElement, id: string): DOMRect {
  const found = element.querySelector(`[data-mark="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found.getBoundingClientRect();
}

/** Where a dot stands: its middle. */
function middle(element: HTMLElement, id: string): number {
  const { left, right } = boxOf(element, id);
  return (left + right) / 2;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("the layer of marks", () => {
  it("puts a dot on its instant and a bar from its first to its last day, each in its row", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.show([
      lane(
        [mark("dot", 10_300), mark("bar", 10_400, { to: 10_700, row: 2, className: "mark shape-bar" })],
        7,
        1,
      ),
    ]);
    expect(middle(element, "dot")).toBeCloseTo(300, 0);
    const bar = boxOf(element, "bar");
    expect([bar.left, bar.right]).toEqual([400, 700]);
    expect(bar.top - boxOf(element, "dot").top).toBe(64);
    expect(boxOf(element, "dot").top).toBeGreaterThanOrEqual(32);
  });

  it("keeps every mark on its instant through pans and zooms", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.show([lane([mark("a", 10_300), mark("b", 10_600)])]);
    const looks: View[] = [
      { ...VIEW, from: 10_100 },
      { ...VIEW, from: 9_900 },
      { from: 10_200, daysPerPx: 0.5, widthPx: 1000 },
      { from: 10_250.5, daysPerPx: 0.5, widthPx: 1000 },
      { from: 9_000, daysPerPx: 2, widthPx: 1000 },
    ];
    for (const view of looks) {
      layer.look(view);
      expect(middle(element, "a")).toBeCloseTo((10_300 - view.from) / view.daysPerPx, 0);
      expect(middle(element, "b")).toBeCloseTo((10_600 - view.from) / view.daysPerPx, 0);
    }
  });

  it("has in the document what is in sight, and nothing that is far from it", () => {
    const element = panel();
    const layer = layerOn(element);
    const marks = Array.from({ length: 100 }, (_, at) => mark(`m${at}`, at * 1000));
    layer.show([lane(marks)]);
    for (const from of [10_000, 13_700, 58_200, 300, 98_500]) {
      layer.look({ ...VIEW, from });
      const inSight = marks
        .filter((each) => each.from >= from && each.from <= from + 1000)
        .map(({ id }) => id);
      expect(ids(element)).toEqual(expect.arrayContaining(inSight));
      expect(ids(element).length).toBeLessThan(6);
    }
  });

  it("draws no bar wider than the screen needs, however near the reader looks", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.show([lane([mark("long", 0, { to: 40_000, className: "mark shape-bar" })])]);
    layer.look({ from: 20_000, daysPerPx: 0.01, widthPx: 1000 });
    const { left, right, width } = boxOf(element, "long");
    expect(left).toBeLessThan(0);
    expect(right).toBeGreaterThan(1000);
    expect(width).toBeLessThan(4000);
  });

  it("holds a label in sight while its bar leaves, and within the bar", () => {
    const element = panel();
    const layer = layerOn(element);
    const label = titled("a title", { held: true });
    layer.show([
      lane([mark("bar", 10_100, { to: 10_500, className: "mark shape-bar label-inside", label })]),
    ]);
    const box = () => element.querySelector(".mark-label")?.getBoundingClientRect() ?? new DOMRect();
    expect(box().left).toBeCloseTo(106, 0);
    layer.look({ ...VIEW, from: 10_300 });
    expect(box().left).toBeCloseTo(6, 0);
    layer.look({ ...VIEW, from: 10_480 });
    expect(box().right).toBeLessThanOrEqual(20);
    layer.look(VIEW);
    expect(box().left).toBeCloseTo(106, 0);
  });

  it("keeps the elements of marks that stay, draws changed ones anew and takes the others away", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.show([lane([mark("a", 10_100), mark("b", 10_200), mark("c", 10_300)])]);
    const [a, b] = ["a", "b"].map((id) => element.querySelector(`[data-mark="${id}"]`));
    layer.show([
      lane([mark("a", 10_100), mark("b", 10_200, { label: titled("now with a title") }), mark("d", 10_400)]),
    ]);
    expect(ids(element)).toEqual(["a", "b", "d"]);
    expect(element.querySelector('[data-mark="a"]')).toBe(a);
    expect(element.querySelector('[data-mark="b"]')).toBe(b);
    expect(b?.textContent).toBe("now with a title");
  });

  it("moves a lane as a whole, and drops one that is not shown any more", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.show([lane([mark("a", 10_100)], 1, 0), lane([mark("b", 10_100)], 2, 1)]);
    layer.show([lane([mark("b", 10_100)], 2, 0)]);
    expect(ids(element)).toEqual(["b"]);
    expect(boxOf(element, "b").top).toBeLessThan(32);
  });

  it("shows counts, icons with titles, and marks what is searched for", () => {
    const element = panel();
    layerOn(element).show([
      lane([
        mark("pill:3", 10_100, { className: "pill", label: "12" }),
        mark("a", 10_200, { label: titled("Đoàn thăm", { query: "doan" }) }),
      ]),
    ]);
    expect(element.querySelector(".pill")?.textContent).toBe("12");
    expect(element.querySelectorAll(".mark .icon")).toHaveLength(1);
    expect(element.querySelector(".mark mark")?.textContent).toBe("Đoàn");
    expect(markAt(element.querySelector(".mark mark"))).toBe("a");
    expect(markAt(element)).toBeNull();
  });

  it("draws today's line at the beginning of that day", () => {
    const element = panel();
    const layer = layerOn(element);
    layer.look({ from: 10_200, daysPerPx: 0.5, widthPx: 1000 });
    expect(element.querySelector(".today")?.getBoundingClientRect().left).toBeCloseTo(100, 0);
  });
});

describe("vis-timeline", () => {
  it("is the one version whose pitfalls are dealt with, is seen as soon as it is drawn, and leaves nothing", async () => {
    expect(packageJson.dependencies["vis-timeline"]).toBe("8.5.4");
    const element = panel();
    const widget = visTimeline.createWidget(element, { height: 200 });
    let draws = 0;
    widget.on("changed", () => {
      draws += 1;
    });
    widget.setWindow(new Date("2021-01-01T00:00:00Z"), new Date("2022-01-01T00:00:00Z"), {
      animation: false,
    });
    widget.redraw();
    expect(draws).toBe(0);
    await expect.poll(() => draws).toBe(1);
    expect(getComputedStyle(widget.panel).visibility).toBe("visible");
    expect(element.querySelectorAll(".vis-text.vis-minor").length).toBeGreaterThan(5);
    widget.destroy();
    expect(element.childElementCount).toBe(0);
  });

  it("has a panel for the marks, and tells what it shows each time that it has drawn", async () => {
    const element = panel();
    const window = { start: new Date("2021-01-01T00:00:00Z"), end: new Date("2022-01-01T00:00:00Z") };
    const drawn: string[] = [];
    const adapter = new TimelineAdapter(
      visTimeline,
      element,
      window,
      { height: 200 },
      {
        onMove: () => {},
        onPick: () => {},
        onDrawn: (start, end) =>
          drawn.push(`${start.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`),
      },
    );
    await expect.poll(() => drawn.at(-1)).toBe("2021-01-01 2022-01-01");
    expect(element.contains(adapter.panel)).toBe(true);
    adapter.setWindow(new Date("2021-03-01T00:00:00Z"), window.end, false);
    await expect.poll(() => drawn.at(-1)).toBe("2021-03-01 2022-01-01");
    expect(adapter.panel.getBoundingClientRect().width).toBeGreaterThan(990);
    adapter.destroy();
  });
});
