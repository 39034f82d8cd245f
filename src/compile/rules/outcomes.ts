/** Rule of compile: what became of plans is told of plans, and agrees with the milestones that carried them out. */
import type { LinkedMilestone } from "../links";
import { type Breach, breach, type Rule } from "../rule";

const isPlan = ({ record }: LinkedMilestone): boolean =>
  record.status === "planned" || record.status === "agreed";

export const outcomes: Rule = {
  name: "outcome",
  description:
    "Only what is planned or agreed has an outcome; a plan that was carried out says so and by what.",
  needs: "record",
  check: ({ links }) => {
    const fulfilled = new Set(links.list.flatMap(({ record }) => record.fulfils ?? []));
    return links.list.flatMap((milestone): readonly Breach[] => {
      const { source, path, record, id } = milestone;
      const { outcome } = record;
      if (outcome && !isPlan(milestone))
        return [
          breach(
            source,
            [...path, "outcome"],
            `“${id}” is ${record.status}, not a plan`,
            "remove the outcome, or correct the status",
          ),
        ];
      if (outcome?.kind === "carried-out" && !outcome.by)
        return [
          breach(
            source,
            [...path, "outcome"],
            "it does not say what carried the plan out",
            "add `by` with the milestone",
          ),
        ];
      if (fulfilled.has(id) && isPlan(milestone) && (!outcome || outcome.kind === "not-heard-of"))
        return [
          breach(
            source,
            [...path, outcome ? "outcome" : "id"],
            "a milestone fulfils this plan, but its outcome does not say so",
            "add the outcome, or remove `fulfils` there",
          ),
        ];
      return [];
    });
  },
};
