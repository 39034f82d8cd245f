/** Plans and what became of them, by state; those of which something may still come can be looked at alone. */
import { useMemo } from "react";
import { PLAN_STATES, type Plan, plansOf } from "../../query/insight/plans";
import { planCounts } from "../../query/planCounts";
import { withInsight } from "../../session/looks";
import { questionOf } from "../../session/questionOf";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { PlanEntry } from "./PlanEntry";
import { useStateName } from "./PlanState";
import { useInsightText } from "./useInsightText";
import { usePart } from "./usePart";

function Filter() {
  const text = useInsightText();
  const { index } = useRecord();
  const { session } = useSession();
  const counts = planCounts(index, questionOf(session), useFound().found);
  const choices = [
    { due: false, words: text.plans.all(counts.all) },
    { due: true, words: text.plans.open(counts.open) },
  ];
  return (
    <nav className="choices" aria-label={text.plans.filter}>
      {choices.map(({ due, words }) => (
        <SessionLink
          key={words}
          to={withInsight(session, "plans", { due })}
          aria-current={session.due === due ? "true" : undefined}
        >
          {words}
        </SessionLink>
      ))}
    </nav>
  );
}

type GroupProps = {
  readonly state: Plan["state"];
  readonly plans: readonly Plan[];
  readonly several: boolean;
};

function Group({ state, plans, several }: GroupProps) {
  const nameOf = useStateName();
  if (plans.length === 0) return null;
  return (
    <section className="plan-group">
      <h3>
        {nameOf(state)} <span className="soft">· {plans.length}</span>
      </h3>
      <ul className="plans">
        {plans.map((plan) => (
          <PlanEntry key={plan.milestone.id} plan={plan} several={several} />
        ))}
      </ul>
    </section>
  );
}

export function PlansView({ answer }: InsightProps) {
  const text = useInsightText();
  const { index } = useRecord();
  const { session } = useSession();
  const shown = useMemo(() => [...answer.milestones], [answer]);
  const { details, isWhole } = usePart(shown);
  const plans = useMemo(() => plansOf(index, shown, details), [index, shown, details]);
  return (
    <InsightFrame title={text.plans.label} lead={<p>{text.plans.lead}</p>}>
      <Filter />
      {!isWhole && <p role="status">{text.waiting}</p>}
      {isWhole && plans.length === 0 && <p>{session.due ? text.plans.nothingOpen : text.plans.nothing}</p>}
      {PLAN_STATES.map((state) => (
        <Group
          key={state}
          state={state}
          plans={plans.filter((plan) => plan.state === state)}
          several={answer.lanes.length > 1}
        />
      ))}
    </InsightFrame>
  );
}
