/** What only the page about the record needs, fetched when that is shown. */
import { useCallback, useEffect, useState } from "react";
import type { Result } from "../../base/result";

/** Null until it is here. */
export type Fetched<T> = { readonly part: T | "failed" | null; readonly retry: () => void };

/** `fetchPart` is to stay the same function. */
export function useFetched<T>(fetchPart: () => Promise<Result<T, unknown>>): Fetched<T> {
  const [part, setPart] = useState<Fetched<T>["part"]>(null);
  useEffect(() => {
    if (part !== null) return;
    let gone = false;
    void fetchPart().then((result) => {
      // React would call a value that is a function.
      if (!gone) setPart(() => (result.ok ? result.value : "failed"));
    });
    return () => {
      gone = true;
    };
  }, [fetchPart, part]);
  const retry = useCallback(() => setPart(null), []);
  return { part, retry };
}
