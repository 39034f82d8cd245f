/** The timeline: lanes of marks in the widget, their names beside or above it, and one tab stop over all marks. */
import { type CSSProperties, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Milestone } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";
import { type DayWindow, daysIn } from "../../query/dayWindow";
import { findMilestone } from "../../query/findMilestone";
import type { LabelWidth } from "../../query/laneRows";
import { steppedScale } from "../../query/scale";
import { closed, opened } from "../../session/opened";
import { dateInWords } from "../mark/dateWords";
import { Legend } from "../mark/Legend";
import { useSession } from "../page/sessionContext";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import type { WidgetItem } from "./adapter";
import { axisFormat } from "./axisFormat";
import { LaneHeads } from "./LaneHeads";
import { labelElement } from "./labelElement";
import { greatestTitlePx, labelWidths } from "./labelWidth";
import { type Heading, layOutLanes, ROW_PX, rowCount } from "./laneLayout";
import { MarkCursor } from "./MarkCursor";
import { Toolbar } from "./Toolbar";
import { useFontsReady } from "./useFontsReady";
import { useTimelineWidth } from "./useTimelineWidth";
import { type LabelRoom, useTimelineWindow } from "./useTimelineWindow";
import { type LoadLibrary, useWidget } from "./useWidget";
import { TODAY_ID, todayItem, widgetItems } from "./widgetItems";
import "./timeline.css";

/** What the two axes are taken to need until the widget has drawn them. */
const AXIS_PX = { top: 46, bottom: 46 };
const FONT = '"Be Vietnam Pro", "Cau Noi Fallback", system-ui, sans-serif';

/** Heights of the widget's axes, above and below the lanes; null while it has drawn neither. */
function axisHeights(container: HTMLElement | null): { top: number; bottom: number } | null {
  const height = (panel: string) =>
    container?.querySelector<HTMLElement>(`.vis-panel.${panel}`)?.offsetHeight ?? 0;
  const [top, bottom] = [height("vis-top"), height("vis-bottom")];
  return top > 0 ? { top, bottom } : null;
}

type Props = {
  readonly answer: Answer;
  readonly loadLibrary: LoadLibrary;
  readonly onFailed: () => void;
};

function useLabelRoom(width: number): LabelRoom {
  const { titles } = useRecord();
  const labelWidth = labelWidths(titles, FONT, useFontsReady(), greatestTitlePx(width));
  return useMemo(() => ({ width, labelWidth }), [width, labelWidth]);
}

function useMarks(
  answer: Answer,
  scale: number,
  widths: LabelWidth,
  heading: Heading,
  active: string | null,
) {
  const { index, titles, today } = useRecord();
  const { session } = useSession();
  const stepped = useMemo(() => steppedScale(scale), [scale]);
  const lanes = useMemo(
    () => layOutLanes(answer.lanes, stepped, widths, heading),
    [answer.lanes, stepped, widths, heading],
  );
  const items = useMemo(
    () => [todayItem(today), ...widgetItems(lanes, { index, titles, selected: session.milestone, active })],
    [lanes, index, titles, today, session.milestone, active],
  );
  return { lanes, items };
}

/** Options of the widget that follow the language: the axis and the labels' elements. */
function useWidgetOptions() {
  const { index, lang } = useRecord();
  return useMemo(
    () => ({
      format: axisFormat(lang),
      template: (item: WidgetItem) => {
        const found = findMilestone(index, item.id);
        const hint = found.kind === "found" ? `${item.content} · ${dateInWords(found.milestone, lang)}` : "";
        return item.id === TODAY_ID ? "" : labelElement(item, index, hint);
      },
    }),
    [index, lang],
  );
}

export function TimelineView({ answer, loadLibrary, onFailed }: Props) {
  const { t } = useTranslation();
  const { index, today } = useRecord();
  const { session, go } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const heading = useMedia("(max-width: 47.99rem)") ? "above" : "beside";
  const width = useTimelineWidth(container);
  const titlePx = greatestTitlePx(width);
  const room = useLabelRoom(width);
  const moves = useTimelineWindow(index.milestones, answer.milestones, today, room);
  const [live, setLive] = useState<number | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const byKey = useRef(false);
  const cursor = active ?? session.milestone;
  const scale = live ?? daysIn(moves.window) / Math.max(width, 320);
  const { lanes, items } = useMarks(answer, scale, room.labelWidth, heading, cursor);
  const rows = rowCount(lanes);
  const [axis, setAxis] = useState(AXIS_PX);
  const heightPx = axis.top + rows * ROW_PX + axis.bottom;
  const { moveTo, window } = moves;

  const onMove = useCallback(
    (next: DayWindow, settled: boolean) => {
      if (settled) moveTo(next);
      setLive(settled ? null : daysIn(next) / Math.max(width, 320));
    },
    [moveTo, width],
  );
  const onPick = useCallback(
    (id: string | null) => {
      if (id === null || id === TODAY_ID) return;
      setActive(id);
      go(opened(session, id));
    },
    [go, session],
  );
  const options = useWidgetOptions();
  const state = useWidget(
    container,
    { window, limits: moves.limits, rows, heightPx, items, options },
    { onMove, onPick },
    loadLibrary,
  );
  useEffect(() => {
    if (state === "ready" && container.current) setAxis((before) => axisHeights(container.current) ?? before);
  }, [state]);
  useEffect(() => {
    if (cursor !== null && byKey.current)
      container.current?.querySelector(".is-active")?.scrollIntoView({ block: "nearest" });
    byKey.current = false;
  }, [cursor]);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    if (state === "failed") failed();
  }, [state]);

  const bringIntoView = (milestone: Milestone) => {
    byKey.current = true;
    setActive(milestone.id);
    const { earliest, latest } = milestone.date.bounds;
    const day = earliest ?? latest;
    if (day === null || (day >= window.from && day <= window.to)) return;
    const half = Math.floor(daysIn(window) / 2);
    moveTo({ from: (day - half) as typeof day, to: (day - half + daysIn(window) - 1) as typeof day });
  };

  return (
    <section className={`timeline heading-${heading}`} aria-label={t("views.timeline")}>
      <Toolbar moves={moves} />
      <div className="timeline-frame" ref={box}>
        <MarkCursor
          lanes={answer.lanes}
          active={cursor}
          selected={session.milestone}
          actions={{
            onActive: bringIntoView,
            onOpen: (id) => go(opened(session, id)),
            onClose: () => go(closed(session)),
            onZoom: moves.zoom,
            onPan: moves.pan,
          }}
        />
        <div
          className="timeline-lanes"
          style={{ height: heightPx, "--title-most": `${titlePx}px` } as CSSProperties}
        >
          <div className="lane-area" style={{ top: axis.top }}>
            <LaneHeads lanes={lanes} heading={heading} />
          </div>
          <div className="timeline-widget" ref={container} aria-hidden="true" />
          {state === "loading" && <p className="timeline-loading">{t("state.loading")}</p>}
        </div>
      </div>
      <Legend />
    </section>
  );
}
