/** The map: the strip of years, the picture, and the same as a table. Choosing a place filters every view by it. */
import { useMemo, useRef, useState } from "react";
import type { PlaceId } from "../../place/unit";
import type { Answer } from "../../query/answer";
import { findMilestone } from "../../query/findMilestone";
import { mapActivity } from "../../query/mapActivity";
import { toggled } from "../../session/filtered";
import { questionOf } from "../../session/questionOf";
import { wordEnd, wordStart } from "../overview/edgeWords";
import { OverviewStrip } from "../overview/OverviewStrip";
import { useSession } from "../page/sessionContext";
import { useWidth } from "../page/useWidth";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { useWords } from "../words/wordsContext";
import { type Highlight, samePoint } from "./highlight";
import { MapPicture } from "./MapPicture";
import { MapTies } from "./MapTies";
import { HighlightProvider, MapProvider } from "./mapContext";
import { type MapWindow, useMapWindow } from "./useMapWindow";
import "./map.css";

export type MapProps = { readonly answer: Answer };

/** The strip of years, and in words what of it is counted. */
function Years({ answer, window }: { readonly answer: Answer; readonly window: MapWindow }) {
  const frame = useRef<HTMLDivElement>(null);
  // The strip keeps a pixel free on either side.
  const width = Math.max(0, useWidth(frame) - 2);
  return (
    <div className="heading-above map-years" ref={frame}>
      <OverviewStrip
        milestones={answer.milestones}
        settled={window.settled}
        live={window.live}
        limits={window.limits}
        width={width}
        onSettle={window.onSettle}
      />
    </div>
  );
}

function WindowLine({ window, count }: { readonly window: MapWindow; readonly count: number }) {
  const t = useWords();
  const { lang } = useRecord();
  if (!window.counted) return null;
  const { from, to } = window.counted;
  const period = t("timeline.window", { from: wordStart(from, lang), to: wordEnd(to, lang) });
  return (
    <p className="map-window">
      {t("map.window", { period, milestones: t("result.milestones", { count }) })}{" "}
      <button type="button" className="link" onClick={window.showAll}>
        {t("timeline.fit")}
      </button>
    </p>
  );
}

/** The figures without a window, which say what is drawn and listed at all; and those of the window, which weigh it. */
function useActivity(window: MapWindow) {
  const { index } = useRecord();
  const { session } = useSession();
  const { found } = useFound();
  const question = questionOf(session);
  const { counted } = window;
  const whole = useMemo(() => mapActivity(index, question, found), [index, question, found]);
  const activity = useMemo(
    () => (counted ? mapActivity(index, { ...question, within: counted }, found) : whole),
    [index, question, found, counted, whole],
  );
  return { whole, activity };
}

/** The partnership of the milestone that is open stands out where nothing else is pointed at. */
function useOpenLane(): Highlight | null {
  const { index } = useRecord();
  const { milestone } = useSession().session;
  const found = milestone === null ? null : findMilestone(index, milestone);
  const partnership = found?.kind === "found" ? found.milestone.partnership : null;
  return useMemo(() => (partnership === null ? null : { kind: "lane", partnership }), [partnership]);
}

export function MapView({ answer }: MapProps) {
  const t = useWords();
  const { session, go } = useSession();
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const window = useMapWindow(answer.milestones);
  const { whole, activity } = useActivity(window);
  const open = useOpenLane();
  const state = useMemo(
    () => ({
      whole,
      activity,
      onPoint: (next: Highlight | null) =>
        setHighlight((before) => (samePoint(before, next) ? before : next)),
      onProvince: (id: PlaceId) => go(toggled(session, "province", id)),
      onPartner: (id: PlaceId) => go(toggled(session, "partner", id)),
    }),
    [whole, activity, session, go],
  );
  return (
    <MapProvider value={state}>
      <section className="map-view" aria-label={t("views.map")}>
        <h2 className="visually-hidden">{t("views.map")}</h2>
        <Years answer={answer} window={window} />
        <WindowLine window={window} count={activity.shown} />
        <div className="map-parts">
          <HighlightProvider value={highlight ?? open}>
            <MapPicture />
          </HighlightProvider>
          <MapTies />
        </div>
      </section>
    </MapProvider>
  );
}
