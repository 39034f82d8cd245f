/** A widget that draws nothing and writes down what it was told. */
import type { RangeEvent, WidgetLibrary } from "../../src/view/timeline/adapter";

type Handler = (event: never) => void;

/** What was done to the widget, in order, and ways to act as the reader does. */
export type FakeWidget = {
  readonly library: WidgetLibrary;
  readonly log: readonly string[];
  /** What was done since the last time that this was asked. */
  readonly news: () => string[];
  readonly range: (event: "rangechange" | "rangechanged", range: RangeEvent) => void;
  /** Presses and lets go. */
  readonly press: () => void;
  readonly click: (target: EventTarget | null) => void;
  /** The axis was drawn between these instants. */
  readonly drawn: (start: Date, end: Date) => void;
};

export function fakeWidget(): FakeWidget {
  const log: string[] = [];
  const handlers = new Map<string, Handler>();
  let read = 0;
  let window = { start: new Date(0), end: new Date(0) };
  const library: WidgetLibrary = {
    createWidget: (panel) => ({
      panel,
      on: (event: string, handler: Handler) => handlers.set(event, handler),
      setOptions: (options) => log.push(`options ${Object.keys(options).join(" ")}`),
      setWindow: (start, end) =>
        log.push(`window ${start.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`),
      getWindow: () => window,
      redraw: () => log.push("redraw"),
      destroy: () => log.push("destroy"),
    }),
  };
  const send = (event: string, value: unknown) => handlers.get(event)?.(value as never); // handlers are kept by event
  return {
    library,
    log,
    news: () => {
      const fresh = log.slice(read);
      read = log.length;
      return fresh;
    },
    range: send,
    press: () => send("mouseDown", undefined),
    click: (target) => send("click", { event: { target } }),
    drawn: (start, end) => {
      window = { start, end };
      send("changed", undefined);
    },
  };
}
