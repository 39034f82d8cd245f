/** One partnership milestone by milestone: each with its evidence, the timeline following; on paper a brief of all. */
import { useEffect, useEffectEvent, useMemo } from "react";
import type { Milestone } from "../../dataset/dataset";
import { laneOf } from "../../query/insight/laneOf";
import { opened } from "../../session/opened";
import { MilestoneDetail } from "../detail/MilestoneDetail";
import { useSession } from "../page/sessionContext";
import { usePrinting } from "../print/usePrinting";
import { useRecord } from "../record/recordContext";
import { LateTimeline } from "../timeline/LateTimeline";
import { loadVisTimeline } from "../timeline/loadVisTimeline";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { OnePartnership } from "./OnePartnership";
import { usePartnershipName } from "./PartnershipLink";
import { Sides } from "./Sides";
import { StoryBrief } from "./StoryBrief";
import { useInsightText } from "./useInsightText";
import { usePart } from "./usePart";
import "../detail/detail.css";

const HEADING = "story-heading";

/** Where the keys lead from a step; null for any other key. */
function stepBy(key: string, at: number, last: number): number | null {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(last, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** Keys count while the focus is in the story or nowhere: the timeline below has arrows of its own. */
function useStoryKeys(at: number, last: number, go: (at: number) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const here = target === document.body || (target instanceof Element && target.closest(".story") !== null);
    const next = here && !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey;
    const step = next ? stepBy(event.key, at, last) : null;
    if (step === null || step === at) return;
    event.preventDefault();
    go(step);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

type StepsProps = { readonly at: number; readonly of: number; readonly go: (at: number) => void };

function Steps({ at, of, go }: StepsProps) {
  const { story } = useInsightText();
  return (
    <div className="story-steps no-print">
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        <span aria-hidden="true">←</span> {story.previous}
      </button>
      <span role="status">{story.step(at + 1, of)}</span>
      <button type="button" className="primary" disabled={at === of - 1} onClick={() => go(at + 1)}>
        {story.next} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}

/** The step that the address opens, else the first. */
function stepOf(lane: readonly Milestone[], open: string | null): number {
  return Math.max(
    0,
    lane.findIndex(({ id }) => id === open),
  );
}

type StoryProps = InsightProps & { readonly partnership: number };

function Story({ partnership, answer }: StoryProps) {
  const text = useInsightText();
  const { index } = useRecord();
  const { session, go } = useSession();
  const lane = useMemo(() => [...laneOf(index, partnership)], [index, partnership]);
  usePart(lane);
  const printing = usePrinting();
  const at = stepOf(lane, session.milestone);
  const to = (step: number) => {
    const milestone = lane[step];
    if (milestone) go(opened(session, milestone.id), "replace");
  };
  useStoryKeys(at, lane.length - 1, to);
  const milestone = lane[at];
  return (
    <InsightFrame
      title={`${text.story.label}: ${usePartnershipName()(partnership)}`}
      lead={<Sides partnership={partnership} />}
    >
      <div className="story no-print">
        <Steps at={at} of={lane.length} go={to} />
        <p className="soft">{text.story.keys}</p>
        <div className="boxed story-step">
          {milestone && <MilestoneDetail milestone={milestone} headingId={HEADING} />}
        </div>
      </div>
      <div className="no-print">
        <LateTimeline answer={answer} loadLibrary={loadVisTimeline} onFailed={() => {}} />
      </div>
      {printing && <StoryBrief lane={lane} partnership={partnership} />}
    </InsightFrame>
  );
}

export function StoryView({ answer }: InsightProps) {
  const text = useInsightText();
  return (
    <OnePartnership
      title={text.story.label}
      show={(partnership) => <Story key={partnership} partnership={partnership} answer={answer} />}
    />
  );
}
