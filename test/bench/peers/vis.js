/** vis-timeline as it comes: a group for each lane, stacked, the wheel zooms with Ctrl. */
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { runPeer } from "./harness.js";

let timeline = null;

void runPeer(({ items, lanes }) => {
  const groups = new DataSet(lanes.map(({ id, name }) => ({ id, content: name })));
  const marks = new DataSet(
    items.map(({ id, lane, title, start, end }) => ({
      id,
      group: lane,
      content: title,
      start,
      ...(end && { end }),
    })),
  );
  if (timeline) timeline.setData({ groups, items: marks });
  else timeline = new Timeline(document.querySelector("#stage"), marks, groups, { zoomKey: "ctrlKey" });
});
