/** The way through a story: back and on by button and by key, and which step of how many is shown. */
import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { Milestone } from "../../dataset/dataset";
import type { HowToGo } from "../page/sessionContext";
import { useMarkWords } from "./AxisMark";
import { useInsightText } from "./useInsightText";

/** Goes to a step, from 0. */
export type GoToStep = (at: number, how: HowToGo) => void;

/** Where the keys lead from a step; null for any other key. */
function stepBy(key: string, at: number, last: number): number | null {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(last, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** Whether keys pressed there are the story's: in it or nowhere, and not where something has arrows of its own. */
function isOfStory(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return (
    target instanceof Element && target.closest(".story, dialog, input, select")?.matches(".story") === true
  );
}

/** Keys count while the focus is in the story or nowhere: whatever else is on the page keeps its own. */
export function useStoryKeys(at: number, last: number, go: GoToStep): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const plain = !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey;
    const step = plain && isOfStory(event.target) ? stepBy(event.key, at, last) : null;
    if (step === null) return;
    event.preventDefault();
    // A key held down runs through steps of which none is to be come back to.
    if (step !== at) go(step, event.repeat ? "replace" : "push");
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

type ButtonProps = {
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether there is no step that way: the button stays where it is, so that the focus does. */
  readonly isEnd: boolean;
  readonly onStep: () => void;
};

function StepButton({ children, className, isEnd, onStep }: ButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onStep();
      }}
    >
      {children}
    </button>
  );
}

type Props = {
  readonly at: number;
  readonly of: number;
  readonly milestone: Milestone;
  readonly go: GoToStep;
};

/** Which end of the story a step is, if any. */
function endOf(at: number, of: number): "only" | "first" | "last" | null {
  if (of === 1) return "only";
  if (at === 0) return "first";
  return at === of - 1 ? "last" : null;
}

export function StorySteps({ at, of, milestone, go }: Props) {
  const { story } = useInsightText();
  const words = useMarkWords();
  const end = endOf(at, of);
  return (
    <div className="story-steps">
      <StepButton isEnd={at === 0} onStep={() => go(at - 1, "push")}>
        <span aria-hidden="true">←</span> {story.previous}
      </StepButton>
      <p role="status">
        {story.step(at + 1, of)}
        {end && <span className="soft"> · {story[end]}</span>}
        <span className="visually-hidden">. {words(milestone)}</span>
      </p>
      <StepButton className="primary" isEnd={at === of - 1} onStep={() => go(at + 1, "push")}>
        {story.next} <span aria-hidden="true">→</span>
      </StepButton>
      <p className="soft story-keys">{story.keys}</p>
    </div>
  );
}
