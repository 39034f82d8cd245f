/** What the timeline is to show at rest, as one value that changes only where something of it does. */
import { useMemo } from "react";
import type { DayWindow } from "../../query/dayWindow";
import type { LabelWidth } from "../../query/laneRows";
import type { Scale } from "../../query/scale";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import type { Said } from "./drawnLane";
import type { Content } from "./laneFeed";
import type { LaidLane } from "./laneLayout";

export function useContent(
  lanes: readonly LaidLane[],
  scale: Scale,
  window: DayWindow,
  labelWidth: LabelWidth,
  active: string | null,
): Content {
  const { index, titles, lang } = useRecord();
  const { milestone: selected, question, due } = useSession().session;
  const query = question.text;
  const said = useMemo(
    (): Said => ({ index, lang, titles, labelWidth, selected, active, query }),
    [index, lang, titles, labelWidth, selected, active, query],
  );
  return useMemo(() => ({ lanes, scale, window, said, due }), [lanes, scale, window, said, due]);
}
