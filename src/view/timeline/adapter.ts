/**
 * The only door to vis-timeline, which gives the axis, the stretch of time and the gestures: options and windows go
 * in, moves that the reader made come out. The library is an argument, so that tests hand in a fake.
 */

export type RangeEvent = { readonly start: Date; readonly end: Date; readonly byUser: boolean };
export type ClickEvent = { readonly event: { readonly target: EventTarget | null } };

/** The part of vis-timeline's Timeline that is used. */
export type Widget = {
  /** The element that shows the stretch of time; what is put into it takes part in the gestures. */
  readonly panel: HTMLElement;
  on(event: "rangechange" | "rangechanged", handler: (event: RangeEvent) => void): void;
  on(event: "click", handler: (event: ClickEvent) => void): void;
  on(event: "changed" | "mouseDown", handler: () => void): void;
  setOptions(options: Readonly<Record<string, unknown>>): void;
  setWindow(start: Date, end: Date, options: { animation: boolean }): void;
  getWindow(): { readonly start: Date; readonly end: Date };
  redraw(): void;
  destroy(): void;
};

/** What the adapter needs of the library. */
export type WidgetLibrary = {
  createWidget(container: HTMLElement, options: Readonly<Record<string, unknown>>): Widget;
};

export type AdapterEvents = {
  /** The reader panned or zoomed; `settled` once the gesture is over. */
  readonly onMove: (start: Date, end: Date, settled: boolean) => void;
  /** Something was clicked within the widget. */
  readonly onPick: (target: EventTarget | null) => void;
  /** The widget has drawn its axis; between these instants. */
  readonly onDrawn: (start: Date, end: Date) => void;
};

/** One widget that lives as long as its container. */
export class TimelineAdapter {
  private readonly widget: Widget;
  private readonly options = new Map<string, unknown>();
  private readonly events: AdapterEvents;
  private limits: { readonly min: number; readonly max: number } | null = null;
  /** Whether the pointer has moved the lanes since it went down: what it lies on then is not clicked. */
  private dragged = false;
  private start: number;
  private end: number;

  constructor(
    library: WidgetLibrary,
    container: HTMLElement,
    window: { readonly start: Date; readonly end: Date },
    options: Readonly<Record<string, unknown>>,
    events: AdapterEvents,
  ) {
    this.events = events;
    this.start = window.start.getTime();
    this.end = window.end.getTime();
    for (const [name, value] of Object.entries(options)) this.options.set(name, value);
    this.widget = library.createWidget(container, options);
    this.widget.on("rangechange", (event) => this.moved(event, false));
    this.widget.on("rangechanged", (event) => this.moved(event, true));
    this.widget.on("mouseDown", () => {
      this.dragged = false;
    });
    this.widget.on("click", ({ event }) => {
      if (!this.dragged) events.onPick(event.target);
    });
    this.widget.on("changed", () => {
      const { start, end } = this.widget.getWindow();
      events.onDrawn(start, end);
    });
    // Not among the options: given start and end, vis-timeline 8.5.4 draws twice and stays hidden until the second time.
    this.widget.setWindow(window.start, window.end, { animation: false });
    this.widget.redraw();
  }

  private moved(event: RangeEvent, settled: boolean): void {
    if (!event.byUser) return;
    this.dragged = true;
    this.start = event.start.getTime();
    this.end = event.end.getTime();
    this.events.onMove(event.start, event.end, settled);
  }

  /** Sets those options that differ from what was set last. */
  setOptions(options: Readonly<Record<string, unknown>>): void {
    const changed = Object.entries(options).filter(([name, value]) => this.options.get(name) !== value);
    if (changed.length === 0) return;
    for (const [name, value] of changed) this.options.set(name, value);
    this.widget.setOptions(Object.fromEntries(changed));
  }

  /** Keeps the reader between these instants. */
  setLimits(min: Date, max: Date): void {
    if (min.getTime() === this.limits?.min && max.getTime() === this.limits?.max) return;
    this.limits = { min: min.getTime(), max: max.getTime() };
    this.widget.setOptions({ min, max });
  }

  /** Looks at this stretch of time; says nothing back. */
  setWindow(start: Date, end: Date, animate: boolean): void {
    if (start.getTime() === this.start && end.getTime() === this.end) return;
    this.start = start.getTime();
    this.end = end.getTime();
    this.widget.setWindow(start, end, { animation: animate });
  }

  get panel(): HTMLElement {
    return this.widget.panel;
  }

  /** Draws the axis anew; what is around it has another size. */
  redraw(): void {
    this.widget.redraw();
  }

  destroy(): void {
    this.widget.destroy();
  }
}
