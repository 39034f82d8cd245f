/** Where the focus is while a milestone is open: with its heading when opened by key, with its opener afterwards. */
import { type RefObject, useEffect, useRef } from "react";

/** Whether the focus is nowhere: what held it is gone, or it never was. */
function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What can hold the focus and get it back: links of the page, and those within a picture. */
type Opener = HTMLElement | SVGElement;

function isOpener(element: Element | null): element is Opener {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

function focusInView(element: Opener): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/** What stands for a milestone on the page when its opener is gone: its link, the timeline, the main part. */
function standIn(id: string): Opener | null {
  const main = document.getElementById("main");
  return (
    main?.querySelector<Opener>(`[data-milestone="${CSS.escape(id)}"]`) ??
    main?.querySelector<HTMLElement>(".mark-cursor") ??
    main
  );
}

/**
 * `inside` is the panel or sheet. `always` moves the focus into it however it was opened, as a modal sheet wants it.
 * A reader who opened with the mouse stays where they are; one who came by a link to the milestone has no opener.
 */
export function useDetailFocus(
  inside: RefObject<HTMLElement | null>,
  id: string,
  headingId: string,
  always: boolean,
): void {
  const opener = useRef<Opener | null>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const first = shown.current === null;
    shown.current = id;
    const { activeElement } = document;
    const within = inside.current?.contains(activeElement) ?? false;
    const outside = isOpener(activeElement) && !within && !focusIsLost();
    if (outside) opener.current = activeElement;
    const byKey = outside && activeElement.matches(":focus-visible");
    const lost = within ? activeElement?.matches(":disabled") : !first && focusIsLost();
    if (byKey || lost || (always && first))
      document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [inside, id, headingId, always]);
  useEffect(
    () => () => {
      if (!focusIsLost()) return;
      const back = opener.current?.isConnected ? opener.current : standIn(shown.current ?? "");
      if (back) focusInView(back);
    },
    [],
  );
}
