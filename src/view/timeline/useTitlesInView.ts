/** Asks for the titles of the lanes on screen, before all others, and while the page scrolls for those that come. */
import { useEffect, useRef } from "react";
import type { Signal } from "../../base/signal";
import type { Milestones } from "../../dataset/milestones";
import { foldedRow } from "../../query/foldedRow";
import { isGroup, type LaneGroup, milestonesOf } from "../../query/laneGroups";
import { pxOf } from "../../query/scale";
import { afterPaint } from "../load/afterPaint";
import { useParts } from "../load/partsContext";
import { lanesAmong, moreRows } from "./feedPlan";
import type { Content } from "./laneFeed";
import type { LaidLane, RowRange } from "./laneLayout";

/** Rows of lanes above and below the screen whose titles are asked for too. */
const READY = 6;
/** Titles come by the thousand: to name every so manieth milestone of a lane is to name all. */
const EVERY = 200;

function someOf({ rows, length }: Milestones): readonly number[] {
  return Array.from({ length: Math.ceil(length / EVERY) }, (_, nth) => rows[nth * EVERY] ?? 0).concat(
    rows[length - 1] ?? [],
  );
}

/** A folded group names only the few that stand by themselves, and those are asked for where they are looked at. */
function namedIn(group: LaneGroup, { scale, window }: Looked): readonly number[] {
  const [left, right] = [pxOf(window.from, scale), pxOf(window.to, scale)];
  return foldedRow(milestonesOf(group), scale).entries.flatMap((entry) =>
    entry.kind === "mark" && entry.extent.right > left && entry.extent.left < right ? entry.index : [],
  );
}

function rowsOf({ shown, isHeading }: LaidLane, looked: Looked): readonly number[] {
  if (isHeading) return [];
  return isGroup(shown) ? namedIn(shown, looked) : someOf(shown.milestones);
}

/** What is looked at, at rest. */
type Looked = Pick<Content, "lanes" | "scale" | "window">;

export function useTitlesInView(looked: Looked, inView: Signal<RowRange>): void {
  const { showTitles } = useParts();
  const { lanes } = looked;
  /** Ends what was asked for last; until something else is, that is what is in sight. */
  const end = useRef(() => {});
  useEffect(() => {
    const ask = () => {
      const before = end.current;
      end.current = showTitles(
        lanesAmong(lanes, moreRows(inView.now(), READY)).flatMap((laid) => rowsOf(laid, looked)),
        "in-sight",
      );
      before();
    };
    // To fetch something takes a moment by itself.
    const callOff = afterPaint(ask);
    const stop = inView.listen(ask);
    return () => {
      callOff();
      stop();
    };
  }, [looked, lanes, inView, showTitles]);
  useEffect(() => () => end.current(), []);
}
