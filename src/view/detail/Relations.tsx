/** What a milestone has to do with others: plans and what became of them, related milestones; attributed statements. */

import type { Detail, Index, Milestone, MilestoneId, Statement } from "../../dataset/dataset";
import { idAt } from "../../dataset/milestones";
import { findMilestone } from "../../query/findMilestone";
import { plansBehind } from "../../query/threads";
import { wordsOf } from "../mark/dateWords";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTitleOfId } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { MilestoneLink } from "./MilestoneLink";

/** Whose a milestone is, where it is not of the partnership that is open. */
function Elsewhere({ id, than }: { readonly id: MilestoneId; readonly than: Milestone }) {
  const { index, lang } = useRecord();
  const found = findMilestone(index, id);
  if (found.kind !== "found" || found.milestone.partnership === than.partnership) return null;
  const partnership = index.partnerships[found.milestone.partnership];
  return (
    partnership && <span className="soft"> · {partnershipPlaces(index, partnership, lang).join(" – ")}</span>
  );
}

type LinksProps = {
  readonly name: string;
  readonly ids: readonly MilestoneId[];
  readonly of: Milestone;
};

function Links({ name, ids, of }: LinksProps) {
  const titleOf = useTitleOfId();
  if (ids.length === 0) return null;
  return (
    <div className="relation">
      <h3>{name}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <MilestoneLink id={id}>{titleOf(id)}</MilestoneLink>
            <Elsewhere id={id} than={of} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OutcomeNote({ detail }: { readonly detail: Detail }) {
  const t = useWords();
  const { lang, index } = useRecord();
  const { outcome } = detail;
  if (!outcome) return null;
  return (
    <div className="relation outcome">
      <h3>{t("detail.outcome")}</h3>
      <p>
        <strong>{index.vocabulary.outcomes[outcome.kind][lang]}.</strong> {outcome.note?.[lang]}
      </p>
      {outcome.lastHeard && <p>{t("detail.lastHeard", { date: wordsOf(outcome.lastHeard, lang) })}</p>}
    </div>
  );
}

/** Who said it and where it was read; a paper that speaks for itself is named once. */
function Attribution({ statement }: { readonly statement: Statement }) {
  const t = useWords();
  const { lang, details } = useRecord();
  const speaker = statement.speaker[lang];
  const publisher = details.articles.get(statement.article)?.publisher[lang] ?? "";
  return speaker === publisher
    ? t("detail.reportedBy", { publisher })
    : t("detail.statement", { speaker, publisher });
}

function Statements({ detail }: { readonly detail: Detail }) {
  const t = useWords();
  const { lang } = useRecord();
  if (detail.statements.length === 0) return null;
  return (
    <div className="relation">
      <h3>{t("detail.statements")}</h3>
      {detail.statements.map((statement) => (
        <figure key={statement.text.vi} className="statement">
          <p>{statement.text[lang]}</p>
          <figcaption>
            <Attribution statement={statement} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Plans that it carried out, as it says itself or as they do: each end of a thread leads to the other. */
export function plansCarriedOut({ milestones }: Index, { index: row }: Milestone, detail: Detail) {
  const { columns } = milestones;
  return [...new Set([...detail.fulfils, ...plansBehind(columns, row).map((plan) => idAt(columns, plan))])];
}

type Props = { readonly milestone: Milestone; readonly detail: Detail };

export function Relations({ milestone, detail }: Props) {
  const t = useWords();
  const { index } = useRecord();
  const outcomeBy = detail.outcome?.by ?? [];
  const fulfilledBy = [...new Set([...detail.fulfilledBy, ...outcomeBy])];
  const plans = plansCarriedOut(index, milestone, detail);
  return (
    <>
      <OutcomeNote detail={detail} />
      <Links name={t("detail.fulfilledBy")} ids={fulfilledBy} of={milestone} />
      <Links name={t("detail.fulfils")} ids={plans} of={milestone} />
      <Statements detail={detail} />
      <Links name={t("detail.related")} ids={detail.related} of={milestone} />
    </>
  );
}
