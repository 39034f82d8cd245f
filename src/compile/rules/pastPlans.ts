/** Rule of compile: a plan whose time is over does not stand there as if it were still to come. */
import { formatDay, parseDay } from "../../time/day";
import { breach, type Rule } from "../rule";

export const pastPlans: Rule = {
  name: "past-plan",
  description:
    "A plan that was due before this edition says what became of it, even if only that nothing was heard.",
  needs: "record",
  check: ({ links, datings }) => {
    const closed = parseDay(links.seeds.edition?.value.date ?? "");
    return [...links.milestones.values()].flatMap(({ id, source, path, record }) => {
      const dating = datings.of.get(id);
      const due = dating?.date.bounds.latest ?? null;
      // Where the reports contradict the date, that is the problem to mend.
      const isOpen = record.status === "planned" && !record.outcome && !dating?.crossed;
      if (!isOpen || due === null || closed === null || due >= closed) return [];
      const what = `“${id}” was due by ${formatDay(due)} and has no outcome`;
      return [breach(source, [...path, "status"], what, "add `outcome`: not-heard-of, if nothing is known")];
    });
  },
};
