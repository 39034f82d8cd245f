/**
 * Draws the marks, in a layer within the widget's panel, so that they take part in its gestures. A mark is written to
 * when the scale changes and not before: a pan moves the layer, and what is far out of sight is not in the document.
 */
import type { DrawnLane, DrawnMark } from "./drawnMark";
import { ROW_PX } from "./laneLayout";
import { drawMark, holdLabel } from "./markElement";

/** Where the widget looks: its first day, with fractions, the days of a pixel, and its width in pixels. */
export type View = { readonly from: number; readonly daysPerPx: number; readonly widthPx: number };

/** Share of the width that stands ready on either side: a pan of that length moves the layer and nothing else. */
const READY = 0.3;
/** More than a label reaches: no bar is drawn further beyond what stands ready. */
const BEYOND_PX = 600;
const LEAST_BAR_PX = 8;
/** Room above a mark within its row. */
const ABOVE_PX = 4;
const DOT_PX = 6;
/** Further than this from where positions count from, they count anew: browsers place large numbers inexactly. */
const FAR_PX = 50_000;

type Band = { readonly from: number; readonly to: number };

/** A mark, and its element once it has been near enough to be drawn. */
type Drawn = {
  mark: DrawnMark;
  element: HTMLElement | null;
  /** How much of it lies left of the panel, where its label was last held in sight. */
  outPx: number;
};
type Lane = { readonly element: HTMLElement; readonly drawn: Map<string, Drawn> };

function box(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function isHeld({ label }: DrawnMark): boolean {
  return label !== null && typeof label !== "string" && label.held;
}

function px(length: number): string {
  return `${Math.round(length * 10) / 10}px`;
}

/** Marks by lane; a lane is replaced as a whole, and only what differs in it is drawn anew. */
export class MarkLayer {
  private readonly layer = box("marks");
  private readonly rows = box("marks-rows");
  private readonly today = box("today");
  private readonly lanes = new Map<number, Lane>();
  private readonly todayFrom: number;
  private view: View;
  /** The day from which positions count, at the scale of the view. */
  private origin: number;
  private band: Band;

  /** `today`: the day at which the line through all lanes stands. */
  constructor(panel: HTMLElement, view: View, today: number) {
    this.view = view;
    this.origin = view.from;
    this.todayFrom = today;
    this.band = this.bandAround(READY);
    this.layer.append(this.today, this.rows);
    panel.append(this.layer);
    this.placeToday();
  }

  /** Shows exactly these lanes. */
  show(lanes: readonly DrawnLane[]): void {
    const wanted = new Set(lanes.map(({ lane }) => lane));
    for (const lane of this.lanes.keys()) if (!wanted.has(lane)) this.drop(lane);
    for (const lane of lanes) this.showLane(lane);
  }

  /** Shows exactly these marks in their lane. */
  showLane({ lane, first, marks }: DrawnLane): void {
    const here = this.lanes.get(lane);
    const { element, drawn } = here ?? { element: box("marks-lane"), drawn: new Map<string, Drawn>() };
    const wanted = new Set(marks.map(({ id }) => id));
    for (const [id, each] of drawn)
      if (!wanted.has(id)) {
        each.element?.remove();
        drawn.delete(id);
      }
    for (const mark of marks) this.showMark(mark, drawn, element);
    element.style.transform = `translateY(${first * ROW_PX}px)`;
    if (here) return;
    this.lanes.set(lane, { element, drawn });
    this.rows.append(element);
  }

  private showMark(mark: DrawnMark, drawn: Map<string, Drawn>, lane: HTMLElement): void {
    const known = drawn.get(mark.id);
    if (known?.mark.key === mark.key) return;
    const each = known ?? { mark, element: null, outPx: 0 };
    each.mark = mark;
    drawn.set(mark.id, each);
    if (each.element) drawMark(each.element, mark);
    this.place(each, lane, true);
  }

  drop(lane: number): void {
    this.lanes.get(lane)?.element.remove();
    this.lanes.delete(lane);
  }

  /** Looks at another stretch of time, or at another scale. */
  look(view: View): void {
    const zoomed = Math.abs(view.daysPerPx / this.view.daysPerPx - 1) > 1e-9;
    const far = Math.abs(view.from - this.origin) / view.daysPerPx > FAR_PX;
    this.view = view;
    if (zoomed || far) this.origin = view.from;
    this.layer.style.transform = `translateX(${px((this.origin - view.from) / view.daysPerPx)})`;
    if (zoomed || far) this.sweep(zoomed ? 0 : READY, true);
    else if (!this.reaches()) this.sweep(READY, false);
    this.holdLabels();
  }

  /** Goes on in another panel of the same width. */
  moveTo(panel: HTMLElement): void {
    panel.append(this.layer);
  }

  /** Takes the layer away. */
  destroy(): void {
    this.layer.remove();
  }

  private bandAround(share: number): Band {
    const { from, daysPerPx, widthPx } = this.view;
    const days = daysPerPx * widthPx;
    return { from: from - days * share, to: from + days * (1 + share) };
  }

  /** Whether all that is in sight was made ready. */
  private reaches(): boolean {
    const { from, to } = this.bandAround(0);
    return this.band.from <= from && this.band.to >= to;
  }

  /** Brings what is near into the document and takes the rest out of it; `anew` where every position has changed. */
  private sweep(share: number, anew: boolean): void {
    this.band = this.bandAround(share);
    for (const { element, drawn } of this.lanes.values())
      for (const each of drawn.values()) this.place(each, element, anew);
    if (anew) this.placeToday();
  }

  private placeToday(): void {
    this.today.style.transform = `translateX(${px(this.xOf(this.todayFrom))})`;
  }

  private xOf(day: number): number {
    return (day - this.origin) / this.view.daysPerPx;
  }

  private isNear({ from, to, reachPx }: DrawnMark): boolean {
    const { daysPerPx } = this.view;
    const end = Math.max(to ?? from, from + reachPx * daysPerPx);
    return from - DOT_PX * daysPerPx < this.band.to && end > this.band.from;
  }

  private place(each: Drawn, lane: HTMLElement, anew: boolean): void {
    const { mark } = each;
    if (!this.isNear(mark)) {
      each.element?.remove();
      return;
    }
    const fresh = each.element === null;
    const element = each.element ?? box("");
    each.element = element;
    if (fresh) drawMark(element, mark);
    const away = element.parentNode !== lane;
    if (away) lane.append(element);
    // A bar that reaches beyond what is near is drawn to there, and anew with every sweep.
    if (anew || away || mark.to !== null) this.position(element, mark);
  }

  /** Where a mark is drawn from: no bar is wider than what stands ready, and what its label may reach beyond. */
  private startOf({ from, to }: DrawnMark): number {
    return to === null ? from : Math.max(from, this.band.from - BEYOND_PX * this.view.daysPerPx);
  }

  private position(element: HTMLElement, mark: DrawnMark): void {
    const { daysPerPx } = this.view;
    const start = this.startOf(mark);
    element.style.transform = `translate(${px(this.xOf(start))},${mark.row * ROW_PX + ABOVE_PX}px)`;
    if (mark.to === null) return;
    const end = Math.min(mark.to, this.band.to + BEYOND_PX * daysPerPx);
    element.style.width = px(Math.max(LEAST_BAR_PX, (end - start) / daysPerPx));
  }

  /** Labels of bars that begin left of the panel stay at its edge until their bar ends. */
  private holdLabels(): void {
    const { from, daysPerPx } = this.view;
    for (const { drawn } of this.lanes.values())
      for (const each of drawn.values()) {
        const { to } = each.mark;
        if (!each.element || to === null || !isHeld(each.mark)) continue;
        const outPx = Math.max(0, from - this.startOf(each.mark)) / daysPerPx;
        if (outPx > 0 || each.outPx > 0) holdLabel(each.element, outPx, (to - from) / daysPerPx);
        each.outPx = outPx;
      }
  }
}
