/** Fourth step of compile, for filters and marks: what became of each plan, as a plan or what carried it out says. */
import type { Fate } from "../dataset/fate";
import { OUTCOMES } from "../dataset/vocabulary";
import { boundsOf } from "../time/boundsOf";
import type { Day } from "../time/day";
import { parseEdtf } from "../time/parseEdtf";
import type { LinkedMilestone } from "./links";
import { wordOf } from "./words";

/** By row of these milestones, which stand in the order of the index. Throws where a rule should have spoken. */
export function fatesOf(milestones: readonly LinkedMilestone[]): ReadonlyMap<number, Fate> {
  const rows = new Map(milestones.map(({ id }, row) => [id, row]));
  const fulfilled = new Map<string, number[]>();
  for (const [row, { record }] of milestones.entries())
    for (const plan of record.fulfils ?? []) fulfilled.set(plan, [...(fulfilled.get(plan) ?? []), row]);
  return new Map(
    milestones.flatMap((milestone, row) => {
      const named = (milestone.record.outcome?.by ?? []).map((id) => rowIn(rows, id));
      const by = [...new Set([...named, ...(fulfilled.get(milestone.id) ?? [])])].sort((a, b) => a - b);
      const fate = fateOf(milestone, by);
      return fate ? [[row, fate] as const] : [];
    }),
  );
}

function rowIn(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no milestone ${id}`);
  return row;
}

/** What carried it out says so by itself, even where the plan does not. */
function fateOf(milestone: LinkedMilestone, by: readonly number[]): Fate | null {
  const { outcome } = milestone.record;
  if (!outcome && by.length === 0) return null;
  return {
    kind: outcome ? wordOf(OUTCOMES, outcome.kind) : "carried-out",
    by,
    told: outcome?.lastHeard ? lastDayOf(outcome.lastHeard) : newestSource(milestone),
  };
}

function newestSource({ claims }: LinkedMilestone): Day | null {
  const days = claims.flatMap(({ source }) => lastDayOf(source.value.published) ?? []);
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

function lastDayOf(edtf: string | null): Day | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed?.ok ? boundsOf(parsed.value).latest : null;
}
