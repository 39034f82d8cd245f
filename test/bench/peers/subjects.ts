/** How each peer's page is measured: by the same hands as ours, as far as it has something to take hold of. */
import type { Page } from "playwright-core";
import type { MeasuredClick, Subject } from "../subject";

/** Eight turns show about eight of thirty-five years where a turn is a fifth. */
const TURNS = 8;
/** However far the wheel turns. */
const VIS_NOTCH = { nearer: -100, farther: 100 };
/** A fiftieth for each pixel. */
const CALENDAR_NOTCH = { nearer: -50 / 6, farther: 10 };

/** A button of the harness; clicked again it takes back what it did. */
function button(target: string): MeasuredClick {
  const parts = ["#status"];
  return { target, parts, undo: (page) => page.locator(target).click() };
}

function turned(stage: string, px: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator(stage).hover({ position: { x: 600, y: 100 }, force: true });
    await page.keyboard.down("Control");
    for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, px);
    await page.keyboard.up("Control");
  };
}

const BUTTONS = { filter: button("#filter"), language: button("#language"), search: null };

/** Each peer and the page that `vite.config.js` makes of it. */
export const PEERS: readonly { readonly page: string; readonly subject: Subject }[] = [
  {
    page: "vis.html",
    subject: {
      ...BUTTONS,
      name: "vis-timeline",
      mark: ".vis-item:not(.vis-dot, .vis-line)",
      stage: ".vis-panel.vis-center",
      beforePan: turned(".vis-panel.vis-center", VIS_NOTCH.nearer),
      zoom: { notch: VIS_NOTCH, before: turned(".vis-panel.vis-center", VIS_NOTCH.farther) },
    },
  },
  {
    page: "chrono.html",
    subject: {
      ...BUTTONS,
      name: "react-chrono",
      mark: ".timeline-card-content",
      stage: ".timeline-main-wrapper",
      beforePan: null,
      zoom: null,
    },
  },
  {
    page: "timelinejs.html",
    subject: {
      ...BUTTONS,
      name: "TimelineJS3",
      mark: ".tl-timemarker",
      stage: ".tl-timenav",
      beforePan: async () => undefined,
      zoom: null,
    },
  },
  {
    page: "calendar.html",
    subject: {
      ...BUTTONS,
      name: "react-calendar-timeline",
      mark: ".rct-item",
      stage: ".rct-scroll",
      beforePan: turned(".rct-scroll", CALENDAR_NOTCH.nearer),
      zoom: { notch: CALENDAR_NOTCH, before: turned(".rct-scroll", CALENDAR_NOTCH.farther) },
    },
  },
];
