/** Rule of compile: a plan comes first and is carried out by something that happened. */
import { formatDay } from "../../time/day";
import type { CheckedRecord } from "../checkedRecord";
import type { LinkedMilestone } from "../links";
import { type Breach, breach, type Rule } from "../rule";

export const fulfilments: Rule = {
  name: "fulfils",
  description:
    "`fulfils` joins something done or under way to a plan, and not from before the plan was announced.",
  needs: "record",
  check: (record) =>
    record.links.list.flatMap((milestone) =>
      (milestone.record.fulfils ?? []).flatMap((plan, place) => {
        const found = record.links.milestones.get(plan);
        return found ? check(milestone, found, [...milestone.path, "fulfils", place], record) : [];
      }),
    ),
};

function check(
  milestone: LinkedMilestone,
  plan: LinkedMilestone,
  path: LinkedMilestone["path"],
  { datings }: CheckedRecord,
): readonly Breach[] {
  const { source, record, id } = milestone;
  if (plan.record.status !== "planned" && plan.record.status !== "agreed")
    return [
      breach(
        source,
        path,
        `“${plan.id}” is ${plan.record.status}, not a plan`,
        "use `related`, or correct its status",
      ),
    ];
  if (record.status !== "done" && record.status !== "ongoing")
    return [
      breach(source, path, `“${id}” is itself ${record.status}`, "use `related`, or correct its status"),
    ];
  const latest = datings.of.get(id)?.date.bounds.latest ?? null;
  const announced = datings.of.get(plan.id)?.report.bounds.earliest ?? null;
  if (latest === null || announced === null || latest >= announced) return [];
  const what = `“${id}” was over by ${formatDay(latest)}, before “${plan.id}” was announced on ${formatDay(announced)}`;
  return [breach(source, path, what, "correct a date, or remove it")];
}
