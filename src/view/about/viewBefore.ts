/** Which view the reader came from, for the way back from the page about the record. */
import { createContext, use, useState } from "react";
import type { Session, View } from "../../session/session";

const ViewBefore = createContext<View | null>(null);

export const ViewBeforeProvider = ViewBefore.Provider;

/** The view before this page; null (which leaves it to the screen) where the reader came here first. */
export function useViewBefore(): View | null {
  return use(ViewBefore);
}

/** Remembers the last view that was not the page about the record. */
export function useRememberedView({ view }: Session): View | null {
  const [before, setBefore] = useState<View | null>(null);
  // Set while rendering, as React wants it for state that follows from a prop.
  if (view !== "about" && view !== before) setBefore(view);
  return before;
}
