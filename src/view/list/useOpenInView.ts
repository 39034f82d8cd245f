/** Keeps the open milestone in sight: in the middle when the reader comes from another view, else by the shortest way. */
import { type RefObject, useEffect, useRef } from "react";
import type { MilestoneId } from "../../dataset/dataset";

/** Looks for the entry marked as current within `area` whenever another milestone is open or more was `drawn`. */
export function useOpenInView(
  area: RefObject<HTMLElement | null>,
  open: MilestoneId | null,
  drawn: number,
): void {
  const shown = useRef<MilestoneId | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was not drawn before may be there now
  useEffect(() => {
    if (open === shown.current) return;
    const entry = open === null ? null : area.current?.querySelector("[aria-current]");
    if (open !== null && !entry) return;
    const block = shown.current === undefined ? "center" : "nearest";
    shown.current = open;
    if (!entry) return;
    const show = () => entry.scrollIntoView({ block, behavior: "instant" });
    show();
    // What came near the screen has been laid out by the next frame, and may have moved the entry.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [area, open, drawn]);
}
