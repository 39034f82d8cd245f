/** The lanes of an answer, laid out for the scale at which they are looked at. */
import { useCallback, useMemo } from "react";
import { sideStory } from "../../place/sideStory";
import { type Answer, OPEN_LANES } from "../../query/answer";
import { isGroup } from "../../query/laneGroups";
import type { LabelWidth } from "../../query/laneRows";
import type { Scale } from "../../query/scale";
import { arranged, isGroupOpen } from "../../session/arranged";
import { pinnedIn } from "../../session/pinnedIn";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { type Heading, type IsOpen, type LaidLane, layOutLanes, type Stories } from "./laneLayout";
import { useSelected } from "./useSelected";

const ANY_SCALE: Scale = { daysPerPx: 1 };
const NO_LABELS: LabelWidth = () => 0;

export type Lanes = {
  readonly lanes: readonly LaidLane[];
  /** Whether there are so many lanes that they are folded until opened. */
  readonly canFold: boolean;
  /** Whether some of them stand in groups. */
  readonly isGrouped: boolean;
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

/** A lane is open where there are few, at the top, where the reader opened it, and where it holds what is open. */
function useIsOpen(answer: Answer): IsOpen {
  const { index } = useRecord();
  const { session } = useSession();
  const { groups, question, unfolded } = session;
  const pinned = pinnedIn(answer, index, session);
  const selected = useSelected()?.partnership ?? null;
  const open = useMemo(() => new Set([...pinned, ...unfolded]), [pinned, unfolded]);
  return useCallback(
    (shown) => {
      if (isGroup(shown)) return isGroupOpen(answer, { groups, question }, shown, selected);
      return (
        answer.lanes.length <= OPEN_LANES ||
        shown.partnership === selected ||
        open.has(index.partnerships[shown.partnership]?.id ?? "")
      );
    },
    [answer, groups, question, selected, open, index],
  );
}

/** Lanes stay the same objects where the scale means nothing to them: while all are folded. */
export function useLanes(answer: Answer, scale: Scale, labelWidth: LabelWidth, heading: Heading): Lanes {
  const { index } = useRecord();
  const { session } = useSession();
  const standing = arranged(answer, index, session);
  const isOpen = useIsOpen(answer);
  const shown = useMemo(() => [...standing.pinned, ...standing.loose, ...standing.groups], [standing]);
  const allFolded = useMemo(() => !answer.lanes.some(isOpen), [answer.lanes, isOpen]);
  const openScale = allFolded ? ANY_SCALE : scale;
  const openLabels = allFolded ? NO_LABELS : labelWidth;
  const stories = useStories();
  const lanes = useMemo(
    () => layOutLanes(shown, isOpen, openScale, openLabels, heading, stories),
    [shown, isOpen, openScale, openLabels, heading, stories],
  );
  return { lanes, canFold: answer.lanes.length > OPEN_LANES, isGrouped: standing.groups.length > 0 };
}
