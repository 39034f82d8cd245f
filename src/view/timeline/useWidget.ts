/** The widget's life within a component: it comes late, in a chunk of its own, and lives on until the component goes. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DayWindow } from "../../query/dayWindow";
import type { Day } from "../../time/day";
import { TimelineAdapter } from "./adapter";
import type { DrawnLane } from "./drawnMark";
import type { LoadLibrary } from "./loadVisTimeline";
import { markAt } from "./markElement";
import { MarkLayer } from "./markLayer";
import { instantsOf, viewOf, windowOfInstants } from "./widgetTime";

export type WidgetInput = {
  readonly window: DayWindow;
  readonly limits: DayWindow;
  readonly heightPx: number;
  readonly lanes: readonly DrawnLane[];
  readonly today: Day;
  /** Options that follow language and contents; compared by identity. */
  readonly options: Readonly<Record<string, unknown>>;
};

export type WidgetEvents = {
  readonly onMove: (window: DayWindow, settled: boolean) => void;
  readonly onPick: (id: string | null) => void;
};

export type WidgetState = "loading" | "ready" | "failed";

const MIN_SPAN_MS = 14 * 86_400_000;

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

export function useWidget(
  container: RefObject<HTMLElement | null>,
  input: WidgetInput,
  events: WidgetEvents,
  loadLibrary: LoadLibrary,
): WidgetState {
  const [state, setState] = useState<WidgetState>("loading");
  const adapter = useRef<TimelineAdapter | null>(null);
  const layer = useRef<MarkLayer | null>(null);
  const panelPx = useRef(0);
  const looked = useRef<DayWindow>(input.window);
  const onMove = useEffectEvent((start: Date, end: Date, settled: boolean) => {
    looked.current = windowOfInstants(start, end);
    events.onMove(looked.current, settled);
  });
  const onPick = useEffectEvent((target: EventTarget | null) => events.onPick(markAt(target)));
  const onDrawn = useEffectEvent((start: Date, end: Date) =>
    layer.current?.look(viewOf(start, end, panelPx.current)),
  );
  const firstLayer = useEffectEvent((panel: HTMLElement) => {
    panelPx.current = panel.clientWidth;
    const { start, end } = instantsOf(input.window);
    return new MarkLayer(panel, viewOf(start, end, panelPx.current), input.today);
  });
  const firstOptions = useEffectEvent(() => ({
    ...input.options,
    min: instantsOf(input.limits).start,
    max: instantsOf(input.limits).end,
    zoomMin: MIN_SPAN_MS,
    height: input.heightPx,
  }));

  const firstWindow = useEffectEvent(() => instantsOf(input.window));

  useEffect(() => {
    let gone = false;
    loadLibrary().then(
      (library) => {
        if (gone || !container.current) return;
        adapter.current = new TimelineAdapter(library, container.current, firstWindow(), firstOptions(), {
          onMove: (start, end, settled) => onMove(start, end, settled),
          onPick: (target) => onPick(target),
          onDrawn: (start, end) => onDrawn(start, end),
        });
        layer.current = firstLayer(adapter.current.panel);
        setState("ready");
      },
      () => !gone && setState("failed"),
    );
    return () => {
      gone = true;
      adapter.current?.destroy();
      adapter.current = null;
      layer.current = null;
    };
  }, [container, loadLibrary]);

  useEffect(() => {
    const widget = adapter.current;
    if (state !== "ready" || !widget) return;
    const limits = instantsOf(input.limits);
    widget.setOptions({ ...input.options, height: input.heightPx });
    widget.setLimits(limits.start, limits.end);
  }, [state, input.options, input.heightPx, input.limits]);

  useEffect(() => {
    if (state === "ready") layer.current?.show(input.lanes);
  }, [state, input.lanes]);

  useEffect(() => {
    if (state !== "ready" || sameWindow(looked.current, input.window)) return;
    looked.current = input.window;
    const { start, end } = instantsOf(input.window);
    adapter.current?.setWindow(start, end, false);
  }, [state, input.window]);

  return state;
}
