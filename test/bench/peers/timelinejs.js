/** TimelineJS3: a slide for each event above, a strip of all of them below. */
import library from "@knight-lab/timelinejs/dist/js/timeline.js?url";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import { runPeer } from "./harness.js";

// Its sources want a preprocessor; what it publishes is a script that leaves a global behind.
await new Promise((loaded) => {
  document.head.append(Object.assign(document.createElement("script"), { src: library, onload: loaded }));
});
const { Timeline } = globalThis.TL;

const stage = document.querySelector("#stage");
stage.style.height = "700px";

function dateOf(ms) {
  const at = new Date(ms);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

void runPeer(({ items, lanes }) => {
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  const events = items.map(({ id, lane, title, start, end }) => ({
    unique_id: `m${id}`,
    group: names.get(lane),
    text: { headline: title },
    start_date: dateOf(start),
    ...(end && { end_date: dateOf(end) }),
  }));
  stage.replaceChildren();
  new Timeline("stage", { events }, { hash_bookmark: false });
});
