/** How much of a long list is drawn so far: a screenful at once, the rest while the reader already reads. */
import { startTransition, useEffect, useState } from "react";

const FIRST = 200;
const STEP = 400;

/**
 * The number of entries to draw; it grows until it reaches `total`, so that the browser's own search finds all of
 * them. Another `subject` (by identity) begins anew.
 */
export function useGrowing(total: number, subject: unknown): number {
  const [grown, setGrown] = useState({ subject, count: FIRST });
  const count = grown.subject === subject ? grown.count : FIRST;
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setGrown({ subject, count: count + STEP })));
    return () => clearTimeout(timer);
  }, [count, total, subject]);
  return Math.min(count, total);
}
