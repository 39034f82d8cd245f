/** The stage's life within a component: marks at once, the widget after them, until the component goes. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { DayWindow } from "../../query/dayWindow";
import type { Day } from "../../time/day";
import { afterPaint } from "../load/afterPaint";
import type { Content } from "./laneFeed";
import type { LoadLibrary } from "./loadVisTimeline";
import { Stage, type StageEvents, type StageSignals } from "./stage";
import { instantsOf } from "./widgetTime";

export type WidgetInput = {
  /** What is to be seen at rest. */
  readonly content: Content;
  readonly limits: DayWindow;
  readonly heightPx: number;
  /** Width of the lanes; 0 until it is known. */
  readonly widthPx: number;
  readonly today: Day;
  /** Options that follow the language; compared by identity. */
  readonly options: Readonly<Record<string, unknown>>;
};

export type WidgetEvents = StageEvents & {
  /** The widget did not come. */
  readonly onFailed: () => void;
};

const MIN_SPAN_MS = 14 * 86_400_000;

/** To make the widget takes as long as several frames: the marks are seen before. */
function marksPainted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve);
  });
}

/** Raises the stage as soon as the width of the lanes is known; the widget joins it when it has come and the marks are seen. */
export function useWidget(
  container: RefObject<HTMLElement | null>,
  input: WidgetInput,
  signals: StageSignals,
  events: WidgetEvents,
  loadLibrary: LoadLibrary,
): void {
  const stage = useRef<Stage | null>(null);
  const known = input.widthPx > 0;
  const onSettled = useEffectEvent((window: DayWindow) => events.onSettled(window));
  const onPick = useEffectEvent<StageEvents["onPick"]>((id, scaleOf) => events.onPick(id, scaleOf));
  const onScale = useEffectEvent<StageEvents["onScale"]>((scale) => events.onScale(scale));
  const onAxis = useEffectEvent(() => events.onAxis());
  const onFailed = useEffectEvent(() => events.onFailed());
  const raise = useEffectEvent(
    (element: HTMLElement) =>
      new Stage(element, input, signals, {
        onSettled: (window) => onSettled(window),
        onPick: (id, scaleOf) => onPick(id, scaleOf),
        onScale: (scale) => onScale(scale),
        onAxis: () => onAxis(),
      }),
  );
  const firstOptions = useEffectEvent(() => ({
    ...input.options,
    min: instantsOf(input.limits).start,
    max: instantsOf(input.limits).end,
    zoomMin: MIN_SPAN_MS,
    height: input.heightPx,
  }));

  useEffect(() => {
    if (!known || !container.current) return;
    const made = raise(container.current);
    stage.current = made;
    let gone = false;
    // A widget that fails while it is made is as good as none.
    Promise.all([loadLibrary(), marksPainted()])
      .then(([library]) => {
        if (!gone) made.mount(library, firstOptions());
      })
      .catch(() => {
        if (!gone) onFailed();
      });
    return () => {
      gone = true;
      made.destroy();
      stage.current = null;
    };
  }, [container, loadLibrary, known]);

  useEffect(() => {
    stage.current?.setOptions({ height: input.heightPx });
    stage.current?.setLimits(input.limits);
  }, [input.heightPx, input.limits]);

  // The widget draws itself anew for it, in a frame of its own: the page's words do not wait for that.
  useEffect(() => afterPaint(() => stage.current?.setOptions(input.options)), [input.options]);

  useEffect(() => stage.current?.resize(input.widthPx), [input.widthPx]);

  // In the same frame as the rest of the page.
  useLayoutEffect(() => stage.current?.show(input.content), [input.content]);
}
