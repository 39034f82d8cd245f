/** Threads from plans to what came of them: which a milestone hangs on, and where they lead from it. Pure. */
import { memoBy } from "../base/memo";
import type { MilestoneColumns } from "../dataset/milestones";
import type { OutcomeKind } from "../dataset/vocabulary";
import type { Day } from "../time/day";

/**
 * From a plan (its row) to one milestone that came of it; `to` null: to nothing, and `told` is when it was last heard
 * of, null where its sources bear no date.
 */
export type Thread = {
  readonly plan: number;
  readonly kind: OutcomeKind;
  readonly to: number | null;
  readonly told: Day | null;
};

/** By the row of what carried them out the rows of plans, ascending. */
const plansOf = memoBy(({ fates }: MilestoneColumns): ReadonlyMap<number, readonly number[]> => {
  const plans = new Map<number, number[]>();
  for (const [plan, { by }] of fates) for (const row of by) plans.set(row, [...(plans.get(row) ?? []), plan]);
  return plans;
});

/** By partnership the rows of the plans of which something is known, ascending. */
export const plansByPartnership = memoBy(
  ({ fates, partnership }: MilestoneColumns): ReadonlyMap<number, readonly number[]> => {
    const plans = new Map<number, number[]>();
    for (const row of fates.keys()) {
      const lane = partnership[row] ?? -1;
      plans.set(lane, [...(plans.get(lane) ?? []), row]);
    }
    return plans;
  },
);

/** The threads that begin at a plan: one to each milestone that came of it, or one that ends openly; none before that. */
export function threadsFrom({ fates }: MilestoneColumns, plan: number): readonly Thread[] {
  const fate = fates.get(plan);
  if (!fate) return [];
  const { kind, by, told } = fate;
  if (by.length === 0) return [{ plan, kind, to: null, told }];
  return by.map((to) => ({ plan, kind, to, told }));
}

/** The threads that a milestone hangs on, as a plan and as what came of one. */
export function threadsAt(columns: MilestoneColumns, row: number): readonly Thread[] {
  const before = plansOf(columns).get(row) ?? [];
  const into = before.flatMap((plan) => threadsFrom(columns, plan).filter(({ to }) => to === row));
  return [...into, ...threadsFrom(columns, row)];
}

/** The rows of the plans that a milestone carried out. */
export function plansBehind(columns: MilestoneColumns, row: number): readonly number[] {
  return plansOf(columns).get(row) ?? [];
}

/**
 * Where a thread leads among rows that are shown. on: from a plan to the first milestone that came of it, and from
 * there to the next of the same plan. back: to the plan; null where it leads nowhere.
 */
export function alongThread(
  columns: MilestoneColumns,
  row: number,
  way: "on" | "back",
  isShown: (row: number) => boolean,
): number | null {
  const plans = plansBehind(columns, row).filter((plan) => plan !== row);
  if (way === "back") return plans.find(isShown) ?? null;
  const next = [row, ...plans].flatMap((plan) => {
    const by = columns.fates.get(plan)?.by ?? [];
    return by.slice(by.indexOf(row) + 1);
  });
  return next.find((each) => each !== row && isShown(each)) ?? null;
}
