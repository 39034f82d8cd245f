/** One lane of a picture: its marks in rows, with their titles where there is room. */
import type { Index } from "../../dataset/dataset";
import { type Milestones, NOT_KNOWN } from "../../dataset/milestones";
import type { Titles } from "../../dataset/titles";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { type LabelWidth, laneRows, type Placed } from "../../query/laneRows";
import { pxOf, type Scale } from "../../query/scale";
import { doubtOf, familyOf } from "../mark/family";
import { KIND_PATHS } from "../mark/iconPaths";
import type { Frame } from "./drawnAxis";
import { drawnIcon, drawnMark, type Look } from "./drawnMark";
import { INK, TONES } from "./ink";
import { type Lettering, type Pen, shortened } from "./pen";

/** Room for the icon before a title. */
const ICON = 1.35;
const GAP_PX = 6;
/** Fewer letters than this say nothing. */
const LEAST_PX = 44;

/** What all lanes have in common. */
export type LaneStyle = {
  readonly index: Index;
  readonly titles: Titles;
  readonly window: DayWindow;
  readonly pen: Pen;
  /** Of titles; 0 where marks have none. */
  readonly px: number;
  readonly rowPx: number;
  /** The greatest width of a title. */
  readonly titlePx: number;
};

/** A lane laid out: its rows, and the scale for which they are. */
export type LaidOut = {
  readonly placed: readonly Placed[];
  readonly rows: number;
  readonly undated: number;
  readonly scale: Scale;
};

function lettering(style: LaneStyle): Lettering {
  return { px: style.px, weight: 400, fill: INK.ink };
}

export function labelWidthOf(style: LaneStyle): LabelWidth {
  const { px, pen, titles, titlePx } = style;
  // Of a date in doubt the title begins with a question mark.
  const most = (row: number) => pen.width(`? ${titles.at(row) ?? ""}`, lettering(style));
  return (row) => (px === 0 ? 0 : GAP_PX + px * ICON + Math.min(titlePx, most(row)));
}

/** Only what may lie in the window is drawn. */
function within(milestones: Milestones, { from, to }: DayWindow): Milestones {
  const { earliest, latest } = milestones.columns;
  return milestones.of(
    milestones.rows.filter((row) => {
      const [first = NOT_KNOWN, last = NOT_KNOWN] = [earliest[row], latest[row]];
      return (first === NOT_KNOWN || first <= to) && (last === NOT_KNOWN || last >= from);
    }),
  );
}

/** Lays a lane out for a width in pixels. */
export function laidOut(milestones: Milestones, style: LaneStyle, widthPx: number): LaidOut {
  const scale = { daysPerPx: daysIn(style.window) / widthPx };
  const { placed, rows, undated } = laneRows(within(milestones, style.window), scale, labelWidthOf(style));
  return { placed, rows, undated: undated.length, scale };
}

function labelOf(
  placed: Placed,
  at: { readonly x: number; readonly middle: number },
  look: Look,
  style: LaneStyle,
  right: number,
): string {
  const { index, titles, px, titlePx, pen } = style;
  const milestone = index.milestones.at(placed.index);
  if (!milestone || px === 0) return "";
  const doubt = doubtOf(milestone.date.edtf).uncertain ? "? " : "";
  const room = Math.min(titlePx, right - at.x - px * ICON);
  const title =
    room < LEAST_PX ? "" : shortened(pen, doubt + (titles.at(placed.index) ?? ""), lettering(style), room);
  if (title === "") return "";
  const icon = drawnIcon(KIND_PATHS[milestone.kind], at.x, at.middle - px * 0.58, px * 1.15, look.tone);
  return icon + pen.text(at.x + px * ICON, at.middle + px * 0.36, title, lettering(style));
}

/** Draws a laid-out lane below `frame.top`. */
export function drawnLane(lane: LaidOut, frame: Frame, style: LaneStyle): string {
  const { index, window, rowPx } = style;
  const shift = frame.left - pxOf(window.from, lane.scale);
  return lane.placed
    .map((placed) => {
      const milestone = index.milestones.at(placed.index);
      if (!milestone) return "";
      const { precision } = milestone.date;
      const look: Look = {
        tone: TONES[familyOf(index, milestone)],
        bounded: precision === "bounded",
        about: doubtOf(milestone.date.edtf).about,
        hollow: milestone.status === "planned" || milestone.status === "agreed",
        lasting: precision === "open" || precision === "span",
        labelInside: placed.labelAt === "inside",
      };
      const { shape } = placed.extent;
      const left = Math.max(frame.left, placed.extent.left + shift);
      const right = Math.min(frame.right, placed.extent.right + shift);
      const middle = frame.top + (placed.row + 0.5) * rowPx;
      const x = placed.labelAt === "inside" ? left + GAP_PX : right + GAP_PX;
      const mark = drawnMark({ shape, left, right, middle, heightPx: rowPx * 0.7 }, look);
      return mark + labelOf(placed, { x, middle }, look, style, frame.right);
    })
    .join("");
}
