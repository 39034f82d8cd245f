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
  readonly click: (item: string | null) => void;
};

function idsOf(items: readonly unknown[]): string {
  return items.map((item) => (typeof item === "object" && item && "id" in item ? item.id : item)).join(" ");
}

/** A library whose first store holds items and whose second holds groups, as the adapter makes them. */
export function fakeWidget(): FakeWidget {
  const log: string[] = [];
  const handlers = new Map<string, Handler>();
  const names = ["items", "groups"];
  let read = 0;
  const library: WidgetLibrary = {
    createStore() {
      const name = names.shift() ?? "another store";
      return {
        add: (items) => log.push(`${name} + ${idsOf(items)}`),
        update: (items) => log.push(`${name} ~ ${idsOf(items)}`),
        remove: (ids) => log.push(`${name} - ${idsOf(ids)}`),
      };
    },
    createWidget: () => ({
      on: (event: string, handler: Handler) => handlers.set(event, handler),
      setOptions: (options) => log.push(`options ${Object.keys(options).join(" ")}`),
      setWindow: (start, end) =>
        log.push(`window ${start.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`),
      redraw: () => log.push("redraw"),
      batch: (work) => work(),
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
    click: (item) => send("click", { item }),
  };
}
