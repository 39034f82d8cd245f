/** What became of a plan, as a tag: by words and by shape, never by colour alone. */
import { isOpen, type Plan } from "../../query/insight/plans";
import { useRecord } from "../record/recordContext";
import { useInsightText } from "./useInsightText";

/** The name of a state. */
export function useStateName(): (state: Plan["state"]) => string {
  const { plans } = useInsightText();
  const { index, lang } = useRecord();
  return (state) => (state === "waiting" ? plans.waiting : index.vocabulary.outcomes[state][lang]);
}

export function PlanState({ state }: Pick<Plan, "state">) {
  const nameOf = useStateName();
  return <span className={isOpen({ state }) ? "plan-state is-open" : "plan-state"}>{nameOf(state)}</span>;
}
