/** One milestone, opened: what happened, when and how exactly that is known, and what it rests on. */
import { useMemo } from "react";

import type { Claim, Detail, Milestone } from "../../dataset/dataset";
import { rowOfId } from "../../dataset/milestones";
import { useDetailsOf, useTitlesOf } from "../load/partsContext";
import { dateInWords } from "../mark/dateWords";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { Icon } from "../mark/Icon";
import { FAMILY_PATHS, KIND_PATHS } from "../mark/iconPaths";
import { useRecord } from "../record/recordContext";
import { Marked } from "../search/Marked";
import { MarkedTitle } from "../search/MarkedTitle";
import { useWords } from "../words/wordsContext";
import { DateReasons } from "./DateReasons";
import { DetailLinks } from "./DetailLinks";
import { MilestoneFacts } from "./MilestoneFacts";
import { plansCarriedOut, Relations } from "./Relations";
import { SourceCard } from "./SourceCard";

type Props = {
  readonly milestone: Milestone;
  readonly headingId: string;
  /** Whether its sources stand right after what they tell of, before all else. */
  readonly evidenceFirst?: boolean;
};

function Tags({ milestone }: { readonly milestone: Milestone }) {
  const { index, lang } = useRecord();
  const { kinds, fields, statuses } = index.vocabulary;
  return (
    <ul className="tags">
      <li className="tag">
        <Icon path={KIND_PATHS[milestone.kind]} />
        {kinds[milestone.kind][lang]}
      </li>
      {milestone.fields.map((field) => (
        <li key={field} className={`tag tag-field family-${fields[field].family}`}>
          <Icon path={FAMILY_PATHS[fields[field].family]} />
          {fields[field].name[lang]}
        </li>
      ))}
      {milestone.status !== "done" && <li className="tag tag-status">{statuses[milestone.status][lang]}</li>}
    </ul>
  );
}

/** Checked passages first, then by date of publication. */
function inOrder(claims: readonly Claim[], published: (claim: Claim) => string): readonly Claim[] {
  const rank = (claim: Claim) =>
    `${claim.evidence.length > 0 ? 0 : 1}${claim.date ? 0 : 1}${published(claim)}`;
  return claims.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The milestones that the details of one name: their titles are shown. */
function useRowsNamed(milestone: Milestone, detail: Detail): readonly number[] {
  const { index } = useRecord();
  return useMemo(() => {
    const plans = plansCarriedOut(index, milestone, detail);
    const { fulfilledBy, related, outcome, reasons } = detail;
    const inReasons = reasons.flatMap((reason) => ("milestone" in reason ? [reason.milestone] : []));
    return [...plans, ...fulfilledBy, ...related, ...(outcome?.by ?? []), ...inReasons].flatMap(
      (id) => rowOfId(index.milestones.columns, id) ?? [],
    );
  }, [index, milestone, detail]);
}

function Sources({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useWords();
  const { details } = useRecord();
  return (
    <section className="sources">
      <h3>
        {t("sources.label")} <span className="soft">· {t("sources.count", { count: claims.length })}</span>
      </h3>
      <ol>
        {claims.map((claim) => {
          const article = details.articles.get(claim.article);
          return article && <SourceCard key={claim.article} claim={claim} article={article} />;
        })}
      </ol>
    </section>
  );
}

type OpenedProps = {
  readonly milestone: Milestone;
  readonly detail: Detail;
  readonly evidenceFirst: boolean;
};

function Opened({ milestone, detail, evidenceFirst }: OpenedProps) {
  const { lang, details } = useRecord();
  useTitlesOf(useRowsNamed(milestone, detail));
  const claims = inOrder(detail.claims, (claim) => details.articles.get(claim.article)?.published ?? "9");
  return (
    <>
      <p className="detail-summary">
        <Marked text={detail.summary[lang]} />
      </p>
      {evidenceFirst && <Sources claims={claims} />}
      <MilestoneFacts milestone={milestone} detail={detail} />
      <Relations milestone={milestone} detail={detail} />
      {!evidenceFirst && <Sources claims={claims} />}
      <DateReasons milestone={milestone} detail={detail} />
      <DetailLinks milestone={milestone} />
    </>
  );
}

export function MilestoneDetail({ milestone, headingId, evidenceFirst = false }: Props) {
  const t = useWords();
  const { index, details, lang } = useRecord();
  const detail = details.milestones.get(milestone.id);
  useDetailsOf(useMemo(() => [milestone.index], [milestone]));
  return (
    <div className={`detail-body family-${familyOf(index, milestone)}`}>
      <p className="detail-date">
        <Glyph index={index} milestone={milestone} />
        {dateInWords(milestone, lang)}
      </p>
      <h2 id={headingId} tabIndex={-1}>
        <MarkedTitle row={milestone.index} />
      </h2>
      <Tags milestone={milestone} />
      {detail ? (
        <Opened milestone={milestone} detail={detail} evidenceFirst={evidenceFirst} />
      ) : (
        <p>{t("state.loadingDetail")}</p>
      )}
    </div>
  );
}
