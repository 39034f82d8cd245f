/** One plan: what was planned, for when, what became of it, and the thread from the plan to what carried it out. */
import type { Lang } from "../../base/lang";
import type { Milestone } from "../../dataset/dataset";
import { wordDuration } from "../../i18n/wordDuration";
import type { Plan } from "../../query/insight/plans";
import { MilestoneLink } from "../detail/MilestoneLink";
import { dateInWords, wordsOf } from "../mark/dateWords";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { MilestoneLine } from "./MilestoneLines";
import { PartnershipLink } from "./PartnershipLink";
import { useInsightText } from "./useInsightText";

function lastTold({ lastTold: told }: Plan, text: ReturnType<typeof useInsightText>, lang: Lang): string {
  return told === null ? text.plans.neverDated : text.plans.lastTold(wordsOf(told, lang));
}

function Outcome({ by, plan }: { readonly by: Milestone; readonly plan: Milestone }) {
  const elsewhere = by.partnership !== plan.partnership;
  return (
    <li>
      <MilestoneLine milestone={by} />
      {elsewhere && (
        <span className="soft">
          {" "}
          · <PartnershipLink partnership={by.partnership} />
        </span>
      )}
    </li>
  );
}

/** From the plan down to what carried it out, with how long that took on the line between. */
function Thread({ plan }: { readonly plan: Plan }) {
  const text = useInsightText();
  const { lang } = useRecord();
  if (plan.by.length === 0) return null;
  return (
    <div className="thread">
      {plan.after && <p className="thread-time">{text.plans.after(wordDuration(plan.after, lang))}</p>}
      <p className="soft">{text.plans.doneBy}</p>
      <ul className="lines">
        {plan.by.map((by) => (
          <Outcome key={by.id} by={by} plan={plan.milestone} />
        ))}
      </ul>
    </div>
  );
}

type Props = {
  readonly plan: Plan /** Whether its partnership is to be named. */;
  readonly several: boolean;
};

export function PlanEntry({ plan, several }: Props) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const { milestone, outcome } = plan;
  return (
    <li className={`plan family-${familyOf(index, milestone)}`}>
      <p className="plan-title">
        <Glyph index={index} milestone={milestone} />{" "}
        <MilestoneLink id={milestone.id}>{titleOf(milestone.index)}</MilestoneLink>
      </p>
      {several && (
        <p className="soft">
          <PartnershipLink partnership={milestone.partnership} />
        </p>
      )}
      <p>
        <span className="soft">
          {milestone.status === "agreed" ? text.plans.agreed : text.plans.planned}:
        </span>{" "}
        {dateInWords(milestone, lang)}
      </p>
      {outcome?.note && <p>{outcome.note[lang]}</p>}
      <p className="soft">{lastTold(plan, text, lang)}</p>
      <Thread plan={plan} />
    </li>
  );
}
