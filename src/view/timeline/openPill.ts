/** What a click on a count does: its lane or group opens and the window comes close enough to see its members apart. Pure. */
import type { Index } from "../../dataset/dataset";
import type { DayWindow } from "../../query/dayWindow";
import { fitWindow } from "../../query/fitWindow";
import { foldedRow } from "../../query/foldedRow";
import { holdsPartnership, isGroup, milestonesOf, type Shown } from "../../query/laneGroups";
import type { Scale } from "../../query/scale";
import { withGroupOpen, withUnfolded } from "../../session/lanes";
import { moved } from "../../session/looks";
import { clampWindow } from "../../session/moveWindow";
import type { Session } from "../../session/session";
import { pillId } from "./drawnLane";
import { keyOf } from "./laneLayout";

export type PillContext = {
  readonly index: Index;
  /** Lanes, and groups that are folded, as they stand. */
  readonly lanes: readonly Shown[];
  /** The scale at which what has this key was drawn. */
  readonly scaleOf: (key: number) => Scale;
  readonly limits: DayWindow;
};

/** The session after the count with this id was opened; the same one where there is no such count. */
export function openPill(session: Session, id: string, context: PillContext): Session {
  const { index, lanes, scaleOf, limits } = context;
  const first = index.milestones.at(Number(id.slice("pill:".length)));
  const shown = first && lanes.find((each) => holdsPartnership(each, first.partnership));
  const pill =
    shown &&
    foldedRow(milestonesOf(shown), scaleOf(keyOf(shown))).entries.find(
      (entry) => entry.kind === "pill" && pillId(entry) === id,
    );
  if (!shown || pill?.kind !== "pill") return session;
  const window = fitWindow(index.milestones.of(Uint32Array.from(pill.members)));
  const opened = withOpen(session, shown, index);
  return window ? moved(opened, clampWindow(window, limits)) : opened;
}

function withOpen(session: Session, shown: Shown, { partnerships }: Index): Session {
  if (isGroup(shown)) return withGroupOpen(session, shown.province, true);
  const id = partnerships[shown.partnership]?.id;
  return id === undefined ? session : withUnfolded(session, [...session.unfolded, id]);
}
