/** The timeline: lanes of marks in the widget, their names beside or above it, and one tab stop over all marks. */
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Answer } from "../../query/answer";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { closed, opened } from "../../session/opened";
import { Legend } from "../mark/Legend";
import { OverviewStrip } from "../overview/OverviewStrip";
import { PHONE } from "../page/screens";
import { useSession } from "../page/sessionContext";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { drawnLanes } from "./drawnLanes";
import { LaneHeads } from "./LaneHeads";
import { greatestTitlePx, labelWidths } from "./labelWidth";
import { ROW_PX, rowCount } from "./laneLayout";
import type { LoadLibrary } from "./loadVisTimeline";
import { MarkCursor } from "./MarkCursor";
import { openPill } from "./openPill";
import { Toolbar } from "./Toolbar";
import { useCursor } from "./useCursor";
import { useFontsReady } from "./useFontsReady";
import { useHints } from "./useHints";
import { useLanes } from "./useLanes";
import { useNear } from "./useNear";
import { useRowsInView } from "./useRowsInView";
import { useTimelineWidth } from "./useTimelineWidth";
import { type LabelRoom, useTimelineWindow } from "./useTimelineWindow";
import { useWidget } from "./useWidget";
import { useWidgetOptions } from "./useWidgetOptions";
import "./timeline.css";

/** What the axis is taken to need until the widget has drawn it. */
const AXIS_PX = 46;
const FONT = '"Be Vietnam Pro", "Cau Noi Fallback", system-ui, sans-serif';
/** Below this the lanes are not yet laid out on screen. */
const LEAST_PX = 320;

/** Height of the widget's axis; null while it has not drawn it. */
function axisHeight(container: HTMLElement | null): number | null {
  return container?.querySelector<HTMLElement>(".vis-panel.vis-top")?.offsetHeight || null;
}

export type TimelineProps = {
  readonly answer: Answer;
  readonly loadLibrary: LoadLibrary;
  readonly onFailed: () => void;
};

function useLabelRoom(width: number): LabelRoom {
  const { titles } = useRecord();
  const labelWidth = labelWidths(titles, FONT, useFontsReady(), greatestTitlePx(width));
  return useMemo(() => ({ width, labelWidth }), [width, labelWidth]);
}

export function TimelineView({ answer, loadLibrary, onFailed }: TimelineProps) {
  const t = useWords();
  const { index, titles, today } = useRecord();
  const { session, go } = useSession();
  const onPoint = useHints();
  const lanesBox = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const heading = useMedia(PHONE) ? "above" : "beside";
  const width = useTimelineWidth(container);
  const room = useLabelRoom(width);
  const moves = useTimelineWindow(index.milestones, answer.milestones, today, room);
  // While a gesture lasts, the widget is ahead of the session.
  const [live, setLive] = useState<DayWindow | null>(null);
  const window = live ?? moves.window;
  const { lanes, scale, canFold } = useLanes(
    answer,
    daysIn(window) / Math.max(width, LEAST_PX),
    room.labelWidth,
    heading,
  );
  const [axisPx, setAxisPx] = useState(AXIS_PX);
  const { first, end, stagePx } = useRowsInView(lanesBox, rowCount(lanes), axisPx);
  const rows = useMemo(() => ({ first, end }), [first, end]);
  const near = useNear(window);
  const cursor = useCursor(lanesBox, lanes, axisPx, moves);
  const active = cursor.active ?? session.milestone;
  const drawn = useMemo(() => {
    const { labelWidth } = room;
    const query = session.question.text;
    const shown = {
      index,
      titles,
      scale,
      labelWidth,
      rows,
      near,
      selected: session.milestone,
      active,
      query,
    };
    return drawnLanes(lanes, shown);
  }, [index, titles, scale, room, rows, near, session.milestone, session.question.text, active, lanes]);

  const { moveTo } = moves;
  const settle = useCallback(
    (next: DayWindow) => {
      moveTo(next);
      setLive(null);
    },
    [moveTo],
  );
  const onMove = useCallback(
    (next: DayWindow, settled: boolean) => (settled ? settle(next) : setLive(next)),
    [settle],
  );
  const onPick = (id: string | null) => {
    if (id === null) return;
    const context = { index, lanes: answer.lanes, scale, labelWidth: room.labelWidth, limits: moves.limits };
    if (id.startsWith("pill:")) return go(openPill(session, id, context));
    cursor.set(id);
    go(opened(session, id));
  };
  const state = useWidget(
    container,
    {
      window,
      limits: moves.limits,
      heightPx: stagePx,
      lanes: drawn,
      today,
      options: useWidgetOptions(),
    },
    { onMove, onPick },
    loadLibrary,
  );
  useEffect(() => {
    if (state === "ready") setAxisPx((before) => axisHeight(container.current) ?? before);
  }, [state]);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    if (state === "failed") failed();
  }, [state]);

  const lanesPx = stagePx + Math.max(0, rowCount(lanes) * ROW_PX - (stagePx - axisPx));
  return (
    <section className={`timeline heading-${heading}`} aria-label={t("views.timeline")}>
      <h2 className="visually-hidden">{t("views.timeline")}</h2>
      <Toolbar moves={moves} />
      <OverviewStrip
        milestones={answer.milestones}
        settled={moves.window}
        live={live}
        limits={moves.limits}
        width={width}
        onLive={setLive}
        onSettle={settle}
      />
      <div className="timeline-frame">
        <MarkCursor
          lanes={answer.lanes}
          active={active}
          selected={session.milestone}
          actions={{
            onActive: cursor.moveTo,
            onOpen: (id) => go(opened(session, id)),
            onClose: () => go(closed(session)),
            onZoom: moves.zoom,
            onPan: moves.pan,
          }}
        />
        <div className="timeline-lanes" ref={lanesBox} style={{ height: lanesPx }}>
          <div className="timeline-stage" style={{ height: stagePx }}>
            <div className="lane-area" style={{ top: axisPx }}>
              <LaneHeads lanes={lanes} heading={heading} rows={rows} canFold={canFold} />
            </div>
            {/* biome-ignore lint/a11y/useKeyWithMouseEvents: hints for the pointer; the keyboard has the names in MarkCursor */}
            <div className="timeline-widget" ref={container} aria-hidden="true" onMouseOver={onPoint} />
            {state === "loading" && <p className="timeline-loading">{t("state.loading")}</p>}
          </div>
        </div>
      </div>
      <Legend />
    </section>
  );
}
