/** The timeline that is shown as one picture for paper: title, lanes, legend, credit and date, all drawn by us. */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import type { Lane } from "../../query/answer";
import type { DayWindow } from "../../query/dayWindow";
import { drawnAxis } from "./drawnAxis";
import { drawnLane, type LaidOut, type LaneStyle, laidOut } from "./drawnLane";
import { drawnLegend, type LegendEntry } from "./drawnLegend";
import { INK } from "./ink";
import { type Lettering, linesOf, type Pen, shortened } from "./pen";
import { element } from "./svg";

export type PictureWish = {
  readonly index: Index;
  readonly titles: Titles;
  readonly lang: Lang;
  readonly lanes: readonly Lane[];
  readonly window: DayWindow;
  readonly title: string;
  /** Below the title: what is filtered, how much there is. */
  readonly about: readonly string[];
  /** Both sides of a lane, and how many of it have no date (empty where none). */
  readonly nameOf: (
    lane: Lane,
    undated: number,
  ) => { readonly sides: readonly [string, string]; readonly note: string };
  readonly legend: readonly LegendEntry[];
  /** Whose it is, of which version and day, under which licence, where to find it. */
  readonly credit: readonly string[];
  /** Markup for `<defs>`: fonts, where the pen needs any. */
  readonly defs: string;
};

/** The width of an A4 page turned on its side, at 100 pixels an inch. */
export const WIDTH = 1169;
const MARGIN = 40;
const NAMES = 190;
const LEFT = MARGIN + NAMES;
const RIGHT = WIDTH - MARGIN;
const AXIS = 30;
/** Above so many rows a lane is one row of marks, so that the picture can still be printed. */
const MOST_ROWS = 220;

const TITLE: Lettering = { px: 24, weight: 600, fill: INK.ink };
const NAME: Lettering = { px: 13, weight: 600, fill: INK.ink };
const SOFT: Lettering = { px: 12, weight: 400, fill: INK.soft };

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** A lane with its place: from `top` on, `heightPx` high. */
type Placed = {
  readonly lane: Lane;
  readonly laid: LaidOut;
  readonly top: number;
  readonly heightPx: number;
};

function stacked(wish: PictureWish, style: LaneStyle, top: number, leastRows: number): readonly Placed[] {
  let next = top;
  return wish.lanes.map((lane) => {
    const laid = laidOut(lane.milestones, style, RIGHT - LEFT);
    const heightPx = Math.max(laid.rows, leastRows) * style.rowPx + 8;
    const placed = { lane, laid, top: next, heightPx };
    next += heightPx;
    return placed;
  });
}

/** With titles; where that is too high, marks alone in narrow rows. */
function layOut(wish: PictureWish, pen: Pen, top: number) {
  const { index, titles, window } = wish;
  const style: LaneStyle = { index, titles, window, pen, px: 12.5, rowPx: 24, titlePx: 330 };
  const full = stacked(wish, style, top, 3);
  const rows = full.reduce((sum, { laid }) => sum + Math.max(3, laid.rows), 0);
  if (rows <= MOST_ROWS) return { style, lanes: full };
  const narrow: LaneStyle = { ...style, px: 0, rowPx: 14 };
  return { style: narrow, lanes: stacked(wish, narrow, top, 1) };
}

function nameOf(wish: PictureWish, { lane, laid, top, heightPx }: Placed, pen: Pen): string {
  const { sides, note } = wish.nameOf(lane, laid.undated);
  const room = NAMES - 14;
  const write = (nth: number, text: string, lettering: Lettering) =>
    text === ""
      ? ""
      : pen.text(MARGIN, top + 18 + nth * 17, shortened(pen, text, lettering, room), lettering);
  if (heightPx < 60) return write(heightPx < 25 ? -0.25 : 0, sides.join(" – "), { ...NAME, px: 12 });
  return write(0, sides[0], NAME) + write(1, sides[1], NAME) + write(2, note, { ...SOFT, px: 11.5 });
}

function paragraph(
  lines: readonly string[],
  top: number,
  lettering: Lettering,
  stepPx: number,
  pen: Pen,
): string {
  return lines.map((line, nth) => pen.text(MARGIN, top + (nth + 1) * stepPx, line, lettering)).join("");
}

/** The picture as SVG, on white as paper is. */
export function timelinePicture(wish: PictureWish, pen: Pen): Picture {
  const room = WIDTH - 2 * MARGIN;
  const title = linesOf(pen, wish.title, TITLE, room);
  const about = wish.about.flatMap((text) => linesOf(pen, text, SOFT, room));
  const aboutTop = MARGIN - 8 + title.length * 32;
  const axisTop = aboutTop + about.length * 18 + 12;
  const { style, lanes } = layOut(wish, pen, axisTop + AXIS);
  const last = lanes.at(-1);
  const bottom = last ? last.top + last.heightPx : axisTop + AXIS;
  const legendBox = { left: MARGIN, top: bottom + 14, widthPx: room, linePx: 21 };
  const legend = drawnLegend(wish.legend, legendBox, { ...SOFT, px: 11.5 }, pen);
  const creditTop = legendBox.top + legend.heightPx + 8;
  const credit = wish.credit.flatMap((text) => linesOf(pen, text, SOFT, room));
  const height = Math.ceil(creditTop + credit.length * 18 + MARGIN * 0.6);
  const frame = { left: LEFT, right: RIGHT, top: axisTop + AXIS, bottom };
  const lanesBox = { x: LEFT, y: 0, width: RIGHT - LEFT, height };
  const clip = element("clipPath", { id: "lanes" }, element("rect", lanesBox));
  const rules = lanes.map(({ top }) =>
    element("path", {
      d: `M${MARGIN} ${top - 2}H${RIGHT}`,
      stroke: INK["line-strong"],
      "stroke-width": 0.75,
    }),
  );
  const content = [
    element("defs", {}, wish.defs + clip),
    element("rect", { width: WIDTH, height, fill: INK.card }),
    paragraph(title, MARGIN - 14, TITLE, 32, pen),
    paragraph(about, aboutTop - 4, SOFT, 18, pen),
    drawnAxis(wish.window, frame, 12, pen, wish.lang),
    ...rules,
    ...lanes.map(
      (placed) =>
        nameOf(wish, placed, pen) +
        element(
          "g",
          { "clip-path": "url(#lanes)" },
          drawnLane(placed.laid, { ...frame, top: placed.top + 2 }, style),
        ),
    ),
    legend.svg,
    paragraph(credit, creditTop, SOFT, 18, pen),
  ];
  const box = {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  };
  return { svg: element("svg", box, content.join("")), width: WIDTH, height };
}
