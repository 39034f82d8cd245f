/** The lanes of an answer, laid out for the scale at which they are looked at. */
import { useCallback, useMemo } from "react";
import { sideStory } from "../../place/sideStory";
import type { Answer, Lane } from "../../query/answer";
import { findMilestone } from "../../query/findMilestone";
import type { LabelWidth } from "../../query/laneRows";
import type { Scale } from "../../query/scale";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { type Heading, type LaidLane, layOutLanes, OPEN_LANES, type Stories } from "./laneLayout";

const ANY_SCALE: Scale = { daysPerPx: 1 };
const NO_LABELS: LabelWidth = () => 0;

export type Lanes = {
  readonly lanes: readonly LaidLane[];
  /** Whether there are so many lanes that they are folded until opened. */
  readonly canFold: boolean;
};

/** Asked of open lanes alone, which are few. */
function useStories(): Stories {
  const { index, lang } = useRecord();
  return useCallback(
    ({ partnership }) => {
      const { vn, partner } = index.partnerships[partnership] ?? { vn: [], partner: [] };
      const sides = [vn, partner].filter((chain) => chain.length > 0);
      return sides.filter((chain) => sideStory(index.units, chain, lang) !== null).length;
    },
    [index, lang],
  );
}

/** Lanes stay the same objects where the scale means nothing to them: while all are folded. */
export function useLanes(answer: Answer, scale: Scale, labelWidth: LabelWidth, heading: Heading): Lanes {
  const { index } = useRecord();
  const { session } = useSession();
  const canFold = answer.lanes.length > OPEN_LANES;
  const found = session.milestone === null ? null : findMilestone(index, session.milestone);
  const selected = found?.kind === "found" ? found.milestone.partnership : null;
  const isOpen = useCallback(
    (lane: Lane) =>
      !canFold ||
      lane.partnership === selected ||
      session.pinned.includes(index.partnerships[lane.partnership]?.id ?? ""),
    [canFold, selected, session.pinned, index],
  );
  const allFolded = useMemo(() => !answer.lanes.some(isOpen), [answer.lanes, isOpen]);
  const openScale = allFolded ? ANY_SCALE : scale;
  const openLabels = allFolded ? NO_LABELS : labelWidth;
  const stories = useStories();
  const lanes = useMemo(
    () => layOutLanes(answer.lanes, isOpen, openScale, openLabels, heading, stories),
    [answer.lanes, isOpen, openScale, openLabels, heading, stories],
  );
  return { lanes, canFold };
}
