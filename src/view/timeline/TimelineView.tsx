/** The timeline: lanes of marks in the widget, their names beside or above it, and one tab stop over all marks. */
import { type RefObject, useMemo, useRef, useState } from "react";
import type { Answer } from "../../query/answer";
import type { Shown } from "../../query/laneGroups";
import { closed, opened } from "../../session/opened";
import { Legend } from "../mark/Legend";
import { OverviewStrip } from "../overview/OverviewStrip";
import { PHONE } from "../page/screens";
import { useSession } from "../page/sessionContext";
import { useLater } from "../page/useLater";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { GroupCaption } from "./GroupHead";
import { LaneHeads, useTop } from "./LaneHeads";
import { EmptyLanes, LaneTools } from "./LaneTools";
import { ROW_PX, rowCount } from "./laneLayout";
import type { LoadLibrary } from "./loadVisTimeline";
import { MarkCursor } from "./MarkCursor";
import { openPill } from "./openPill";
import { scrollToGroups } from "./scrollToGroups";
import type { StageEvents } from "./stage";
import { stageRows } from "./stageRows";
import { Toolbar } from "./Toolbar";
import { useContent } from "./useContent";
import { useCursor } from "./useCursor";
import { useGesture, useGestureEnd } from "./useGesture";
import { useHints } from "./useHints";
import { useLabelRoom } from "./useLabelRoom";
import { useLanes } from "./useLanes";
import { useOpenInSight } from "./useOpenInSight";
import { stripSignal, useRowsInView, useStageHeight } from "./useRowsInView";
import { useSelected } from "./useSelected";
import { useTimelineWidth } from "./useTimelineWidth";
import { useTimelineWindow } from "./useTimelineWindow";
import { useTitlesInView } from "./useTitlesInView";
import { useWidget } from "./useWidget";
import { useWidgetOptions } from "./useWidgetOptions";
import "./timeline.css";

/** What the axis needs; timeline.css counts on the same. Where letters are larger, the widget says so once it has drawn it. */
const AXIS_PX = 44;

/** Of the first drawing: nobody presses a key before it is there. */
const NO_STOPS: readonly Shown[] = [];

/** Where the view begins on the screen; at its top where it does not stand there yet. */
function topOfView(): number {
  return document.querySelector(".view")?.getBoundingClientRect().top ?? 0;
}

/** Height of the widget's axis; null while it has not drawn it. */
function axisHeight(container: RefObject<HTMLElement | null>): number | null {
  return container.current?.querySelector<HTMLElement>(".vis-panel.vis-top")?.offsetHeight || null;
}

export type TimelineProps = {
  readonly answer: Answer;
  readonly loadLibrary: LoadLibrary;
  readonly onFailed: () => void;
};

export function TimelineView({ answer, loadLibrary, onFailed }: TimelineProps) {
  const t = useWords();
  const { index, today } = useRecord();
  const { session, go } = useSession();
  const onPoint = useHints();
  const lanesBox = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const heading = useMedia(PHONE) ? "above" : "beside";
  const width = useTimelineWidth(container, heading);
  const room = useLabelRoom(width);
  const moves = useTimelineWindow(index.milestones, answer.milestones, today, room);
  const gesture = useGesture(moves.window, width, moves.moveTo);
  const { lanes, canFold, isGrouped } = useLanes(answer, gesture.scale, room.labelWidth, heading);
  const stops = useMemo(() => lanes.flatMap(({ shown, isHeading }) => (isHeading ? [] : shown)), [lanes]);
  const cursorStops = useLater(stops, NO_STOPS);
  const top = useTop(answer, canFold);
  const [inView] = useState(() => stageRows(topOfView()));
  const [strip] = useState(stripSignal);
  const [axisPx, setAxisPx] = useState(AXIS_PX);
  const stagePx = useStageHeight(rowCount(lanes), axisPx);
  const selected = useSelected();
  const cursor = useCursor(lanesBox, lanes, axisPx, moves, selected?.id ?? null);
  const { active } = cursor;
  useOpenInSight(lanesBox, axisPx, inView, { lanes, open: selected?.index ?? null, widthPx: width });

  const onPick: StageEvents["onPick"] = (id, scaleOf) => {
    if (id.startsWith("pill:")) {
      const context = {
        index,
        lanes: stops,
        scaleOf,
        limits: moves.limits,
      };
      return go(openPill(session, id, context));
    }
    cursor.set(id);
    go(opened(session, id));
  };
  const content = useContent(lanes, gesture.scale, moves.window, room.labelWidth, active);
  useWidget(
    container,
    {
      content,
      limits: moves.limits,
      heightPx: stagePx,
      widthPx: width,
      today,
      options: useWidgetOptions(),
    },
    useMemo(() => ({ live: gesture.live, rows: inView, strip }), [gesture.live, inView, strip]),
    {
      onSettled: gesture.settle,
      onPick,
      onScale: gesture.onScale,
      onAxis: () => setAxisPx((before) => axisHeight(container) ?? before),
      onFailed,
    },
    loadLibrary,
  );
  useRowsInView(lanesBox, stagePx - axisPx, rowCount(lanes), inView, strip);
  useTitlesInView(content, inView);
  useGestureEnd(gesture);

  const lanesPx = stagePx + Math.max(0, rowCount(lanes) * ROW_PX - (stagePx - axisPx));
  return (
    <section className={`timeline heading-${heading}`} aria-label={t("views.timeline")}>
      <h2 className="visually-hidden">{t("views.timeline")}</h2>
      <Toolbar moves={moves} />
      <OverviewStrip
        milestones={answer.milestones}
        settled={moves.window}
        live={gesture.live}
        limits={moves.limits}
        width={width}
        onSettle={gesture.settle}
      />
      {canFold && (
        <LaneTools answer={answer} isGrouped={isGrouped} onSkip={() => scrollToGroups(lanesBox, lanes)} />
      )}
      <div className="timeline-frame">
        <MarkCursor
          lanes={cursorStops}
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
            {isGrouped && heading === "beside" && <GroupCaption heightPx={axisPx} />}
            <div className="lane-area" style={{ top: axisPx }}>
              <LaneHeads lanes={lanes} heading={heading} inView={inView} top={top} />
            </div>
            {/* biome-ignore lint/a11y/useKeyWithMouseEvents: hints for the pointer; the keyboard has the names in MarkCursor */}
            <div className="timeline-widget" ref={container} aria-hidden="true" onMouseOver={onPoint} />
            <p className="timeline-loading">{t("state.loading")}</p>
          </div>
        </div>
      </div>
      <EmptyLanes answer={answer} />
      <Legend />
    </section>
  );
}
