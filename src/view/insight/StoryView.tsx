/** One partnership milestone by milestone: each with its evidence, the timeline following; on paper a brief of all. */
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Details, Milestone } from "../../dataset/dataset";
import { laneOf } from "../../query/insight/laneOf";
import { stepOrder } from "../../query/insight/stepOrder";
import { opened } from "../../session/opened";
import { MilestoneDetail } from "../detail/MilestoneDetail";
import { Legend } from "../mark/Legend";
import { useSession } from "../page/sessionContext";
import { usePrinting } from "../print/usePrinting";
import { useRecord } from "../record/recordContext";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { OnePartnership } from "./OnePartnership";
import { usePartnershipName } from "./PartnershipLink";
import { Sides } from "./Sides";
import { StoryBrief } from "./StoryBrief";
import { type GoToStep, StorySteps, useStoryKeys } from "./StorySteps";
import { StoryStrip } from "./StoryStrip";
import { useInsightText } from "./useInsightText";
import { usePart } from "./usePart";
import "../detail/detail.css";

const HEADING = "story-heading";

/** The step that the address opens, else the first. */
function stepOf(lane: readonly Milestone[], open: string | null): number {
  return Math.max(
    0,
    lane.findIndex(({ id }) => id === open),
  );
}

/** What dates leave open of a step's place in the order; nothing where they settle it. */
function OrderNote({ lane, at, details }: StepProps) {
  const { story } = useInsightText();
  const milestone = lane[at];
  const order = milestone ? stepOrder(lane[at - 1] ?? null, milestone, details) : "known";
  if (order === "known") return null;
  return <p className="soft story-order">{order === "undated" ? story.undated : story.orderOpen}</p>;
}

type StepProps = {
  readonly lane: readonly Milestone[];
  readonly at: number;
  readonly details: Details;
};

function Step(props: StepProps) {
  const milestone = props.lane[props.at];
  if (!milestone) return null;
  return (
    <article className="boxed story-step" aria-labelledby={HEADING}>
      <OrderNote {...props} />
      <MilestoneDetail milestone={milestone} headingId={HEADING} evidenceFirst />
    </article>
  );
}

/** Another step is read from its beginning, however far the one before was read. */
function useFromTheTop(at: number) {
  const story = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    const top = story.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) scrollBy({ top, behavior: "instant" });
  }, [at]);
  return story;
}

function Story({ partnership }: { readonly partnership: number }) {
  const { story } = useInsightText();
  const { index } = useRecord();
  const { session, go } = useSession();
  const lane = useMemo(() => [...laneOf(index, partnership)], [index, partnership]);
  const { details } = usePart(lane);
  const printing = usePrinting();
  const name = usePartnershipName()(partnership);
  const at = stepOf(lane, session.milestone);
  const top = useFromTheTop(at);
  const milestone = lane[at];
  const to: GoToStep = (step, how) => {
    const next = lane[step];
    if (next) go(opened(session, next.id), how);
  };
  useStoryKeys(at, lane.length - 1, to);
  return (
    <InsightFrame
      title={printing ? story.brief(name) : `${story.label}: ${name}`}
      lead={<Sides partnership={partnership} />}
    >
      {milestone && (
        <div className="story no-print" ref={top}>
          <StorySteps at={at} of={lane.length} milestone={milestone} go={to} />
          <StoryStrip lane={lane} at={at} />
          <Step lane={lane} at={at} details={details} />
        </div>
      )}
      <div className="no-print">
        <Legend />
      </div>
      {printing && <StoryBrief partnership={partnership} />}
    </InsightFrame>
  );
}

export function StoryView(_: InsightProps) {
  const { story } = useInsightText();
  return (
    <OnePartnership
      title={story.label}
      show={(partnership) => <Story key={partnership} partnership={partnership} />}
    />
  );
}
