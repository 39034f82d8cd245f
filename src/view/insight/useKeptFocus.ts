/** Focus outlives the change from one of these views to the next: each is another part, and takes its links with it. */
import { type RefObject, useLayoutEffect } from "react";

/** Where the focus was in the view that went: on a way between views, or on anything else in it. */
let left: "ways" | "view" | null = null;

function whereIn(view: HTMLElement): typeof left {
  const { activeElement } = document;
  if (!view.contains(activeElement)) return null;
  return activeElement?.closest("nav.insight-ways") ? "ways" : "view";
}

/** Who has the focus next: in a story its steps, where its keys count; else the way that was followed, or the heading. */
function heirIn(view: HTMLElement, from: "ways" | "view"): HTMLElement | null {
  const named = from === "ways" ? ".insight-ways [aria-current]" : ".insight-head h2";
  return view.querySelector<HTMLElement>(".story-steps .primary:enabled") ?? view.querySelector(named);
}

/** A way that was followed keeps the focus; what led here from within the last view hands it to the heading. */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = view.current;
    if (here && left !== null && document.activeElement === document.body)
      heirIn(here, left)?.focus({ preventScroll: true });
    left = null;
    return () => {
      left = here && whereIn(here);
    };
  }, [view]);
}
