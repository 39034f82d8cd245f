/** For what need not change in the very frame in which the reader sees what he asked for: it follows right after. */
import { startTransition, useLayoutEffect, useState } from "react";

/**
 * The value as it was until the first frame with the new one is drawn, and then the new one. React's own deferred value
 * does not wait where the change is a transition already, as that of a search. `first`: what comes before all others.
 */
export function useLater<T>(value: T, first: T = value): T {
  const [later, setLater] = useState({ value: first });
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() =>
      startTransition(() => setLater((before) => (Object.is(before.value, value) ? before : { value }))),
    );
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later.value;
}
