/** What a click on a count does: its lane opens and the window comes close enough to see its members apart. Pure. */
import type { Index } from "../../dataset/dataset";
import type { Lane } from "../../query/answer";
import type { DayWindow } from "../../query/dayWindow";
import { fitWindow } from "../../query/fitWindow";
import { foldedRow } from "../../query/foldedRow";
import type { Scale } from "../../query/scale";
import { moved } from "../../session/looks";
import { clampWindow } from "../../session/moveWindow";
import { withPinned } from "../../session/pinned";
import type { Session } from "../../session/session";
import { pillId } from "./drawnLane";

export type PillContext = {
  readonly index: Index;
  readonly lanes: readonly Lane[];
  /** The scale at which the folded row of a partnership (its place in the index) was drawn. */
  readonly scaleOf: (lane: number) => Scale;
  readonly limits: DayWindow;
};

/** The session after the count with this id was opened; the same one where there is no such count. */
export function openPill(session: Session, id: string, context: PillContext): Session {
  const { index, lanes, scaleOf, limits } = context;
  const first = index.milestones.at(Number(id.slice("pill:".length)));
  const lane = lanes.find(({ partnership }) => partnership === first?.partnership);
  const pill =
    lane &&
    foldedRow(lane.milestones, scaleOf(lane.partnership)).entries.find(
      (entry) => entry.kind === "pill" && pillId(entry) === id,
    );
  if (!lane || pill?.kind !== "pill") return session;
  const window = fitWindow(index.milestones.of(Uint32Array.from(pill.members)));
  const partnership = index.partnerships[lane.partnership]?.id;
  const opened = partnership ? withPinned(session, [...session.pinned, partnership]) : session;
  return window ? moved(opened, clampWindow(window, limits)) : opened;
}
