/** One partnership in figures, each leading to what it rests on; from the index alone, so that it stands at once. */
import { type ReactNode, useMemo } from "react";
import type { Milestone } from "../../dataset/dataset";
import type { Status } from "../../dataset/vocabulary";
import { shortDate } from "../../i18n/shortDate";
import { wordDuration } from "../../i18n/wordDuration";
import { formatNumber } from "../../i18n/wordNumber";
import { firstContact, latestActivity, type ToldExtreme } from "../../query/insight/firstAndLatest";
import { laneOf } from "../../query/insight/laneOf";
import { hasHappened } from "../../query/insight/moments";
import { longestSilence, type Silence } from "../../query/insight/silence";
import { parseDay } from "../../time/day";
import { MilestoneLink } from "../detail/MilestoneLink";
import { useRecord } from "../record/recordContext";
import { dueWords } from "./dueWords";
import { extremeWords } from "./extremeWords";
import { HAPPENED, ListLink } from "./ListLink";
import { nextAnniversary } from "./nextAnniversary";
import { useInsightText } from "./useInsightText";

export function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** So many of those that can be it are named here; all of them stand in the list. */
const MOST_NAMED = 3;

/** That some are not counted, since it is not known when they began. */
function Left({ count }: { readonly count: number }) {
  const { profile } = useInsightText();
  return count === 0 ? null : <span className="figure-note">{profile.left(count)}</span>;
}

/** The date, which opens the milestone where it is surely that one. */
function Extremes({ extreme }: { readonly extreme: ToldExtreme }) {
  const text = useInsightText();
  const { lang } = useRecord();
  const words = extremeWords(extreme, lang);
  const [only, ...others] = extreme.milestones;
  if (only && others.length === 0) return <MilestoneLink id={only.id}>{words}</MilestoneLink>;
  return (
    <>
      {words}
      <span className="figure-note">
        {text.eitherOf}{" "}
        {extreme.milestones.slice(0, MOST_NAMED).map(({ id, date }) => (
          <span key={id} className="figure-one">
            <MilestoneLink id={id}>{shortDate(date, lang)}</MilestoneLink>
          </span>
        ))}
        {extreme.milestones.length > MOST_NAMED && "…"}
      </span>
    </>
  );
}

function ExtremeFigure({ extreme }: { readonly extreme: ToldExtreme | null }) {
  const text = useInsightText();
  if (!extreme) return text.notKnown;
  return (
    <>
      <Extremes extreme={extreme} />
      <Left count={extreme.left} />
    </>
  );
}

function Between({ silence }: { readonly silence: Silence }) {
  const { lang } = useRecord();
  if (!silence.between) return null;
  const [from, to] = silence.between;
  const link = ({ id, date }: Milestone) => <MilestoneLink id={id}>{shortDate(date, lang)}</MilestoneLink>;
  return (
    <span className="figure-note">
      {link(from)} <span aria-hidden="true">→</span> {link(to)}
    </span>
  );
}

function NextFigure({ partnership }: { readonly partnership: number }) {
  const text = useInsightText();
  const { index, lang, today } = useRecord();
  const next = nextAnniversary(index, partnership, today);
  if (!next) return text.notKnown;
  return (
    <>
      {text.profile.nextYears(next.years)}
      <span className="figure-note">
        <MilestoneLink id={next.milestone.id}>{dueWords(next.due, next.year, text, lang)}</MilestoneLink>
      </span>
    </>
  );
}

type CountProps = {
  readonly partnership: number;
  readonly statuses: readonly Status[];
  readonly count: number;
};

/** So many milestones, as a link to the list of them. */
function CountLink({ partnership, statuses, count }: CountProps) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const words = text.milestones(formatNumber(count, lang));
  const id = index.partnerships[partnership]?.id;
  if (count === 0 || id === undefined) return text.none;
  return <ListLink choices={{ partnership: [id], status: statuses }}>{words}</ListLink>;
}

type Props = {
  readonly partnership: number /** One more of them, to make eight. */;
  readonly children: ReactNode;
};

export function Figures({ partnership, children }: Props) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const { profile } = text;
  const lane = useMemo(() => [...laneOf(index, partnership)], [index, partnership]);
  // What is on record had happened when the record was closed.
  const until = parseDay(index.edition.date);
  const silence = useMemo(() => longestSilence(lane, until), [lane, until]);
  const happened = lane.filter(hasHappened).length;
  const tie = index.partnerships[partnership]?.tie ?? "unknown";
  return (
    <dl className="figures">
      <Figure name={profile.tie}>{index.vocabulary.ties[tie][lang]}</Figure>
      <Figure name={profile.first}>
        <ExtremeFigure extreme={firstContact(lane, until)} />
      </Figure>
      <Figure name={profile.latest}>
        <ExtremeFigure extreme={latestActivity(lane, until)} />
      </Figure>
      <Figure name={profile.silence}>
        {silence ? wordDuration(silence.days, lang) : text.notKnown}
        {silence && <Between silence={silence} />}
        <Left count={silence?.left ?? 0} />
      </Figure>
      <Figure name={profile.happened}>
        <CountLink partnership={partnership} statuses={HAPPENED} count={happened} />
      </Figure>
      <Figure name={profile.toCome}>
        <CountLink
          partnership={partnership}
          statuses={["agreed", "planned"]}
          count={lane.length - happened}
        />
      </Figure>
      <Figure name={profile.next}>
        <NextFigure partnership={partnership} />
      </Figure>
      {children}
    </dl>
  );
}
