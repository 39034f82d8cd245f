/** The mark that the keyboard is on: where it is brought into sight, in time and on the page. */
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Milestone } from "../../dataset/dataset";
import { daysIn } from "../../query/dayWindow";
import { addDays } from "../../time/day";
import { type LaidLane, rowsOfMilestone } from "./laneLayout";
import { placeOf, scrollToRow } from "./scrollToRow";
import type { WindowMoves } from "./useTimelineWindow";

/** Moves the window so that the milestone's first known day is in its middle, unless it is in sight. */
function lookAt(milestone: Milestone, { window, moveTo }: WindowMoves): void {
  const { earliest, latest } = milestone.date.bounds;
  const day = earliest ?? latest;
  if (day === null || (day >= window.from && day <= window.to)) return;
  const from = addDays(day, -Math.floor(daysIn(window) / 2));
  moveTo({ from, to: addDays(from, daysIn(window) - 1) });
}

export type Cursor = {
  readonly active: string | null;
  readonly moveTo: (milestone: Milestone) => void;
  readonly set: (id: string) => void;
};

/** Goes to the milestone that is opened (`open`), however that comes about, and stays there when it is closed. */
export function useCursor(
  element: RefObject<HTMLElement | null>,
  lanes: readonly LaidLane[],
  axisPx: number,
  moves: WindowMoves,
  open: string | null,
): Cursor {
  const [active, setActive] = useState(open);
  const [followed, setFollowed] = useState(open);
  if (open !== followed) {
    setFollowed(open);
    if (open !== null) setActive(open);
  }
  const [seek, setSeek] = useState<{ readonly index: number } | null>(null);
  const bring = useEffectEvent((index: number) => {
    const rows = rowsOfMilestone(lanes, index);
    if (rows !== null && element.current) scrollToRow(rows.first, placeOf(element.current, axisPx));
  });
  useEffect(() => {
    if (seek !== null) bring(seek.index);
  }, [seek]);
  return {
    active,
    set: setActive,
    moveTo: (milestone) => {
      setActive(milestone.id);
      setSeek({ index: milestone.index });
      lookAt(milestone, moves);
    },
  };
}
