/** vis-timeline's own build, in a chunk of its own; its pitfalls are dealt with here and in timeline.css. */
import moment from "moment";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { Widget, WidgetLibrary } from "./adapter";
import { escapeAllMarkup } from "./escapeAllMarkup";

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
  // The axis runs from left to right in both languages; else it would ask the document.
  rtl: false,
  locale: "en",
  locales: { en: NO_WORDS },
  moment: (date: Date) => moment.utc(date),
};

/** What its own types do not know: whether a move was the reader's. */
type Listen = Widget["on"];

export const visTimeline: WidgetLibrary = {
  createWidget: (container, options) => {
    escapeAllMarkup();
    // It draws itself three times while it is made, unless it has no width; so it is made outside of the document. It
    // comes into it in the frame in which it draws itself, and just before: nobody ever sees it without its axis.
    const place = document.createElement("div");
    const entry = requestAnimationFrame(() => container.append(place));
    const timeline = new Timeline(place, [], { ...FIXED_OPTIONS, ...options } as never); // its types know no readonly options
    const panel = place.querySelector<HTMLElement>(".vis-panel.vis-center");
    if (!panel) throw new Error("vis-timeline has no panel in its middle");
    return {
      panel,
      on: timeline.on.bind(timeline) as Listen,
      setOptions: (changed) => timeline.setOptions(changed),
      setWindow: (start, end, how) => timeline.setWindow(start, end, how),
      getWindow: () => timeline.getWindow(),
      redraw: () => timeline.redraw(),
      destroy: () => {
        cancelAnimationFrame(entry);
        timeline.destroy();
        place.remove();
      },
    };
  },
};
