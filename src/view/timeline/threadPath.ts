/**
 * The way of a thread on the screen: along the gap below (or above) the plan's row, so that it crosses no label, then
 * straight to what came of it. What lies beyond the edge is cut off, and an arrow there says so. Pure.
 */
import type { ThreadEnd } from "./threadEnds";

export type Point = { readonly x: number; readonly y: number };

/** What is on the screen, in pixels: time from `from` on, rows from `topPx` on. */
export type Frame = {
  readonly from: number;
  readonly daysPerPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
};

/** arrive: at what came of the plan. stop: at what took its place. open: nothing more is known. beyond: it goes on out of sight. */
export type TipKind = "arrive" | "stop" | "open" | "beyond";

/** A tip of a drawn thread: where, and into which direction it points (a step of 1 along one axis). */
export type Tip = Point & {
  readonly kind: TipKind;
  readonly dx: number;
  readonly dy: number;
};

/** What is drawn of a thread: lines of points within the frame, and their tips. */
export type DrawnPath = { readonly lines: readonly (readonly Point[])[]; readonly tips: readonly Tip[] };

/** From the middle of a row to the gap between it and the next. */
const GAP_PX = 15;
/** Where what is not on the axis is tied. */
const EDGE_PX = 10;
/** An open end is at least so far from its plan that both are seen. */
const LEAST_PX = 12;

function pointOf({ day, shiftPx, yPx }: ThreadEnd, { from, daysPerPx, topPx }: Frame): Point {
  const x = day === null ? EDGE_PX : (day - from) / daysPerPx + shiftPx;
  return { x, y: yPx - topPx };
}

/** What is tied at the edge is reached from there. */
function fromEdge({ day }: ThreadEnd, { y }: Point): readonly Point[] {
  return day === null ? [{ x: 0, y }] : [];
}

/** The whole way from a plan to what came of it, wherever the reader looks. */
export function wayOf(plan: ThreadEnd, to: ThreadEnd, frame: Frame): readonly Point[] {
  const [a, b] = [pointOf(plan, frame), pointOf(to, frame)];
  const down = b.y >= a.y ? 1 : -1;
  // In one row the thread hangs below both.
  const arrives = a.y === b.y ? 1 : -down;
  const gap = a.y + down * GAP_PX;
  return [
    ...fromEdge(plan, a),
    { x: a.x, y: a.y + down * plan.halfPx },
    { x: a.x, y: gap },
    { x: b.x, y: gap },
    { x: b.x, y: b.y + arrives * to.halfPx },
    ...fromEdge(to, b),
  ];
}

/** The way from a plan to the day on which it was last heard of; it only hangs there where that is not known. */
export function openWayOf(plan: ThreadEnd, told: number | null, frame: Frame): readonly Point[] {
  const a = pointOf(plan, frame);
  const gap = a.y + GAP_PX;
  const hung = [...fromEdge(plan, a), { x: a.x, y: a.y + plan.halfPx }, { x: a.x, y: gap }];
  if (told === null) return hung;
  const x = (told + 0.5 - frame.from) / frame.daysPerPx;
  const end = Math.abs(x - a.x) < LEAST_PX ? a.x + (x < a.x ? -LEAST_PX : LEAST_PX) : x;
  return [...hung, { x: end, y: gap }];
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function same(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a.x === b.x && a.y === b.y;
}

/** The part of a level or upright line within the frame; null where nothing of it is, or it runs along the very edge. */
function cut(a: Point, b: Point, frame: Frame): readonly [Point, Point] | null {
  const level = a.y === b.y;
  const { widthPx, heightPx } = frame;
  const beside = level ? a.y <= 0 || a.y >= heightPx : a.x <= 0 || a.x >= widthPx;
  if (beside) return null;
  const within = ({ x, y }: Point): Point => ({ x: clamp(x, widthPx), y: clamp(y, heightPx) });
  const [from, to] = [within(a), within(b)];
  // Beyond one edge, or only touching it: clamped to one point.
  return same(from, to) ? null : [from, to];
}

/** The pieces of a way within the frame, each from corner to corner. */
export function piecesOf(way: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  for (const [at, next] of way.entries()) {
    const before = way[at - 1];
    const line = before && !same(before, next) ? cut(before, next, frame) : null;
    if (!line) continue;
    const [from, to] = line;
    const open = pieces.at(-1);
    if (open && same(before, from) && same(open.at(-1), from)) open.push(to);
    else pieces.push([from, to]);
  }
  return pieces;
}

function tipAt(at: Point | undefined, behind: Point | undefined, kind: TipKind): readonly Tip[] {
  if (!at || !behind) return [];
  return [{ ...at, kind, dx: Math.sign(at.x - behind.x), dy: Math.sign(at.y - behind.y) }];
}

/** What is drawn of a way: its end, where it is in sight, is of this kind, and each cut points beyond the edge. */
export function drawnPath(way: readonly Point[], frame: Frame, end: TipKind): DrawnPath {
  const lines = piecesOf(way, frame);
  const [first, last] = [way[0], way.at(-1)];
  const tips = lines.flatMap((line) => [
    ...(first && same(line[0], first) ? [] : tipAt(line[0], line[1], "beyond")),
    ...tipAt(line.at(-1), line.at(-2), last && same(line.at(-1), last) ? end : "beyond"),
  ]);
  return { lines, tips };
}

const ROUND_PX = 6;

function px(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The point so far before `to` on the way there, at most half of it. */
function before(from: Point, to: Point): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const back = length === 0 ? 0 : Math.min(ROUND_PX, length / 2) / length;
  return { x: to.x + (from.x - to.x) * back, y: to.y + (from.y - to.y) * back };
}

/** A line of points as SVG path data, its corners rounded. */
export function pathData(line: readonly Point[]): string {
  const [start, ...rest] = line;
  if (!start) return "";
  const steps = rest.map((point, at) => {
    const next = rest[at + 1];
    if (!next) return `L${px(point.x)} ${px(point.y)}`;
    const [turn, out] = [before(line[at] ?? start, point), before(next, point)];
    return `L${px(turn.x)} ${px(turn.y)}Q${px(point.x)} ${px(point.y)} ${px(out.x)} ${px(out.y)}`;
  });
  return `M${px(start.x)} ${px(start.y)}${steps.join("")}`;
}

const HEAD_PX = 6;
const HALF_HEAD_PX = 4;
const RING_PX = 3.5;
const STOP_PX = 6;

/** A tip as SVG path data: a filled arrow where the thread arrives, a bar, a ring, or an open arrow where it goes on. */
export function tipData({ x, y, kind, dx, dy }: Tip): string {
  if (kind === "open")
    return `M${px(x - RING_PX)} ${px(y)}a${RING_PX} ${RING_PX} 0 1 0 ${2 * RING_PX} 0a${RING_PX} ${RING_PX} 0 1 0 ${-2 * RING_PX} 0Z`;
  if (kind === "stop")
    return `M${px(x - dy * STOP_PX)} ${px(y - dx * STOP_PX)}L${px(x + dy * STOP_PX)} ${px(y + dx * STOP_PX)}`;
  const [backX, backY] = [x - dx * HEAD_PX, y - dy * HEAD_PX];
  const one = `${px(backX - dy * HALF_HEAD_PX)} ${px(backY + dx * HALF_HEAD_PX)}`;
  const other = `${px(backX + dy * HALF_HEAD_PX)} ${px(backY - dx * HALF_HEAD_PX)}`;
  return `M${one}L${px(x)} ${px(y)}L${other}${kind === "arrive" ? "Z" : ""}`;
}
