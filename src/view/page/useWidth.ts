/** The width that an element has on screen, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from "react";

const unknown = () => 0;

/** In whole pixels. Until it has been read it is what `expected` says at the first drawing: 0 if nothing better is known. */
export function useWidth(element: RefObject<HTMLElement | null>, expected: () => number = unknown): number {
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const read = () => setWidth(Math.round(target.getBoundingClientRect().width));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
