/** Zoom and pan by buttons: the same moves as by gesture and by key. */

import { withOnly } from "../../session/looks";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";
import type { WindowMoves } from "./useTimelineWindow";

const ZOOM = 1.6;

/** Limits every view to what may lie in the stretch of time that the timeline shows. */
function OnlyWindow() {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <label className="only">
      <input
        type="checkbox"
        checked={session.only && session.window !== null}
        disabled={session.window === null}
        onChange={() => go(withOnly(session, !session.only))}
      />
      {t("timeline.only")}
    </label>
  );
}

type Props = { readonly moves: WindowMoves };

export function Toolbar({ moves }: Props) {
  const t = useWords();
  return (
    <fieldset className="toolbar" aria-label={t("timeline.moves")}>
      <button
        type="button"
        onClick={() => moves.pan(-0.4)}
        aria-label={t("timeline.earlier")}
        title={t("timeline.earlier")}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        onClick={() => moves.zoom(ZOOM)}
        aria-label={t("timeline.zoomOut")}
        title={t("timeline.zoomOut")}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        onClick={() => moves.zoom(1 / ZOOM)}
        aria-label={t("timeline.zoomIn")}
        title={t("timeline.zoomIn")}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        onClick={() => moves.pan(0.4)}
        aria-label={t("timeline.later")}
        title={t("timeline.later")}
      >
        <span aria-hidden="true">›</span>
      </button>
      <button type="button" onClick={moves.fit}>
        {t("timeline.fit")}
      </button>
      <button type="button" onClick={moves.toToday} title={t("timeline.toToday")}>
        {t("timeline.today")}
      </button>
      <OnlyWindow />
      <p className="hint">{t("timeline.wheel")}</p>
    </fieldset>
  );
}
