/** The heads of lanes and provinces, outside the widget: beside the rows on wide screens, above them on narrow ones. */
import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from "react";
import type { Index, PartnershipId } from "../../dataset/dataset";
import type { PlaceId } from "../../place/unit";
import type { Answer } from "../../query/answer";
import { isGroup } from "../../query/laneGroups";
import { whereabouts } from "../../query/whereabouts";
import { togglePinned, toggleUnfolded, withGroupOpen } from "../../session/lanes";
import { pinnedIn } from "../../session/pinnedIn";
import { useSession } from "../page/sessionContext";
import { useLater } from "../page/useLater";
import { useStep } from "../page/useStep";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { lanesAmong, moreRows } from "./feedPlan";
import { GroupHead } from "./GroupHead";
import { LaneHead } from "./LaneHead";
import { type Heading, type LaidLane, ROW_PX, type RowRange } from "./laneLayout";
import { rowsAbove, type StageRows } from "./stageRows";
import { useSelected } from "./useSelected";

/** What stands at the top, and whether lanes can be folded and put there. */
export type Top = {
  readonly pinned: readonly PartnershipId[];
  readonly canFold: boolean;
  /** The partnership of the open milestone, by its place in the index: it stays open for as long. */
  readonly selected: number | null;
};

/** The same object while nothing of it changes. */
export function useTop(answer: Answer, canFold: boolean): Top {
  const { index } = useRecord();
  const pinned = pinnedIn(answer, index, useSession().session);
  const selected = useSelected()?.partnership ?? null;
  return useMemo(() => ({ pinned, canFold, selected }), [pinned, canFold, selected]);
}

type Props = {
  readonly lanes: readonly LaidLane[];
  readonly heading: Heading;
  /** The rows on screen; only their heads are drawn. */
  readonly inView: StageRows;
  readonly top: Top;
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
  const rows = heading === "beside" || laid.isHeading ? laid.rows : laid.headRows;
  return { held, topPx: top * ROW_PX, heightPx: rows * ROW_PX };
}

type Place = { readonly topPx: number; readonly heightPx: number };
type Steps = {
  readonly toggle: (id: PartnershipId) => void;
  readonly pin: (id: PartnershipId) => void;
  readonly group: (province: PlaceId, open: boolean) => void;
};

/** What the buttons of the heads do; each the same function while what is at the top stays. */
function useSteps(pinned: readonly PartnershipId[]): Steps {
  const step = useStep();
  const toggle = useCallback(
    (id: PartnershipId) => step((session) => toggleUnfolded(session, id), "replace"),
    [step],
  );
  const pin = useCallback(
    (id: PartnershipId) => step((session) => togglePinned(session, id, pinned), "replace"),
    [step, pinned],
  );
  const group = useCallback(
    (province: PlaceId, open: boolean) =>
      step((session) => withGroupOpen(session, province, open), "replace"),
    [step],
  );
  return useMemo(() => ({ toggle, pin, group }), [toggle, pin, group]);
}

function headOf(
  laid: LaidLane,
  place: Place,
  index: Index,
  { pinned, canFold, selected }: Top,
  steps: Steps,
): ReactNode {
  const { shown } = laid;
  if (isGroup(shown))
    return <GroupHead key={laid.key} group={shown} open={laid.isHeading} onToggle={steps.group} {...place} />;
  const partnership = index.partnerships[shown.partnership];
  if (!partnership) return null;
  const isPinned = pinned.includes(partnership.id);
  return (
    <LaneHead
      key={laid.key}
      partnership={partnership}
      count={shown.milestones.length}
      layout={laid.layout}
      below={laid.isInside ? (whereabouts(index)[shown.partnership]?.province ?? null) : null}
      pinned={isPinned}
      onToggle={canFold && shown.partnership !== selected ? steps.toggle : null}
      onPin={canFold || isPinned ? steps.pin : null}
      {...place}
    />
  );
}

/** The rows whose heads are drawn: first those that can be seen, and the rest right after, also after each change. */
function useRowsOfHeads(lanes: readonly LaidLane[], inView: StageRows, rows: RowRange): RowRange {
  const t = useWords();
  const drawn = useMemo(() => ({ lanes, t }), [lanes, t]);
  const isLater = useLater<object | null>(drawn, null) === drawn;
  const ready = moreRows(rows, READY);
  return isLater ? ready : rowsAbove(ready, inView.fold());
}

export function LaneHeads({ lanes, heading, inView, top }: Props) {
  const { index } = useRecord();
  const steps = useSteps(top.pinned);
  const rows = useSyncExternalStore(inView.listen, inView.now);
  const heads = lanesAmong(lanes, useRowsOfHeads(lanes, inView, rows)).map((laid) => {
    const { held, ...place } = placeOfHead(laid, heading, rows);
    return { held, head: headOf(laid, place, index, top, steps) };
  });
  return (
    <div className={`lane-heads heads-${heading}`}>
      <div className="lane-shift">{heads.filter(({ held }) => !held).map(({ head }) => head)}</div>
      {heads.filter(({ held }) => held).map(({ head }) => head)}
    </div>
  );
}
