/** The lanes of an answer, laid out for the scale at which they are looked at. */
import { useCallback, useMemo } from "react";
import type { Answer, Lane } from "../../query/answer";
import { findMilestone } from "../../query/findMilestone";
import type { LabelWidth } from "../../query/laneRows";
import { type Scale, steppedScale } from "../../query/scale";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { type Heading, type LaidLane, layOutLanes, OPEN_LANES } from "./laneLayout";

export type Lanes = {
  readonly lanes: readonly LaidLane[];
  /** The scale that the layout is made for: the next coarser step of the ladder. */
  readonly scale: Scale;
  /** Whether there are so many lanes that they are folded until opened. */
  readonly canFold: boolean;
};

export function useLanes(answer: Answer, daysPerPx: number, labelWidth: LabelWidth, heading: Heading): Lanes {
  const { index } = useRecord();
  const { session } = useSession();
  const { daysPerPx: step } = steppedScale(daysPerPx);
  const scale = useMemo(() => ({ daysPerPx: step }), [step]);
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
  const lanes = useMemo(
    () => layOutLanes(answer.lanes, isOpen, scale, labelWidth, heading),
    [answer.lanes, isOpen, scale, labelWidth, heading],
  );
  return { lanes, scale, canFold };
}
