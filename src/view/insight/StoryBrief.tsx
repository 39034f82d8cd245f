/** The story on paper, made for two pages: what the tie is, its figures, every milestone, open plans, and the sources. */
import type { Milestone } from "../../dataset/dataset";
import { shortDate, shortEdtf } from "../../i18n/shortDate";
import { formatNumber } from "../../i18n/wordNumber";
import { laneOf } from "../../query/insight/laneOf";
import { isOpen, type Plan, plansOf } from "../../query/insight/plans";
import { parseEdtf } from "../../time/parseEdtf";
import { partnershipAlone } from "../link/permalink";
import { useWebAddress } from "../link/webAddress";
import { wordsOf } from "../mark/dateWords";
import { dayInWords } from "../print/dayInWords";
import { type Citation, type Entry, reportOf } from "../print/report";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { Figure, Figures } from "./Figures";
import { useStateName } from "./PlanState";
import { useInsightText } from "./useInsightText";

type EntryProps = { readonly entry: Entry };

function Numbers({ entry: { sources } }: EntryProps) {
  return sources.length > 0 && <span className="brief-numbers"> [{sources.join(", ")}]</span>;
}

function BriefEntry({ entry }: EntryProps) {
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const { milestone, detail } = entry;
  const status = milestone.status === "done" ? null : index.vocabulary.statuses[milestone.status][lang];
  return (
    <li>
      <strong>{shortDate(milestone.date, lang)}</strong>
      {status && ` (${status.toLocaleLowerCase(lang)})`} · <b>{titleOf(milestone.index)}.</b>{" "}
      {detail?.summary[lang]}
      <Numbers entry={entry} />
    </li>
  );
}

/** What its sources call the tie, and the paper that began it. */
function Form({
  partnership,
  entries,
}: {
  readonly partnership: number;
  readonly entries: readonly Entry[];
}) {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const { tie, founding } = index.partnerships[partnership] ?? { tie: "unknown", founding: null };
  const began = entries.find(({ milestone }) => milestone.id === founding);
  return (
    <p>
      <strong>{index.vocabulary.ties[tie][lang]}.</strong>{" "}
      {began ? (
        <>
          {shortDate(began.milestone.date, lang)}: {titleOf(began.milestone.index)}
          <Numbers entry={began} />.
        </>
      ) : (
        profile.noFounding
      )}
    </p>
  );
}

function OpenPlan({ plan, number }: { readonly plan: Plan; readonly number: number }) {
  const { plans } = useInsightText();
  const { lang } = useRecord();
  const titleOf = useTitle();
  const stateOf = useStateName();
  const told = plan.lastTold === null ? plans.neverDated : plans.lastTold(wordsOf(plan.lastTold, lang));
  return (
    <li value={number}>
      {titleOf(plan.milestone.index)}: {stateOf(plan.state).toLocaleLowerCase(lang)}. {told}
    </li>
  );
}

function Plans({ entries }: { readonly entries: readonly Entry[] }) {
  const { story } = useInsightText();
  const { index, details } = useRecord();
  const lane = entries.map(({ milestone }) => milestone);
  const plans = plansOf(index, lane, details).filter(isOpen);
  return (
    <section>
      <h3>{story.openPlans}</h3>
      {plans.length === 0 && <p>{story.noOpenPlans}</p>}
      <ol className="brief-plans">
        {plans.map((plan) => (
          <OpenPlan key={plan.milestone.id} plan={plan} number={lane.indexOf(plan.milestone) + 1} />
        ))}
      </ol>
    </section>
  );
}

function Source({ citation: { article } }: { readonly citation: Citation }) {
  const t = useWords();
  const { lang } = useRecord();
  const date = article.published === null ? null : parseEdtf(article.published);
  const undated = t("sources.notDated");
  const when = date?.ok
    ? shortEdtf(date.value, lang)
    : undated.charAt(0).toLocaleLowerCase(lang) + undated.slice(1);
  return (
    <li>
      {article.publisher[lang]}
      {article.headline && (
        <>
          , “<span lang={article.lang}>{article.headline}</span>”
        </>
      )}
      , {when}.
    </li>
  );
}

function Sources({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  return (
    <section>
      <h3>{t("print.sources")}</h3>
      <ol className="brief-sources">
        {citations.map((citation) => (
          <Source key={citation.number} citation={citation} />
        ))}
      </ol>
    </section>
  );
}

/** Where it can be read again, and of which day it is. */
function Imprint({ partnership }: { readonly partnership: number }) {
  const t = useWords();
  const { index, lang, today } = useRecord();
  const full = useWebAddress();
  const id = index.partnerships[partnership]?.id;
  return (
    <p className="brief-imprint">
      {id !== undefined && full(partnershipAlone(id, lang))} · {t("print.printed")}: {dayInWords(today, lang)}
    </p>
  );
}

/** Milestones whose words have not come; the browser's own command to print waits for nobody. */
function lacking(entries: readonly Entry[]): number {
  return entries.filter(({ detail }) => detail === null).length;
}

function citationsOf(milestones: Iterable<Milestone>): number {
  return [...milestones].reduce((sum, { sources }) => sum + sources, 0);
}

export function StoryBrief({ partnership }: { readonly partnership: number }) {
  const t = useWords();
  const { profile, story } = useInsightText();
  const { index, details, lang } = useRecord();
  const milestones = laneOf(index, partnership);
  const { sections, citations } = reportOf([{ partnership, milestones }], index, details);
  const entries = sections.flatMap((section) => section.entries);
  const count = lacking(entries);
  return (
    <div className="brief">
      <Form partnership={partnership} entries={entries} />
      {count > 0 && <p className="print-warning">{t("print.withoutDetails", { count })}</p>}
      <Figures partnership={partnership}>
        <Figure name={profile.citations}>{formatNumber(citationsOf(milestones), lang)}</Figure>
      </Figures>
      <h3>{story.milestones}</h3>
      <ol className="brief-milestones">
        {entries.map((entry) => (
          <BriefEntry key={entry.milestone.id} entry={entry} />
        ))}
      </ol>
      <Plans entries={entries} />
      <Sources citations={citations} />
      <Imprint partnership={partnership} />
    </div>
  );
}
