/**
 * The timeline's one tab stop, outside the widget's DOM, which drops what leaves the window and says nothing to
 * assistive technology: it carries the active mark's name and position; the ring is drawn on the mark by class.
 */
import { type KeyboardEvent, useId, useMemo } from "react";
import type { Index, Milestone } from "../../dataset/dataset";
import { findMilestone } from "../../query/findMilestone";
import type { Shown } from "../../query/laneGroups";
import { plansBehind } from "../../query/threads";
import { useTitlesOf } from "../load/partsContext";
import { dateInWords } from "../mark/dateWords";
import { milestonePlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { afterMove, alongThreadFrom, keyMove, keyWay, positionIn } from "./keyMoves";
import { useThreadWords } from "./useThreadWords";
import "./forced.css";

export type CursorActions = {
  readonly onActive: (milestone: Milestone) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (share: number) => void;
};

type Props = {
  /** From top to bottom. */
  readonly lanes: readonly Shown[];
  readonly active: string | null;
  readonly selected: string | null;
  readonly actions: CursorActions;
};

const KEY_ZOOM = 1.4;

function useMarkName(): (milestone: Milestone) => string {
  const t = useWords();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const threadsOf = useThreadWords();
  return (milestone) => {
    const [vn, partner] = milestonePlaces(index, milestone, lang);
    return [
      titleOf(milestone.index),
      dateInWords(milestone, lang),
      t("lane.name", { vn, partner }),
      ...threadsOf(milestone),
    ].join(". ");
  };
}

/** The mark that the tab stop stands for: the active one, or the first where none is, or where filters took it away. */
function markOf({ lanes, active }: Props, index: Index): Milestone | null {
  const found = active === null || !positionIn(lanes, active) ? null : findMilestone(index, active);
  return found?.kind === "found" ? found.milestone : afterMove(lanes, null, "first");
}

/** Does what the key asks for; false where it means nothing here. */
function act(event: KeyboardEvent, { lanes, active, actions }: Props): boolean {
  const move = keyMove(event.key);
  if (event.shiftKey && (move === "previous" || move === "next")) {
    actions.onPan(move === "previous" ? -0.25 : 0.25);
    return true;
  }
  const way = keyWay(event.key);
  const to = move ? afterMove(lanes, active, move) : way && alongThreadFrom(lanes, active, way);
  if (to) actions.onActive(to);
  else if (event.key === "Enter" || event.key === " ") active && actions.onOpen(active);
  else if (event.key === "+" || event.key === "=") actions.onZoom(1 / KEY_ZOOM);
  else if (event.key === "-" || event.key === "−") actions.onZoom(KEY_ZOOM);
  else if (event.key === "Escape") actions.onClose();
  else return false;
  return true;
}

export function MarkCursor(props: Props) {
  const t = useWords();
  const { index } = useRecord();
  const markName = useMarkName();
  const option = useId();
  const hint = useId();
  const here = markOf(props, index);
  // What it carried out may be of a lane that is not in sight.
  useTitlesOf(useMemo(() => (here ? plansBehind(index.milestones.columns, here.index) : []), [here, index]));
  const place = here && positionIn(props.lanes, here.id);
  return (
    <>
      <p id={hint} className="visually-hidden">
        {t("timeline.hint")}
      </p>
      <div
        className="mark-cursor"
        role="listbox"
        tabIndex={0}
        aria-label={t("timeline.label")}
        aria-describedby={hint}
        aria-activedescendant={here ? `${option}${here.id}` : undefined}
        onFocus={() => here && props.actions.onActive(here)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (act(event, props)) event.preventDefault();
        }}
      >
        {here && place && (
          // Another mark is another element: what only changes its words is not read out anew.
          <div
            key={here.id}
            id={`${option}${here.id}`}
            className="visually-hidden"
            role="option"
            tabIndex={-1}
            aria-selected={here.id === props.selected}
            aria-posinset={place.position}
            aria-setsize={place.total}
          >
            {markName(here)}
          </div>
        )}
      </div>
    </>
  );
}
