/** The heads of the lanes, outside the widget: beside the rows on wide screens, above them on narrow ones. */
import { useCallback, useSyncExternalStore } from "react";
import type { Signal } from "../../base/signal";
import type { PartnershipId } from "../../dataset/dataset";
import { togglePinned } from "../../session/pinned";
import { useStep } from "../page/useStep";
import { useRecord } from "../record/recordContext";
import { lanesAmong, moreRows } from "./feedPlan";
import { LaneHead } from "./LaneHead";
import { type Heading, type LaidLane, ROW_PX, type RowRange } from "./laneLayout";

type Props = {
  readonly lanes: readonly LaidLane[];
  readonly heading: Heading;
  /** The rows on screen; only their heads are drawn. */
  readonly inView: Signal<RowRange>;
  /** Whether there are so many lanes that they are folded. */
  readonly canFold: boolean;
};

/** Heads that stand ready above and below the screen, in rows. */
const READY = 2;

/**
 * Where a head stands: among the rows, or, `held`, at the top of the stage while its lane passes by, until its last
 * rows push the names out.
 */
function placeOfHead(laid: LaidLane, heading: Heading, { first }: RowRange) {
  const held = heading === "beside" && laid.layout !== null && laid.first < first;
  const top = held ? Math.min(0, laid.first + laid.rows - first - laid.nameRows) : laid.first;
  const rows = heading === "beside" ? laid.rows : laid.headRows;
  return { held, topPx: top * ROW_PX, heightPx: rows * ROW_PX };
}

export function LaneHeads({ lanes, heading, inView, canFold }: Props) {
  const { index } = useRecord();
  const step = useStep();
  const toggle = useCallback(
    (id: PartnershipId) => step((session) => togglePinned(session, id), "replace"),
    [step],
  );
  const rows = useSyncExternalStore(inView.listen, inView.now);
  const heads = lanesAmong(lanes, moreRows(rows, READY)).flatMap((laid) => {
    const partnership = index.partnerships[laid.lane.partnership];
    if (!partnership) return [];
    const { held, ...place } = placeOfHead(laid, heading, rows);
    const head = (
      <LaneHead
        key={partnership.id}
        partnership={partnership}
        count={laid.lane.milestones.length}
        layout={laid.layout}
        onToggle={canFold ? toggle : null}
        {...place}
      />
    );
    return { held, head };
  });
  return (
    <div className={`lane-heads heads-${heading}`}>
      <div className="lane-shift">{heads.filter(({ held }) => !held).map(({ head }) => head)}</div>
      {heads.filter(({ held }) => held).map(({ head }) => head)}
    </div>
  );
}
