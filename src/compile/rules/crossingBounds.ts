/** Rule of compile: what sources and editors say of a date leaves at least one day. */
import type { Conflict } from "../../time/conflicts";
import { formatDay } from "../../time/day";
import { formatEdtf } from "../../time/formatEdtf";
import type { CheckedRecord } from "../checkedRecord";
import type { Dating } from "../dating";
import type { LinkedMilestone } from "../links";
import { type Breach, breach, type Rule } from "../rule";

export const crossingBounds: Rule = {
  name: "bounds-cross",
  description: "Stated dates, days of publication and the order of milestones can all be true at once.",
  needs: "record",
  check: (record) => [
    ...record.links.list.flatMap((milestone) => {
      const dating = record.datings.of.get(milestone.id);
      return dating ? againstReports(milestone, dating) : [];
    }),
    ...plainest(record.datings.conflicts).flatMap((conflict) => againstOrder(conflict, record)),
  ],
};

function sourcesOf({ stated }: Dating): string {
  return stated ? `${formatEdtf(stated.date)} (${stated.articles.join(", ")})` : "no stated date";
}

function againstReports(
  { id, source, path, record, claims }: LinkedMilestone,
  dating: Dating,
): readonly Breach[] {
  const at = [...path, "id"];
  if (dating.report.tooEarly) {
    const reports = claims.flatMap(({ source: { id: article, value } }) =>
      value.published ? [`${article} of ${value.published}`] : [],
    );
    const what = `“${id}” is ${record.status} on ${sourcesOf(dating)}, but every source was published before: ${reports.join(", ")}`;
    return [breach(source, at, what, "correct a date, or make it planned")];
  }
  if (!dating.crossed) return [];
  const { reason } = dating.report;
  const report = reason && "article" in reason ? reason.article : "a source";
  const what = `“${id}” is ${record.status} for ${sourcesOf(dating)}, which was over when ${report} was published`;
  return [breach(source, at, what, "correct a date or the status")];
}

/** Of the conflicts that begin with the same order the one with the shortest chain: the others follow from it. */
function plainest(conflicts: readonly Conflict[]): readonly Conflict[] {
  const best = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const key = JSON.stringify(conflict.constraints[0] ?? conflict.ids);
    const known = best.get(key);
    if (!known || conflict.constraints.length < known.constraints.length) best.set(key, conflict);
  }
  return [...best.values()];
}

/** Told at the first milestone of the chain that an editor joined by an order. */
function againstOrder(
  { ids, constraints, earliest, latest }: Conflict,
  { links, datings }: CheckedRecord,
): readonly Breach[] {
  const [first] = constraints;
  const milestone = links.milestones.get(first?.of ?? ids[0] ?? "");
  if (!milestone) return [];
  const order = constraints.map(({ kind, of, to }) => `${of} ${kind} ${to}`).join(", ");
  const told = [...new Set(ids)].flatMap((id) => {
    const dating = datings.of.get(id);
    return dating?.stated ? [`${id}: ${sourcesOf(dating)}`] : [];
  });
  const what = `the order ${order} cannot be: not before ${formatDay(earliest)}, yet not after ${formatDay(latest)} (${told.join("; ")})`;
  const path = [...milestone.path, ...(first ? [first.kind] : ["id"])];
  return [breach(milestone.source, path, what, "correct the order or a date")];
}
