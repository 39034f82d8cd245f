/**
 * The only door to vis-timeline: rows and marks go in, moves that the reader made come out.
 * The classes are arguments, so that tests hand in a fake; options and items are set by difference.
 */

/** A mark as the widget draws it; `row` is the widget's group. Equal `key`s mean that nothing changed. */
export type WidgetItem = {
  readonly id: string;
  readonly group: number | undefined;
  readonly type: "range" | "point" | "background";
  readonly start: Date;
  readonly end?: Date;
  readonly className: string;
  /** "left" keeps the label at the mark; "auto" lets the widget hold it in view within a long bar. */
  readonly align: "left" | "auto";
  readonly content: string;
  /** Room for the label in pixels where it is less than usual; null where the label has all that it needs. */
  readonly labelPx: number | null;
  /** What mark and label take up together from the mark's beginning, in pixels. */
  readonly widthPx: number;
  readonly key: string;
};

/** Rows from `first` up to but not including `end`. */
export type RowRange = { readonly first: number; readonly end: number };

export type WidgetGroup = { readonly id: number; readonly content: string; readonly order: number };

/** The part of vis-data's DataSet that is used. */
export type ItemStore<T> = {
  add(items: T[]): unknown;
  update(items: T[]): unknown;
  remove(ids: (string | number)[]): unknown;
};

export type RangeEvent = { readonly start: Date; readonly end: Date; readonly byUser: boolean };
export type ClickEvent = { readonly item: string | number | null };

/** The part of vis-timeline's Timeline that is used. */
export type Widget = {
  on(event: "rangechange" | "rangechanged", handler: (event: RangeEvent) => void): void;
  on(event: "click", handler: (event: ClickEvent) => void): void;
  setOptions(options: Readonly<Record<string, unknown>>): void;
  setWindow(start: Date, end: Date, options: { animation: boolean }): void;
  redraw(): void;
  /** Makes many changes and draws once at their end, where the widget can. */
  batch(work: () => void): void;
  destroy(): void;
};

/** What the adapter needs of the library. */
export type WidgetLibrary = {
  createStore<T extends { id: string | number }>(): ItemStore<T>;
  createWidget(
    container: HTMLElement,
    items: ItemStore<WidgetItem>,
    groups: ItemStore<WidgetGroup>,
    options: Readonly<Record<string, unknown>>,
  ): Widget;
};

export type AdapterEvents = {
  /** The reader panned or zoomed; `settled` once the gesture is over. */
  readonly onMove: (start: Date, end: Date, settled: boolean) => void;
  readonly onPick: (itemId: string | null) => void;
};

function rowNumbers({ first, end }: RowRange): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function sameRows(a: RowRange, b: RowRange): boolean {
  return a.first === b.first && a.end === b.end;
}

function holds({ first, end }: RowRange, row: number): boolean {
  return row >= first && row < end;
}

/** One widget that lives as long as its container. */
export class TimelineAdapter {
  private readonly items: ItemStore<WidgetItem>;
  private readonly groups: ItemStore<WidgetGroup>;
  private readonly widget: Widget;
  private readonly shown = new Map<string, string>();
  private readonly options = new Map<string, unknown>();
  private readonly events: AdapterEvents;
  private limits: { readonly min: number; readonly max: number } | null = null;
  private rows: RowRange = { first: 0, end: 0 };
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
    this.items = library.createStore<WidgetItem>();
    this.groups = library.createStore<WidgetGroup>();
    this.start = window.start.getTime();
    this.end = window.end.getTime();
    for (const [name, value] of Object.entries(options)) this.options.set(name, value);
    this.widget = library.createWidget(container, this.items, this.groups, { ...options, ...window });
    this.widget.on("rangechange", (event) => this.moved(event, false));
    this.widget.on("rangechanged", (event) => this.moved(event, true));
    this.widget.on("click", ({ item }) => events.onPick(item === null ? null : String(item)));
    // Without start and end vis-timeline 8.5.4 fits the first marks by itself; with them it stays hidden until the
    // range has changed once. So it is told to look a millisecond further, which nobody sees.
    this.widget.setWindow(window.start, new Date(this.end + 1), { animation: false });
    this.widget.redraw();
  }

  private moved(event: RangeEvent, settled: boolean): void {
    if (!event.byUser) return;
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

  /** Shows exactly these rows and these marks; untouched ones are left alone. */
  setContents(rows: RowRange, items: readonly WidgetItem[]): void {
    const wanted = new Map(items.map((item) => [item.id, item]));
    const gone = [...this.shown.keys()].filter((id) => !wanted.has(id));
    const added = items.filter((item) => !this.shown.has(item.id));
    const changed = items.filter((item) => this.shown.has(item.id) && this.shown.get(item.id) !== item.key);
    // Marks leave before their rows and come after them: the widget draws no mark without a row.
    const nothing = gone.length + added.length + changed.length === 0 && sameRows(rows, this.rows);
    if (nothing) return;
    this.widget.batch(() => {
      if (gone.length > 0) this.items.remove(gone);
      this.addRows(rows);
      if (changed.length > 0) this.items.update(changed);
      this.removeRows(rows);
      if (added.length > 0) this.items.add(added);
    });
    this.rows = rows;
    this.shown.clear();
    for (const item of items) this.shown.set(item.id, item.key);
  }

  private addRows(rows: RowRange): void {
    const added = rowNumbers(rows).filter((row) => !holds(this.rows, row));
    if (added.length > 0) this.groups.add(added.map((id) => ({ id, content: "", order: id })));
  }

  private removeRows(rows: RowRange): void {
    const gone = rowNumbers(this.rows).filter((row) => !holds(rows, row));
    if (gone.length > 0) this.groups.remove(gone);
  }

  /** Looks at this stretch of time; says nothing back. */
  setWindow(start: Date, end: Date, animate: boolean): void {
    if (start.getTime() === this.start && end.getTime() === this.end) return;
    this.start = start.getTime();
    this.end = end.getTime();
    this.widget.setWindow(start, end, { animation: animate });
  }

  destroy(): void {
    this.widget.destroy();
  }
}
