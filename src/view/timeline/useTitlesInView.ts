/** Asks for the titles of the lanes on screen, before all others, and while the page scrolls for those that come. */
import { useEffect } from "react";
import type { Signal } from "../../base/signal";
import { useParts } from "../load/partsContext";
import { lanesAmong, moreRows } from "./feedPlan";
import type { LaidLane, RowRange } from "./laneLayout";

/** Rows of lanes above and below the screen whose titles are asked for too. */
const READY = 6;
/** Titles come by the thousand: to name every so manieth milestone of a lane is to name all. */
const EVERY = 200;

function rowsOf({ lane: { milestones } }: LaidLane): readonly number[] {
  const { rows, length } = milestones;
  return Array.from({ length: Math.ceil(length / EVERY) }, (_, nth) => rows[nth * EVERY] ?? 0).concat(
    rows[length - 1] ?? [],
  );
}

export function useTitlesInView(lanes: readonly LaidLane[], inView: Signal<RowRange>): void {
  const { showTitles } = useParts();
  useEffect(() => {
    let end = () => {};
    const ask = () => {
      end();
      end = showTitles(lanesAmong(lanes, moreRows(inView.now(), READY)).flatMap(rowsOf), "in-sight");
    };
    ask();
    const stop = inView.listen(ask);
    return () => {
      stop();
      end();
    };
  }, [lanes, inView, showTitles]);
}
