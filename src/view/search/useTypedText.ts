/** The text of the search field: shown at once, and taken into the session once a frame, when the page has time for it. */
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { withText } from "../../session/filtered";
import { useSession } from "../page/sessionContext";

/** What the field shows, and what to call with each text typed. */
export function useTypedText(): readonly [string, (text: string) => void] {
  const door = useSession();
  /** Typed, and not yet in the session. */
  const [draft, setDraft] = useState<string | null>(null);
  const newest = useRef(door);
  useEffect(() => {
    newest.current = door;
  });
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const type = useCallback((text: string) => {
    setDraft(text);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() =>
      // A letter typed meanwhile goes before drawing the results of this one.
      startTransition(() => {
        const { session, go } = newest.current;
        go(withText(session, text), "replace");
        setDraft(null);
      }),
    );
  }, []);
  return [draft ?? door.session.question.text, type];
}
