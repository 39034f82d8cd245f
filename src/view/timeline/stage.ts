/**
 * The widget, the marks and what feeds them, as one: moves of the reader go from the widget to the marks in the same
 * frame, and the page hears of them when they are over.
 */
import type { Signal } from "../../base/signal";
import type { DayWindow } from "../../query/dayWindow";
import type { Scale } from "../../query/scale";
import type { Day } from "../../time/day";
import { TimelineAdapter, type WidgetLibrary } from "./adapter";
import { type Content, LaneFeed } from "./laneFeed";
import type { RowRange } from "./laneLayout";
import { markAt } from "./markElement";
import { MarkLayer, type View } from "./markLayer";
import { instantsOf, viewOf, windowOfInstants } from "./widgetTime";

/** What is heard of at once, without the page being drawn anew. */
export type StageSignals = {
  /** Where the reader looks while a gesture lasts; null at rest. */
  readonly live: Signal<DayWindow | null>;
  /** The rows on the screen. */
  readonly rows: Signal<RowRange>;
};

export type StageEvents = {
  /** A gesture of the reader in the widget is over. */
  readonly onSettled: (window: DayWindow) => void;
  /** A mark or a count was clicked; `scale` is the one at which it was drawn. */
  readonly onPick: (id: string, scaleOf: (lane: number) => Scale) => void;
  /** Open lanes should be laid out for this scale while the gesture lasts. */
  readonly onScale: (scale: Scale) => void;
};

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

export class Stage {
  private readonly adapter: TimelineAdapter;
  private readonly layer: MarkLayer;
  private readonly feed: LaneFeed;
  private readonly signals: StageSignals;
  private readonly events: StageEvents;
  private readonly stopListening: readonly (() => void)[];
  private content: Content;
  private looked: DayWindow;
  /** Width of the panel in pixels; null while it has to be measured. */
  private panelPx: number | null = null;

  constructor(
    library: WidgetLibrary,
    container: HTMLElement,
    options: Readonly<Record<string, unknown>>,
    { content, today }: { readonly content: Content; readonly today: Day },
    signals: StageSignals,
    events: StageEvents,
  ) {
    this.signals = signals;
    this.events = events;
    this.content = content;
    this.looked = content.window;
    this.adapter = new TimelineAdapter(library, container, instantsOf(content.window), options, {
      onMove: (start, end, settled) => this.moved(windowOfInstants(start, end), settled),
      onPick: (target) => this.picked(markAt(target)),
      onDrawn: (start, end) => this.drawn(start, end),
    });
    const { start, end } = instantsOf(content.window);
    this.layer = new MarkLayer(this.adapter.panel, this.viewBetween(start, end), today);
    this.feed = new LaneFeed(this.layer, content, signals.rows.now());
    this.stopListening = [
      signals.live.listen(() => this.follow()),
      signals.rows.listen(() => this.feed.scroll(signals.rows.now())),
    ];
  }

  /** Shows this, and looks where it says unless a gesture lasts. */
  show(content: Content): void {
    if (content === this.content) return;
    this.content = content;
    this.feed.show(content);
    if (this.signals.live.now() === null) this.lookAt(content.window);
  }

  /** Sets those options that have changed. */
  setOptions(options: Readonly<Record<string, unknown>>): void {
    this.adapter.setOptions(options);
  }

  /** Keeps the reader between these days. */
  setLimits(limits: DayWindow): void {
    const { start, end } = instantsOf(limits);
    this.adapter.setLimits(start, end);
  }

  /** The lanes have another width. */
  resize(): void {
    this.panelPx = null;
    this.adapter.redraw();
  }

  destroy(): void {
    for (const stop of this.stopListening) stop();
    this.feed.destroy();
    this.layer.destroy();
    this.adapter.destroy();
  }

  private moved(window: DayWindow, settled: boolean): void {
    this.looked = window;
    if (settled) this.events.onSettled(window);
    else this.signals.live.set(window);
  }

  private picked(id: string | null): void {
    if (id !== null) this.events.onPick(id, (lane) => this.feed.scaleOf(lane));
  }

  private drawn(start: Date, end: Date): void {
    this.feed.look(this.viewBetween(start, end), this.signals.live.now() !== null);
    const scale = this.feed.wantedScale();
    if (scale !== this.content.scale && this.content.lanes.some(({ layout }) => layout !== null))
      this.events.onScale(scale);
  }

  /** A gesture goes on, here or on the strip of years, or it is over and the page's word holds. */
  private follow(): void {
    const live = this.signals.live.now();
    if (live === null) this.feed.settle();
    this.lookAt(live ?? this.content.window);
  }

  private lookAt(window: DayWindow): void {
    if (sameWindow(this.looked, window)) return;
    this.looked = window;
    const { start, end } = instantsOf(window);
    this.adapter.setWindow(start, end, false);
  }

  private viewBetween(start: Date, end: Date): View {
    this.panelPx ??= this.adapter.panel.clientWidth;
    return viewOf(start, end, Math.max(1, this.panelPx));
  }
}
