/** vis-timeline's own build, in a chunk of its own; its pitfalls are dealt with here and in timeline.css. */
import moment from "moment";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { WidgetLibrary } from "./adapter";

/** Words of the widget itself; none is shown, but without a table for the locale every redraw throws. */
const NO_WORDS = { current: "", time: "", deleteSelected: "" };

/** Options that never change: the marks are ours, the page keeps the wheel, the axis speaks UTC days. */
const FIXED_OPTIONS = {
  stack: false,
  showTooltips: false,
  showCurrentTime: false,
  selectable: false,
  // The page tells it when there is another width; by itself it measures every second and with every option.
  autoResize: false,
  orientation: { axis: "top", item: "top" },
  margin: { axis: 6 },
  zoomKey: "ctrlKey",
  horizontalScroll: false,
  verticalScroll: false,
  locale: "en",
  locales: { en: NO_WORDS },
  moment: (date: Date) => moment.utc(date),
};

/** A flag of its own, without which it waits a fifth of a second to be seen; where it is no more, it waits. */
export const SHOWN_FLAG = "initialRangeChangeDone";

export const visTimeline: WidgetLibrary = {
  createWidget: (container, options) => {
    const all = { ...FIXED_OPTIONS, ...options };
    const timeline = new Timeline(container, [], all as never); // its types know no readonly options
    if (typeof Reflect.get(timeline, SHOWN_FLAG) === "boolean") Reflect.set(timeline, SHOWN_FLAG, true);
    const panel = container.querySelector(".vis-panel.vis-center");
    return Object.assign(timeline, { panel }) as never; // its types omit byUser
  },
};
