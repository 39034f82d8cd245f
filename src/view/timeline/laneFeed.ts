/**
 * Feeds the layer of marks: knows what the reader looks at and what is there. While he moves it runs ahead of the
 * page, a few lanes a frame; a lane always shows the marks and counts of one and the same layout.
 */
import type { DayWindow } from "../../query/dayWindow";
import { heldScale, type Scale } from "../../query/scale";
import { drawnLane, type Said } from "./drawnLane";
import { type Fed, lanesAmong, moreRows, nextLanes, ROWS_READY, type Stretch, widened } from "./feedPlan";
import type { LaidLane, RowRange } from "./laneLayout";
import type { MarkLayer, View } from "./markLayer";
import { rowsAbove } from "./stageRows";

/** What the page says is to be seen, once nothing moves. */
export type Content = {
  readonly lanes: readonly LaidLane[];
  readonly said: Said;
  readonly window: DayWindow;
  /** The scale for that window, for which open lanes are laid out. */
  readonly scale: Scale;
  /** Whether only open plans are asked for: then all of their threads are drawn. */
  readonly due: boolean;
};

/** Lanes a frame while something moves: more would cost the frame. */
const LANES_A_FRAME = 3;
/** Shares of the window on either side for which marks are made; more where it grows from frame to frame. */
const NEAR = { still: 0.6, growing: 1.7 };

type Layer = Pick<MarkLayer, "showLane" | "drop" | "look">;
/** Calls in the next frame; the answer calls it off. */
export type NextFrame = (work: () => void) => () => void;

const nextFrame: NextFrame = (work) => {
  const handle = requestAnimationFrame(work);
  return () => cancelAnimationFrame(handle);
};

function stretchOf({ from, daysPerPx, widthPx }: View): Stretch {
  return { from, to: from + daysPerPx * widthPx };
}

/** Whether all stays as it is, but titles have come that were missing: nobody waits for those in this very frame. */
function onlyMoreTitles(before: Content, after: Content): boolean {
  const { lang, selected, active, query, titles } = after.said;
  return (
    before.said.titles !== titles &&
    before.said.lang === lang &&
    before.said.selected === selected &&
    before.said.active === active &&
    before.said.query === query &&
    before.lanes === after.lanes &&
    before.scale === after.scale &&
    before.window === after.window
  );
}

export class LaneFeed {
  private readonly fed = new Map<number, Fed>();
  private readonly layer: Layer;
  private readonly fold: () => number;
  private readonly later: NextFrame;
  private callOff: (() => void) | null = null;
  private content: Content;
  private rows: RowRange;
  /** What the reader looks at while he moves; null at rest, when the page says it. */
  private view: View | null = null;
  private growing = false;
  /** Of folded lanes. */
  private scale: Scale;

  /** `rows`: those on the stage; `fold`: the first row that lies below the screen. */
  constructor(
    layer: Layer,
    content: Content,
    rows: RowRange,
    fold: () => number = () => Number.POSITIVE_INFINITY,
    later: NextFrame = nextFrame,
  ) {
    this.layer = layer;
    this.fold = fold;
    this.later = later;
    this.content = content;
    this.rows = rows;
    this.scale = content.scale;
    this.feed(this.inSight().length);
  }

  /** Shows this from now on, at once but for titles that were missing, and in pieces where a gesture is just over. */
  show(content: Content): void {
    const before = this.content;
    const unhurried = this.view !== null || onlyMoreTitles(before, content);
    this.content = content;
    if (this.view === null) this.scale = content.scale;
    if (content.lanes !== before.lanes) this.forget();
    else if (content.said !== before.said) this.markStale(unhurried ? "soon" : "now");
    this.feed(unhurried ? LANES_A_FRAME : this.inSight().length);
  }

  /** These rows are on the screen. */
  scroll(rows: RowRange): void {
    this.rows = rows;
    this.feed(LANES_A_FRAME);
  }

  /** Looks there, `moving` while a gesture lasts. */
  look(view: View, moving: boolean): void {
    this.layer.look(view);
    if (!moving) return;
    this.growing = this.view !== null && view.daysPerPx > this.view.daysPerPx;
    this.view = view;
    this.scale = heldScale(this.scale, view.daysPerPx);
    this.feed(LANES_A_FRAME);
  }

  /** The gesture is over: what the page says holds again. */
  settle(): void {
    this.view = null;
    this.growing = false;
    this.scale = this.content.scale;
    this.feed(LANES_A_FRAME);
  }

  /** The scale for which open lanes should be laid out by now. */
  wantedScale(): Scale {
    return this.view ? heldScale(this.content.scale, this.view.daysPerPx) : this.content.scale;
  }

  /** The scale at which what has this key was last drawn. */
  scaleOf(lane: number): Scale {
    return this.fed.get(lane)?.scale ?? this.scale;
  }

  destroy(): void {
    this.callOff?.();
  }

  /** Other lanes, or in other rows: nothing of what is there can stay unless it is fed anew. */
  private forget(): void {
    this.dropAllBut(this.inSight());
    this.fed.clear();
  }

  /** What stands on the stage below the screen is as near as what stands ready. */
  private seen(): RowRange {
    return rowsAbove(this.rows, this.fold());
  }

  private inSight(): readonly LaidLane[] {
    return lanesAmong(this.content.lanes, this.seen());
  }

  /** The same lanes say something else. */
  private markStale(stale: "now" | "soon"): void {
    for (const [lane, fed] of this.fed)
      this.fed.set(lane, { ...fed, stale: fed.stale === "now" ? "now" : stale });
  }

  private feed(most: number): void {
    this.callOff?.();
    this.callOff = null;
    const { lanes, scale: open, window } = this.content;
    const near = lanesAmong(lanes, moreRows(this.rows, ROWS_READY));
    this.dropAllBut(near);
    const looked = this.view ? stretchOf(this.view) : { from: window.from, to: window.to + 1 };
    const sight = { window: looked, rows: this.seen(), open, folded: this.scale };
    const next = nextLanes(near, this.fed, sight, most);
    for (const laid of next.lanes) this.feedLane(laid, looked);
    if (next.left) this.callOff = this.later(() => this.feed(LANES_A_FRAME));
  }

  private dropAllBut(near: readonly LaidLane[]): void {
    const kept = new Set(near.map(({ key }) => key));
    for (const lane of this.fed.keys()) {
      if (kept.has(lane)) continue;
      this.layer.drop(lane);
      this.fed.delete(lane);
    }
  }

  private feedLane(laid: LaidLane, looked: Stretch): void {
    const near = widened(looked, this.growing ? NEAR.growing : NEAR.still);
    const rows = moreRows(this.rows, ROWS_READY);
    const scale = laid.layout ? this.content.scale : this.scale;
    this.layer.showLane(drawnLane(laid, { scale, near, rows }, this.content.said));
    this.fed.set(laid.key, { scale, near, rows, stale: null });
  }
}
