/** The profile of one partnership: what it is, what was done, what was promised, what it rests on, what is not known. */
import { useMemo } from "react";
import { formatNumber } from "../../i18n/wordNumber";
import { laneOf } from "../../query/insight/laneOf";
import { useRecord } from "../record/recordContext";
import { Figure, Figures } from "./Figures";
import { FormPart } from "./FormPart";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { OnePartnership } from "./OnePartnership";
import { usePartnershipName } from "./PartnershipLink";
import {
  EvidencePart,
  GapsPart,
  GiftsPart,
  type PartProps,
  PlansPart,
  SignedPart,
  VisitsPart,
} from "./profileParts";
import { RhythmChart } from "./RhythmChart";
import { Sides } from "./Sides";
import { useInsightText } from "./useInsightText";
import { usePart } from "./usePart";

function DetailedParts(part: PartProps) {
  return (
    <>
      <VisitsPart {...part} />
      <GiftsPart {...part} />
      <SignedPart {...part} />
      <PlansPart {...part} />
      <EvidencePart {...part} />
      <GapsPart {...part} />
    </>
  );
}

function Profile({ partnership }: { readonly partnership: number }) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const name = usePartnershipName()(partnership);
  const milestones = useMemo(() => laneOf(index, partnership), [index, partnership]);
  const lane = useMemo(() => [...milestones], [milestones]);
  const { details, isWhole } = usePart(lane);
  const citations = lane.reduce((sum, { sources }) => sum + sources, 0);
  const part = { partnership, lane, details };
  return (
    <InsightFrame title={name} lead={<Sides partnership={partnership} />}>
      <Figures partnership={partnership}>
        <Figure name={text.profile.citations}>{formatNumber(citations, lang)}</Figure>
      </Figures>
      <div className="profile-parts" aria-busy={!isWhole}>
        {!isWhole && <p role="status">{text.waiting}</p>}
        <FormPart {...part} />
        <section className="profile-wide">
          <h3>{text.profile.years}</h3>
          <RhythmChart milestones={milestones} />
        </section>
        {/* Before the details are here, all of these would say that there is nothing. */}
        {isWhole && <DetailedParts {...part} />}
      </div>
    </InsightFrame>
  );
}

export function ProfileView(_: InsightProps) {
  const text = useInsightText();
  return (
    <OnePartnership
      title={text.profile.label}
      show={(partnership) => <Profile key={partnership} partnership={partnership} />}
    />
  );
}
