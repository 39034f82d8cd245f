/**
 * The marks, what feeds them and the widget, as one: the marks are drawn before the widget has come; then moves of the
 * reader go from it to the marks in the same frame, and the page hears of them when they are over.
 */
import type { Signal } from "../../base/signal";
import type { DayWindow } from "../../query/dayWindow";
import type { Scale } from "../../query/scale";
import type { Day } from "../../time/day";
import { TimelineAdapter, type WidgetLibrary } from "./adapter";
import { type Content, LaneFeed } from "./laneFeed";
import { markAt } from "./markElement";
import { MarkLayer, type View } from "./markLayer";
import type { StageRows } from "./stageRows";
import { type Strip, ThreadFeed } from "./threadFeed";
import { instantsOf, viewOf, windowOfInstants } from "./widgetTime";

/** What is heard of at once, without the page being drawn anew. */
export type StageSignals = {
  /** Where the reader looks while a gesture lasts; null at rest. */
  readonly live: Signal<DayWindow | null>;
  /** The rows on the screen, and exactly what is on it of them. */
  readonly rows: StageRows;
  readonly strip: Signal<Strip>;
};

export type StageEvents = {
  /** A gesture of the reader in the widget is over. */
  readonly onSettled: (window: DayWindow) => void;
  /** A mark or a count was clicked; `scale` is the one at which it was drawn. */
  readonly onPick: (id: string, scaleOf: (lane: number) => Scale) => void;
  /** Open lanes should be laid out for this scale while the gesture lasts. */
  readonly onScale: (scale: Scale) => void;
  /** The widget has drawn its axis, for the first time at this width. */
  readonly onAxis: () => void;
};

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** What the stage is made with. */
export type Scene = {
  readonly content: Content;
  readonly today: Day;
  /** Width of the lanes in pixels; more than none. */
  readonly widthPx: number;
};

/** Where the marks are until the widget has come: timeline.css puts it where the widget's own panel is going to be. */
function earlyPanel(container: HTMLElement): HTMLElement {
  const panel = document.createElement("div");
  panel.className = "early-panel";
  container.append(panel);
  return panel;
}

export class Stage {
  private readonly container: HTMLElement;
  private readonly early: HTMLElement;
  private readonly threads: ThreadFeed;
  private readonly layer: MarkLayer;
  private readonly feed: LaneFeed;
  private readonly signals: StageSignals;
  private readonly events: StageEvents;
  private readonly stopListening: readonly (() => void)[];
  /** Null until it has come. */
  private adapter: TimelineAdapter | null = null;
  private content: Content;
  private looked: DayWindow;
  private widthPx: number;
  private axisTold = false;

  /** Draws the marks, which need no widget. */
  constructor(container: HTMLElement, scene: Scene, signals: StageSignals, events: StageEvents) {
    this.container = container;
    this.signals = signals;
    this.events = events;
    this.content = scene.content;
    this.looked = scene.content.window;
    this.widthPx = scene.widthPx;
    this.early = earlyPanel(container);
    this.early.addEventListener("click", ({ target }) => this.picked(markAt(target)));
    const view = this.viewOfLooked();
    this.threads = new ThreadFeed(container, this.early, scene.content, view, {
      rows: signals.rows,
      strip: signals.strip,
      scaleOf: (lane) => this.feed.scaleOf(lane),
    });
    this.layer = new MarkLayer(this.early, view, scene.today);
    this.feed = new LaneFeed(this.tiedLayer(), scene.content, signals.rows.now(), signals.rows.fold);
    this.stopListening = [
      signals.live.listen(() => this.follow()),
      signals.rows.listen(() => this.feed.scroll(signals.rows.now())),
    ];
  }

  /** The widget has come: it puts its axis and its gestures around the same marks. */
  mount(library: WidgetLibrary, options: Readonly<Record<string, unknown>>): void {
    this.adapter = new TimelineAdapter(library, this.container, instantsOf(this.looked), options, {
      onMove: (start, end, settled) => this.moved(windowOfInstants(start, end), settled),
      onPick: (target) => this.picked(markAt(target)),
      onDrawn: (start, end) => this.drawn(start, end),
    });
  }

  /** Shows this, and looks where it says unless a gesture lasts. */
  show(content: Content): void {
    if (content === this.content) return;
    this.content = content;
    this.feed.show(content);
    this.threads.show(content);
    if (this.signals.live.now() === null) this.lookAt(content.window);
  }

  /** Sets those options that have changed. */
  setOptions(options: Readonly<Record<string, unknown>>): void {
    this.adapter?.setOptions(options);
  }

  /** Keeps the reader between these days. */
  setLimits(limits: DayWindow): void {
    const { start, end } = instantsOf(limits);
    this.adapter?.setLimits(start, end);
  }

  /** The lanes have this width. */
  resize(widthPx: number): void {
    if (widthPx === this.widthPx) return;
    this.widthPx = widthPx;
    this.axisTold = false;
    if (this.adapter) this.adapter.redraw();
    else this.look(this.viewOfLooked());
  }

  destroy(): void {
    for (const stop of this.stopListening) stop();
    this.feed.destroy();
    this.threads.destroy();
    this.layer.destroy();
    this.adapter?.destroy();
    this.early.remove();
  }

  /** The marks, to which threads are tied. */
  private tiedLayer(): Pick<MarkLayer, "showLane" | "drop" | "look"> {
    return {
      showLane: (lane) => {
        this.layer.showLane(lane);
        this.threads.retie();
      },
      drop: (lane) => this.layer.drop(lane),
      look: (view) => this.layer.look(view),
    };
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
    this.look(viewOf(start, end, this.widthPx));
    if (this.axisTold) return;
    this.axisTold = true;
    this.moveIn();
    this.events.onAxis();
  }

  /** The widget has its size: its panel stands where the early one stood. */
  private moveIn(): void {
    if (!this.adapter || !this.early.isConnected) return;
    this.threads.moveTo(this.adapter.panel);
    this.layer.moveTo(this.adapter.panel);
    this.early.remove();
  }

  private look(view: View): void {
    this.feed.look(view, this.signals.live.now() !== null);
    this.threads.look(view);
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
    if (this.adapter) this.adapter.setWindow(start, end, false);
    else this.look(this.viewOfLooked());
  }

  private viewOfLooked(): View {
    const { start, end } = instantsOf(this.looked);
    return viewOf(start, end, this.widthPx);
  }
}
