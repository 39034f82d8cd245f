/** What a milestone has to do with others: plans and what became of them, related milestones; attributed statements. */

import type { Detail, MilestoneId, Statement } from "../../dataset/dataset";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useTitleOfId } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { MilestoneLink } from "./MilestoneLink";

function Links({ name, ids }: { readonly name: string; readonly ids: readonly MilestoneId[] }) {
  const titleOf = useTitleOfId();
  if (ids.length === 0) return null;
  return (
    <div className="relation">
      <h3>{name}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <MilestoneLink id={id}>{titleOf(id)}</MilestoneLink>
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

export function Relations({ detail }: { readonly detail: Detail }) {
  const t = useWords();
  const outcomeBy = detail.outcome?.by ?? [];
  const fulfilledBy = [...new Set([...detail.fulfilledBy, ...outcomeBy])];
  return (
    <>
      <OutcomeNote detail={detail} />
      <Links name={t("detail.fulfilledBy")} ids={fulfilledBy} />
      <Links name={t("detail.fulfils")} ids={detail.fulfils} />
      <Statements detail={detail} />
      <Links name={t("detail.related")} ids={detail.related} />
    </>
  );
}
