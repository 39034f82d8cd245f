/** All years above the lanes: how much happened when, and a window on it that is the timeline's own. */
import { useId, useMemo, useState } from "react";
import type { Signal } from "../../base/signal";
import type { Milestones } from "../../dataset/milestones";
import type { DayWindow } from "../../query/dayWindow";
import { density, unplaced, type YearDensity } from "../../query/density";
import { hullOf } from "../../query/hullOf";
import { moved } from "../../session/looks";
import { yearOf } from "../../time/yearOf";
import { SessionProvider, useSession } from "../page/sessionContext";
import { useLater } from "../page/useLater";
import { useWords, WordsProvider } from "../words/wordsContext";
import { Bars } from "./Bars";
import { dayAt } from "./strip";
import { type StripMoves, useStripDrag } from "./useStripDrag";
import { useYearName } from "./useYearName";
import { WindowSliders } from "./WindowSliders";
import { YearLinks } from "./YearLinks";
import { windowOfYear, yearOn } from "./years";
import "./overview.css";

type Props = {
  readonly milestones: Milestones;
  /** Where the timeline looks by the address, and what it shows while it is being moved, here or there. */
  readonly settled: DayWindow;
  readonly live: Signal<DayWindow | null>;
  readonly limits: DayWindow;
  /** Width of the lanes in pixels, with which the strip is aligned; 0 until it is known. */
  readonly width: number;
  readonly onSettle: (window: DayWindow) => void;
};

/** Height of the highest bar; overview.css gives the strip a little more. */
const BARS_PX = 28;

/** Until the first lanes stand. */
const NO_YEARS: readonly YearDensity[] = [];

function Caption({ id, milestones }: { readonly id: string; readonly milestones: Milestones }) {
  const t = useWords();
  const left = unplaced(milestones);
  return (
    <figcaption className="overview-caption" id={id}>
      <span className="overview-title">{t("timeline.overview")}</span>
      <span className="overview-key">
        <span className="overview-certain" aria-hidden="true" /> {t("timeline.certain")}
        <span className="overview-possible" aria-hidden="true" /> {t("timeline.possible")}
      </span>
      {left > 0 && <span className="overview-open">{t("timeline.notDrawn", { count: left })}</span>}
    </figcaption>
  );
}

/** Moves on the strip: it is drawn anew with each, which those of the timeline do without. */
function useOwnMoves({ live, onSettle }: Props): StripMoves & { readonly held: DayWindow | null } {
  const [held, setHeld] = useState<DayWindow | null>(null);
  return {
    held,
    onLive: (window) => {
      setHeld(window);
      live.set(window);
    },
    onSettle: (window) => {
      setHeld(null);
      onSettle(window);
    },
  };
}

/** The year whose days the window shows, no more and no less; null for any other window. */
function yearShown({ from, to }: DayWindow): number | null {
  const year = windowOfYear(yearOf(from));
  return year.from === from && year.to === to ? yearOf(from) : null;
}

export function OverviewStrip(props: Props) {
  const { settled, live, limits, width } = props;
  const t = useWords();
  const door = useSession();
  const { session, go } = door;
  // Lanes and counts come first; so many bars and links, none of which was just pressed, come right after.
  const later = useLater(door);
  const laterWords = useLater(t);
  const milestones = useLater<Milestones | null>(props.milestones, null);
  const current = useLater(yearShown(settled));
  const nameOf = useYearName();
  const caption = useId();
  const years = milestones ? density(milestones) : NO_YEARS;
  const strip = useMemo(() => ({ limits, width }), [limits, width]);
  const [hovered, setHovered] = useState<number | null>(null);
  const { held, onLive, onSettle } = useOwnMoves(props);
  const window = held ?? settled;
  const { dragging, handlers } = useStripDrag({
    strip,
    window,
    onLive,
    onSettle,
    onDay: (day) => {
      const entry = yearOn(day, years);
      if (entry) go(moved(session, windowOfYear(entry.year)));
    },
  });
  if (hullOf(props.milestones) === null) return null;
  const pointed = years.find(({ year }) => year === hovered);
  return (
    <figure className="overview" aria-labelledby={caption}>
      <Caption id={caption} milestones={milestones ?? props.milestones} />
      <div className="overview-strip">
        <fieldset
          aria-label={t("timeline.shown")}
          className={dragging ? "overview-track is-dragged" : "overview-track"}
          title={pointed && !dragging ? nameOf(pointed) : undefined}
          {...handlers}
          onPointerMove={(event) => {
            const day = dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left, strip);
            setHovered(yearOf(day));
            handlers.onPointerMove(event);
          }}
        >
          <Bars years={years} strip={strip} height={BARS_PX} />
          <WindowSliders
            strip={strip}
            window={window}
            told={dragging ? settled : window}
            live={live}
            unsettled={held !== null && !dragging}
            onLive={onLive}
            onSettle={onSettle}
          />
        </fieldset>
        <SessionProvider value={later}>
          <WordsProvider value={laterWords}>
            <YearLinks years={years} strip={strip} current={current} />
          </WordsProvider>
        </SessionProvider>
      </div>
    </figure>
  );
}
