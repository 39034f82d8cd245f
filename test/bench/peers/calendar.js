/** react-calendar-timeline: a row for each lane, items stacked in it. It needs React 18. */
import { createElement } from "react-18";
import Timeline from "react-calendar-timeline";
import { flushSync } from "react-dom-18";
import { createRoot } from "react-dom-18/client";
import "react-calendar-timeline/lib/Timeline.css";
import { runPeer } from "./harness.js";

const root = createRoot(document.querySelector("#stage"));
const DAY = 86_400_000;
const FIXED = {
  defaultTimeStart: Date.UTC(1992, 0, 1),
  defaultTimeEnd: Date.UTC(2027, 0, 1),
  maxZoom: 60 * 366 * DAY,
  stackItems: true,
  canMove: false,
  canResize: false,
  canChangeGroup: false,
};

void runPeer(({ items, lanes }) => {
  const groups = lanes.map(({ id, name }) => ({ id, title: name }));
  const marks = items.map(({ id, lane, title, start, end }) => ({
    id,
    group: lane,
    title,
    start_time: start,
    end_time: end ?? start + DAY,
  }));
  flushSync(() =>
    root.render(createElement(Timeline.default ?? Timeline, { ...FIXED, groups, items: marks })),
  );
});
