/** Whether the page is being put on paper right now. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True from just before the browser lays out for paper until it is done; drawn at once, for the browser waits for nobody. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    const show = (on: boolean) => flushSync(() => setPrinting(on));
    const before = () => show(true);
    const after = () => show(false);
    const change = () => show(paper.matches);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    paper.addEventListener("change", change);
    if (paper.matches) queueMicrotask(change);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      paper.removeEventListener("change", change);
    };
  }, []);
  return printing;
}
