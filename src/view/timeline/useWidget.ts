/** The widget's life within a component: it comes late, in a chunk of its own, and lives on until the component goes. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { DayWindow } from "../../query/dayWindow";
import type { Day } from "../../time/day";
import type { WidgetLibrary } from "./adapter";
import type { Content } from "./laneFeed";
import type { LoadLibrary } from "./loadVisTimeline";
import { Stage, type StageEvents, type StageSignals } from "./stage";
import { instantsOf } from "./widgetTime";

export type WidgetInput = {
  /** What is to be seen at rest. */
  readonly content: Content;
  readonly limits: DayWindow;
  readonly heightPx: number;
  /** Width of the lanes. */
  readonly widthPx: number;
  readonly today: Day;
  /** Options that follow the language; compared by identity. */
  readonly options: Readonly<Record<string, unknown>>;
};

export type WidgetState = "loading" | "ready" | "failed";

const MIN_SPAN_MS = 14 * 86_400_000;

export function useWidget(
  container: RefObject<HTMLElement | null>,
  input: WidgetInput,
  signals: StageSignals,
  events: StageEvents,
  loadLibrary: LoadLibrary,
): WidgetState {
  const [state, setState] = useState<WidgetState>("loading");
  const stage = useRef<Stage | null>(null);
  const onSettled = useEffectEvent((window: DayWindow) => events.onSettled(window));
  const onPick = useEffectEvent<StageEvents["onPick"]>((id, scaleOf) => events.onPick(id, scaleOf));
  const onScale = useEffectEvent<StageEvents["onScale"]>((scale) => events.onScale(scale));
  const mount = useEffectEvent((library: WidgetLibrary, element: HTMLElement) => {
    const options = {
      ...input.options,
      min: instantsOf(input.limits).start,
      max: instantsOf(input.limits).end,
      zoomMin: MIN_SPAN_MS,
      height: input.heightPx,
    };
    return new Stage(library, element, options, input, signals, {
      onSettled: (window) => onSettled(window),
      onPick: (id, scaleOf) => onPick(id, scaleOf),
      onScale: (scale) => onScale(scale),
    });
  });

  useEffect(() => {
    let gone = false;
    loadLibrary().then(
      (library) => {
        if (gone || !container.current) return;
        stage.current = mount(library, container.current);
        setState("ready");
      },
      () => !gone && setState("failed"),
    );
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [container, loadLibrary]);

  useEffect(() => {
    if (state !== "ready") return;
    stage.current?.setOptions({ ...input.options, height: input.heightPx });
    stage.current?.setLimits(input.limits);
  }, [state, input.options, input.heightPx, input.limits]);

  useEffect(() => {
    if (state === "ready" && input.widthPx > 0) stage.current?.resize();
  }, [state, input.widthPx]);

  // In the same frame as the rest of the page.
  useLayoutEffect(() => {
    if (state === "ready") stage.current?.show(input.content);
  }, [state, input.content]);

  return state;
}
