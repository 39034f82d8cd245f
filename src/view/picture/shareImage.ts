/** The picture that other pages show beside a link (Open Graph): whose it is, how much there is, and what happened when. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import type { Titles } from "../../dataset/titles";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { density } from "../../query/density";
import { fitWindow } from "../../query/fitWindow";
import { dayOf } from "../../time/day";
import { drawnAxis, type Frame } from "./drawnAxis";
import { drawnLane, type LaneStyle, laidOut } from "./drawnLane";
import { INK, pale } from "./ink";
import { type Lettering, linesOf, type Pen, shortened } from "./pen";
import { element } from "./svg";

/** What Open Graph asks for. */
export const SHARE = { width: 1200, height: 630 } as const;

export type ShareWish = {
  readonly index: Index;
  readonly titles: Titles;
  readonly lang: Lang;
  readonly milestones: Milestones;
  readonly brand: string;
  readonly title: string;
  /** How much there is, in words. */
  readonly counts: string;
};

const MARGIN = 56;
const BOX: Frame = { left: MARGIN, right: SHARE.width - MARGIN, top: 336, bottom: SHARE.height - 36 };
const TITLE: Lettering = { px: 52, weight: 600, fill: INK.ink };
const SMALL: Lettering = { px: 27, weight: 400, fill: INK.soft };

/** The mark of the site: two banks and a span. */
export function drawnLogo(x: number, y: number, px: number): string {
  const span = element("path", {
    d: "M8 20C13 1 31 1 36 20",
    fill: "none",
    stroke: INK.accent,
    "stroke-width": 3,
    "stroke-linecap": "round",
  });
  const banks = element("path", {
    d: "M0 19h8.5a2.5 2.5 0 0 1 2.5 2.5V27H0zM44 19h-8.5a2.5 2.5 0 0 0-2.5 2.5V27h11z",
    fill: INK.ink,
  });
  return element("g", { transform: `translate(${x} ${y}) scale(${px / 44})` }, span + banks);
}

/** Few milestones stand with their titles, more of them as marks alone; more than there is room for are years. */
function laneOf({ index, titles, lang, milestones }: ShareWish, window: DayWindow, pen: Pen): string | null {
  const widthPx = BOX.right - BOX.left;
  const heightPx = BOX.bottom - BOX.top;
  for (const [px, rowPx] of [
    [23, 40],
    [19, 32],
    [0, 26],
    [0, 18],
    [0, 13],
  ] as const) {
    const style: LaneStyle = { index, titles, window, pen, px, rowPx, titlePx: 520 };
    const lane = laidOut(milestones, style, widthPx);
    if (lane.rows * rowPx > heightPx) continue;
    const top = BOX.top + (heightPx - lane.rows * rowPx) / 2;
    return drawnAxis(window, BOX, 22, pen, lang) + drawnLane(lane, { ...BOX, top }, style);
  }
  return null;
}

/** From the first to the last day of the years that are counted; the margin of the window is none of them. */
function wholeYears(milestones: Milestones, window: DayWindow): DayWindow {
  const all = density(milestones);
  const [first, last] = [all[0]?.year, all.at(-1)?.year];
  const from = first === undefined ? null : dayOf(first, 1, 1);
  const to = last === undefined ? null : dayOf(last, 12, 31);
  return from === null || to === null ? window : { from, to };
}

function years({ milestones, lang }: ShareWish, window: DayWindow, pen: Pen): string {
  const all = density(milestones);
  const most = Math.max(1, ...all.map(({ certain, possible, oneSided }) => certain + possible - oneSided));
  const dayPx = (BOX.right - BOX.left) / daysIn(window);
  const bars = all.map(({ year, certain, possible, oneSided }) => {
    const [from, to] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
    if (from === null || to === null) return "";
    const x = BOX.left + (from - window.from) * dayPx + 1.5;
    const bar = (count: number, fill: string) => {
      const height = (count / most) * (BOX.bottom - BOX.top - 20);
      return element("rect", {
        x,
        y: BOX.bottom - height,
        width: Math.max(2, (to - from) * dayPx - 3),
        height,
        rx: 2,
        fill,
      });
    };
    return bar(certain + possible - oneSided, pale(INK.accent, 0.16)) + bar(certain, INK.accent);
  });
  return drawnAxis(window, BOX, 22, pen, lang) + bars.join("");
}

function headOf({ brand, title, counts }: ShareWish, pen: Pen): string {
  const room = SHARE.width - 2 * MARGIN;
  const lines = linesOf(pen, title, TITLE, room);
  const shown =
    lines.length <= 2 ? lines : [lines[0] ?? "", shortened(pen, `${lines.slice(1).join(" ")}`, TITLE, room)];
  const first = shown.length === 1 ? 186 : 152;
  return [
    drawnLogo(MARGIN, 40, 56),
    pen.text(MARGIN + 72, 72, brand, { px: 34, weight: 600, fill: INK.ink }),
    ...shown.map((line, nth) => pen.text(MARGIN, first + nth * 62, line, TITLE)),
    pen.text(MARGIN, 266, shortened(pen, counts, SMALL, room), SMALL),
  ].join("");
}

/** The picture as SVG. What has no date at all is counted in words alone. */
export function shareImage(wish: ShareWish, pen: Pen): string {
  const window = fitWindow(wish.milestones);
  const drawn =
    window === null
      ? ""
      : (laneOf(wish, window, pen) ?? years(wish, wholeYears(wish.milestones, window), pen));
  const paper = element("rect", { width: SHARE.width, height: SHARE.height, fill: INK.paper });
  const box = {
    xmlns: "http://www.w3.org/2000/svg",
    ...SHARE,
    viewBox: `0 0 ${SHARE.width} ${SHARE.height}`,
  };
  return element("svg", box, paper + headOf(wish, pen) + drawn);
}
