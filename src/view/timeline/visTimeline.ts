/** vis-timeline's own build, in a chunk of its own; its pitfalls are dealt with here and in timeline.css. */
import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { WidgetLibrary } from "./adapter";
import { tuneWidget } from "./tuneWidget";

/** Words of the widget itself; none is shown, but without a table for the locale every redraw throws. */
const NO_WORDS = { current: "", time: "", deleteSelected: "" };

/** Options that never change: our rows do the stacking, the page keeps the wheel, the axis speaks UTC days. */
const FIXED_OPTIONS = {
  stack: false,
  showTooltips: false,
  showCurrentTime: false,
  selectable: false,
  orientation: { axis: "top", item: "top" },
  groupOrder: "order",
  margin: { item: { horizontal: 0, vertical: 4 }, axis: 6 },
  zoomKey: "ctrlKey",
  horizontalScroll: false,
  verticalScroll: false,
  locale: "en",
  locales: { en: NO_WORDS },
  moment: (date: Date) => moment.utc(date),
};

type Create = WidgetLibrary["createWidget"];

/** The widget with our options and nothing replaced in it. */
export const createAsItComes: Create = (container, items, groups, options) => {
  const all = { ...FIXED_OPTIONS, ...options };
  const timeline = new Timeline(container, items as never, groups as never, all as never); // its types know no readonly items
  const batch = (work: () => void) => work();
  return Object.assign(timeline, { batch }) as never; // vis-timeline's types omit byUser
};

const createTuned: Create = (...parts) => {
  const widget = createAsItComes(...parts);
  const tuning = tuneWidget(widget);
  return tuning ? Object.assign(widget, tuning) : widget;
};

export const visTimeline: WidgetLibrary = {
  createStore: () => new DataSet() as never, // vis-data's types know no readonly items
  createWidget: createTuned,
};
