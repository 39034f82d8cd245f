/** The parts of a profile that count and list: each figure stands with the milestones that it rests on. */
import type { ReactNode } from "react";
import type { Details, Milestone } from "../../dataset/dataset";
import { formatNumber } from "../../i18n/wordNumber";
import { plansOf } from "../../query/insight/plans";
import { type Directed, evidenceOf, gapsOf, giftsOf, signedOf, visitsOf } from "../../query/insight/profile";
import { withView } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { wordsOf } from "../mark/dateWords";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { Behind, MilestoneLine } from "./MilestoneLines";
import { PlanState } from "./PlanState";
import { SourceLines } from "./SourceLines";
import { useInsightText } from "./useInsightText";

export type PartProps = {
  readonly partnership: number;
  readonly lane: readonly Milestone[];
  readonly details: Details;
};

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type CountProps = {
  readonly name: string;
  readonly milestones: readonly Milestone[];
  readonly always?: boolean;
  /** What is said where there is none; that none is on record where left out. */
  readonly none?: string;
  /** Whether the milestones behind it stand on paper too. */
  readonly onPaper?: boolean;
};

/** A count that is told where it is not 0, or always. */
function Count({ name, milestones, always = false, none, onPaper = true }: CountProps) {
  const text = useInsightText();
  const { lang } = useRecord();
  if (milestones.length === 0 && !always) return null;
  return (
    <div className="figure-count">
      <p>
        {name}:{" "}
        {milestones.length === 0 ? (
          (none ?? text.none)
        ) : (
          <strong>{text.milestones(formatNumber(milestones.length, lang))}</strong>
        )}
      </p>
      <Behind milestones={milestones} onPaper={onPaper} />
    </div>
  );
}

type Names = { readonly [D in keyof Directed]: string };

function Directions({ found, names }: { readonly found: Directed; readonly names: Names }) {
  return (
    <>
      <Count always name={names["to-partner"]} milestones={found["to-partner"]} />
      <Count always name={names["to-vn"]} milestones={found["to-vn"]} />
      <Count name={names["from-third"]} milestones={found["from-third"]} />
      <Count name={names.unclear} milestones={found.unclear} />
    </>
  );
}

export function VisitsPart({ partnership, lane, details }: PartProps) {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const found = index.partnerships[partnership];
  const [vn, partner] = found ? partnershipPlaces(index, found, lang) : ["", ""];
  return (
    <Part title={profile.visits}>
      <p className="soft">{profile.visitsHow}</p>
      <Directions
        found={visitsOf(lane, details)}
        names={{
          "to-partner": profile.toPartner(partner),
          "to-vn": profile.toVn(vn),
          "from-third": profile.thirdGuests,
          unclear: profile.unclearGuests,
        }}
      />
    </Part>
  );
}

export function GiftsPart({ lane, details }: PartProps) {
  const { profile } = useInsightText();
  return (
    <Part title={profile.gifts}>
      <Directions
        found={giftsOf(lane, details)}
        names={{
          "to-partner": profile.giftsToPartner,
          "to-vn": profile.giftsToVn,
          "from-third": profile.giftsThird,
          unclear: profile.giftsUnclear,
        }}
      />
    </Part>
  );
}

export function SignedPart({ lane, details }: PartProps) {
  const text = useInsightText();
  const { lang, today } = useRecord();
  const signed = signedOf(lane, details, today);
  return (
    <Part title={text.profile.signed}>
      {signed.length === 0 && <p>{text.none}</p>}
      <ul className="lines">
        {signed.map(({ milestone, force, term }) => (
          <li key={milestone.id}>
            <MilestoneLine milestone={milestone} />{" "}
            <span className="soft">
              · {text.profile.force[force](term === null ? "" : wordsOf(term, lang))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function PlansPart({ lane, details }: PartProps) {
  const text = useInsightText();
  const { index } = useRecord();
  const { session } = useSession();
  const plans = plansOf(index, lane, details);
  return (
    <Part title={text.profile.plans}>
      {plans.length === 0 && <p>{text.none}</p>}
      <ul className="lines">
        {plans.map((plan) => (
          <li key={plan.milestone.id}>
            <MilestoneLine milestone={plan.milestone} /> <PlanState state={plan.state} />
          </li>
        ))}
      </ul>
      {plans.length > 0 && (
        <p className="no-print">
          <SessionLink to={withView(session, "plans")}>{text.profile.allPlans}</SessionLink>
        </p>
      )}
    </Part>
  );
}

export function EvidencePart({ lane, details }: PartProps) {
  const { profile, nothing } = useInsightText();
  const evidence = evidenceOf(lane, details);
  const { articles, publishers, claims, checked } = evidence;
  return (
    <Part title={profile.sources}>
      <p>{profile.sourceCounts(articles, publishers, claims, checked)}</p>
      <SourceLines lane={lane} details={details} />
      <Count always none={nothing} onPaper={false} name={profile.several} milestones={evidence.several} />
      <Count onPaper={false} name={profile.single} milestones={evidence.single} />
      <Count always none={nothing} name={profile.disagreeing} milestones={evidence.disagreeing} />
    </Part>
  );
}

export function GapsPart({ lane, details }: PartProps) {
  const { profile, nothing } = useInsightText();
  const { index } = useRecord();
  const gaps = gapsOf(lane, details);
  const silent = plansOf(index, lane, details).filter(({ state }) => state === "not-heard-of");
  return (
    <Part title={profile.gaps}>
      <p className="soft">{profile.gapsHow}</p>
      <Count always none={nothing} name={profile.undated} milestones={gaps.undated} />
      <Count name={profile.bounded} milestones={gaps.bounded} />
      <Count name={profile.silentPlans} milestones={silent.map(({ milestone }) => milestone)} />
      <Count name={profile.doubtful} milestones={gaps.doubtful} />
      <Count name={profile.unconfirmed} milestones={gaps.unconfirmed} />
    </Part>
  );
}
