/** Tells the page around the frame how high the content is, at first and whenever that changes. */
import { type RefObject, useEffect } from "react";
import { HEIGHT_MESSAGE } from "../../export/embed/embedSnippet";

/** Room enough for a milestone that opens over a narrow frame. */
const LEAST_PX = 420;
/** A longer list scrolls within its frame: a frame of all milestones would bury the page around it. */
const MOST_PX = 1600;

/** `content` must not take its height from that of the frame, or both would chase each other. */
export function useReportedHeight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (!element || parent === window) return;
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(element.getBoundingClientRect().height)));
      if (height === last) return;
      last = height;
      // Any page may embed, and a height is no secret.
      parent.postMessage({ type: HEIGHT_MESSAGE, height }, "*");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
}
