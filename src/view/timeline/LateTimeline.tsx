/** The timeline in a script of its own: phones that show the list never fetch it; its room is kept free until it comes. */
import { useEffect, useEffectEvent } from "react";
import { latePart, useLatePart } from "../load/latePart";
import { TimelinePlace } from "../page/TimelinePlace";
import type { LoadLibrary } from "./loadVisTimeline";
import type { TimelineProps } from "./TimelineView";

const timeline = latePart<TimelineProps>(async () => (await import("./TimelineView")).TimelineView);

/** Fetches it, and the widget that it needs, where it is going to be shown; settled when both have come or will not. */
export async function fetchTimeline(loadLibrary: LoadLibrary): Promise<void> {
  await Promise.allSettled([timeline.load(), loadLibrary()]);
}

export function LateTimeline(props: TimelineProps) {
  const Timeline = useLatePart(timeline);
  const onFailed = useEffectEvent(props.onFailed);
  useEffect(() => {
    if (Timeline === "failed") onFailed();
  }, [Timeline]);
  return Timeline === null || Timeline === "failed" ? <TimelinePlace /> : <Timeline {...props} />;
}
