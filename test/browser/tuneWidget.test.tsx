import { Timeline } from "vis-timeline/esnext";
import { afterEach, describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import type { WidgetItem } from "../../src/view/timeline/adapter";
import { TimelineAdapter } from "../../src/view/timeline/adapter";
import { ownersOf, PRIVATE_PARTS, SHOWN_FLAG, tuneWidget } from "../../src/view/timeline/tuneWidget";
import { createAsItComes, visTimeline } from "../../src/view/timeline/visTimeline";
import "../../src/view/timeline/timeline.css";

const at = (text: string) => new Date(`${text}T00:00:00Z`);
const WINDOW = { start: at("2021-01-01"), end: at("2022-01-01") };

function box(): HTMLElement {
  const element = document.createElement("div");
  element.className = "timeline-widget";
  element.style.width = "900px";
  document.body.append(element);
  return element;
}

function mark(id: string, group: number, day: string): WidgetItem {
  const start = at(day);
  const rest = { className: "mark", align: "left", content: id, labelPx: null, widthPx: 60 } as const;
  return { id, group, type: "point", start, ...rest, key: `${id}${group}${day}` };
}

function shown(element: HTMLElement): string[] {
  return [...element.querySelectorAll(".vis-item-content")]
    .map((content) => content.textContent ?? "")
    .sort();
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("the private parts of vis-timeline that are replaced", () => {
  it("are those of the one version that package.json asks for", () => {
    expect(packageJson.dependencies["vis-timeline"]).toBe("8.5.4");
    const timeline = new Timeline(box(), [], [{ id: 0, content: "" }], {});
    const owners = ownersOf(timeline);
    expect(Reflect.get(timeline, SHOWN_FLAG)).toBeTypeOf("boolean");
    for (const name of PRIVATE_PARTS.group)
      expect(owners?.group[name], `Group.${name}`).toBeTypeOf("function");
    for (const name of PRIVATE_PARTS.itemSet)
      expect(owners?.itemSet[name], `ItemSet.${name}`).toBeTypeOf("function");
    for (const name of PRIVATE_PARTS.item) {
      expect(owners?.point[name], `PointItem.${name}`).toBeTypeOf("function");
      expect(owners?.range[name], `RangeItem.${name}`).toBeTypeOf("function");
    }
    timeline.destroy();
  });

  it("are left alone where one of them is missing", () => {
    expect(tuneWidget({ redraw: () => {} })).toBeNull();
    expect(
      tuneWidget({
        redraw: () => {},
        itemSet: { redraw: () => true, _orderGroups: () => true, groups: {} },
      } as never),
    ).toBeNull();
  });

  it.each([
    // First, for what is replaced is replaced for the whole page.
    ["as it comes", { ...visTimeline, createWidget: createAsItComes }],
    ["tuned", visTimeline],
  ])("%s, the widget shows the marks of its rows, and other ones after a change", async (_how, library) => {
    const element = box();
    const adapter = new TimelineAdapter(
      library,
      element,
      WINDOW,
      { height: 200 },
      { onMove: () => {}, onPick: () => {} },
    );
    adapter.setContents({ first: 0, end: 2 }, [mark("a", 0, "2021-03-01"), mark("b", 1, "2021-06-01")]);
    await expect.poll(() => shown(element)).toEqual(["a", "b"]);
    adapter.setContents({ first: 1, end: 3 }, [mark("b", 1, "2021-06-01"), mark("c", 2, "2021-09-01")]);
    await expect.poll(() => shown(element)).toEqual(["b", "c"]);
    expect(element.querySelectorAll(".vis-foreground > .vis-group")).toHaveLength(2);
    adapter.destroy();
  });
});
