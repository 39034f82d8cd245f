/** A step from whatever the reader looks at by then: for what is drawn once and pressed later. */
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Session } from "../../session/session";
import { type HowToGo, useSession } from "./sessionContext";

/** The same function from drawing to drawing, so that what is given it need not be drawn anew with every step. */
export function useStep(): (step: (session: Session) => Session, how?: HowToGo) => void {
  const { session, go } = useSession();
  const newest = useRef(session);
  useLayoutEffect(() => {
    newest.current = session;
  }, [session]);
  return useCallback((step, how) => go(step(newest.current), how), [go]);
}
