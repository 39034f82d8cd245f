/** Whether an element is wider inside than outside, so that it can be scrolled sideways. */
import { type RefObject, useEffect, useState } from "react";

/** Kept up to date while the element or its first child changes its size. */
export function useOverflow(area: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [area]);
  return overflows;
}
