/** Which threads are drawn, and where they are tied: those of what the reader is on, and quietly some of what is in sight. Pure. */
import { dayIn, type MilestoneColumns, rowOfId } from "../../dataset/milestones";
import { isGroup } from "../../query/laneGroups";
import type { Scale } from "../../query/scale";
import { plansByPartnership, type Thread, threadsAt, threadsFrom } from "../../query/threads";
import { lanesAmong } from "./feedPlan";
import type { Content } from "./laneFeed";
import type { RowRange } from "./laneLayout";
import { endOf, type ThreadEnd } from "./threadEnds";

/** held: of the open milestone, or the one pointed at. active: of the one that the keyboard is on. quiet: of no one. */
export type ThreadLook = "held" | "active" | "quiet";

/** Where no mark is: the day on which it ends, null where that is not known, and whether what is there is left out. */
export type LooseEnd = { readonly day: number | null; readonly leftOut: boolean };

/** A thread with both of its ends. */
export type TiedThread = {
  /** Names it among all. */
  readonly key: string;
  readonly kind: Thread["kind"];
  readonly look: ThreadLook;
  readonly plan: ThreadEnd;
  /** A mark or a count, else nothing that is drawn. */
  readonly to: ThreadEnd | LooseEnd;
};

/** What decides which threads are drawn. */
export type ThreadScene = {
  readonly content: Content;
  readonly rows: RowRange;
  /** The id of what the pointer is on. */
  readonly hovered: string | null;
  /** The scale at which a folded lane was drawn. */
  readonly scaleOf: (key: number) => Scale;
};

/** More quiet threads than this would hide the marks, and cost frames. */
const MOST_QUIET = 40;

/** Whether it ends at a mark or a count. */
export function isTied(to: TiedThread["to"]): to is ThreadEnd {
  return "halfPx" in to;
}

/** Those that are drawn, the quiet ones first. */
export function threadsShown(scene: ThreadScene): readonly TiedThread[] {
  const { said } = scene.content;
  const { columns } = said.index.milestones;
  if (columns.fates.size === 0) return [];
  const found = new Map<string, TiedThread>();
  const add = (thread: Thread, look: ThreadLook) => {
    const tied = tie(thread, look, scene, columns);
    if (tied) found.set(tied.key, tied);
  };
  for (const thread of quietThreads(scene, columns)) add(thread, "quiet");
  for (const thread of of(said.active, columns)) add(thread, "active");
  for (const thread of [...of(said.selected, columns), ...of(scene.hovered, columns)]) add(thread, "held");
  return [...found.values()];
}

function of(id: string | null, columns: MilestoneColumns): readonly Thread[] {
  const row = id === null ? null : rowOfId(columns, id);
  return row === null ? [] : threadsAt(columns, row);
}

/**
 * Of plans in open lanes on the screen what came of them; where open plans are asked for, in all lanes how long they
 * were heard of.
 */
function quietThreads({ content, rows }: ThreadScene, columns: MilestoneColumns): readonly Thread[] {
  const { lanes, due } = content;
  const plans = plansByPartnership(columns);
  const found: Thread[] = [];
  for (const { shown, isHeading, layout } of lanesAmong(lanes, rows)) {
    if (found.length >= MOST_QUIET) break;
    if (isHeading || !(due || layout)) continue;
    for (const { partnership } of isGroup(shown) ? shown.lanes : [shown])
      for (const plan of plans.get(partnership) ?? [])
        found.push(...threadsFrom(columns, plan).filter(({ to }) => due || to !== null));
  }
  return found.slice(0, MOST_QUIET);
}

function tie(
  { plan: row, kind, to, told }: Thread,
  look: ThreadLook,
  { content: { lanes }, scaleOf }: ThreadScene,
  columns: MilestoneColumns,
): TiedThread | null {
  const plan = endOf(lanes, columns, row, scaleOf);
  if (!plan || (look === "quiet" && plan.pill !== null)) return null;
  const tied = { key: `${row}-${to ?? ""}`, kind, look, plan };
  const end = to === null ? null : endOf(lanes, columns, to, scaleOf);
  if (end) return isOneThing(plan, end) ? null : { ...tied, to: end };
  const day = to === null ? told : (dayIn(columns.earliest, to) ?? dayIn(columns.latest, to));
  if (to !== null && (day === null || look === "quiet")) return null;
  return { ...tied, to: { day, leftOut: to !== null } };
}

/** Within one count there is nothing to be joined. */
function isOneThing(a: ThreadEnd, b: ThreadEnd): boolean {
  return a.pill !== null && a.pill === b.pill;
}
