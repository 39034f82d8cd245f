/** The window on the strip: drawn as a frame, taken hold of by three sliders: its start, the whole of it, its end. */
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Signal } from "../../base/signal";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { MIN_WINDOW_DAYS } from "../../session/moveWindow";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { wordEnd, wordStart } from "./edgeWords";
import { afterStroke } from "./sliderKeys";
import { gripsOf, PARTS, type Part, type Stretch, type Strip, stretchOf } from "./strip";
import type { StripMoves } from "./useStripDrag";

type Props = StripMoves & {
  readonly strip: Strip;
  /** Where the timeline looks as far as the page knows, and what it shows while it is being moved. */
  readonly window: DayWindow;
  readonly live: Signal<DayWindow | null>;
  /** What is told of the window: while it is dragged, what it was before. */
  readonly told: DayWindow;
  /** Whether the window is not yet what the address says. */
  readonly unsettled: boolean;
};

type Range = { readonly min: number; readonly max: number; readonly now: number; readonly text: string };

/** The sliders' values are days; what they mean is said in words. */
function useRange({ told, strip: { limits } }: Props): (part: Part) => Range {
  const t = useWords();
  const { lang } = useRecord();
  const [from, to] = [wordStart(told.from, lang), wordEnd(told.to, lang)];
  return (part) => {
    switch (part) {
      case "start":
        return {
          min: limits.from,
          max: told.to - MIN_WINDOW_DAYS + 1,
          now: told.from,
          text: t("timeline.startsAt", { date: from }),
        };
      case "end":
        return {
          min: told.from + MIN_WINDOW_DAYS - 1,
          max: limits.to,
          now: told.to,
          text: t("timeline.endsAt", { date: to }),
        };
      case "window":
        return {
          min: limits.from,
          max: limits.to - daysIn(told) + 1,
          now: told.from,
          text: t("timeline.window", { from, to }),
        };
    }
  };
}

/** The first press of a key is settled at once; while it is held the window follows, and is settled when it is let go. */
function press(event: KeyboardEvent, part: Part, { window, strip, onLive, onSettle }: Props): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = afterStroke({ key: event.key, shift: event.shiftKey }, part, window, strip.limits);
  if (!next) return;
  event.preventDefault();
  if (next.from === window.from && next.to === window.to) return;
  if (event.repeat) onLive(next);
  else onSettle(next);
}

const NAMES = { start: "timeline.shownStart", window: "timeline.shown", end: "timeline.shownEnd" } as const;

/** Frame and grips stand where the timeline looks; they follow a gesture without the page being drawn anew. */
function usePlaces({ strip, window, live }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const grips = useRef<Partial<Record<Part, HTMLDivElement | null>>>({});
  const place = useEffectEvent(() => {
    const shown = stretchOf(live.now() ?? window, strip);
    const boxes = gripsOf(shown, strip.width);
    putAt(frame.current, shown);
    for (const part of PARTS) putAt(grips.current[part], boxes[part]);
  });
  useLayoutEffect(() => place());
  useEffect(() => live.listen(() => place()), [live]);
  return { frame, grips };
}

function putAt(element: HTMLElement | null | undefined, { left, right }: Stretch): void {
  if (element) Object.assign(element.style, { left: `${left}px`, width: `${right - left}px` });
}

export function WindowSliders(props: Props) {
  const t = useWords();
  const rangeOf = useRange(props);
  const { frame, grips } = usePlaces(props);
  const settle = () => props.unsettled && props.onSettle(props.window);
  return (
    <>
      <div className="overview-frame" aria-hidden="true" ref={frame} />
      {PARTS.map((part) => {
        const { min, max, now, text } = rangeOf(part);
        return (
          <div
            key={part}
            ref={(grip) => {
              grips.current[part] = grip;
            }}
            className={`overview-slider slides-${part}`}
            data-part={part}
            role="slider"
            tabIndex={0}
            aria-label={t(NAMES[part])}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={now}
            aria-valuetext={text}
            onKeyDown={(event) => press(event, part, props)}
            onKeyUp={settle}
            onBlur={settle}
          />
        );
      })}
    </>
  );
}
