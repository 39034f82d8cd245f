/** The index of the search, built once a reader turns to it. */
import { useCallback, useEffect, useState } from "react";
import type { Finder } from "../../query/search/finder";
import type { RecordParts } from "../load/recordParts";
import { useRecord } from "../record/recordContext";
import { buildIndex, type Reach } from "./buildIndex";

export type SearchIndex = {
  /** Null until titles and places can be searched; failed: the code of the search did not come. */
  readonly finder: Finder | "failed" | null;
  readonly reach: Reach;
  /** Builds it anew, to search what did not come. */
  readonly retry: () => void;
};

type Built = Pick<SearchIndex, "finder" | "reach">;

/** While it grows, or is built anew, what there is serves. */
export function useSearchIndex(parts: RecordParts, wanted: boolean): SearchIndex {
  const { index } = useRecord();
  const [built, setBuilt] = useState<Built>({ finder: null, reach: "growing" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt builds anew
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    buildIndex(
      index,
      parts,
      (builder, reach) => setBuilt({ finder: builder.finder(), reach }),
      stop.signal,
    ).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      console.info("the search cannot be used", error);
      setBuilt((former) => (former.finder === null ? { ...former, finder: "failed" } : former));
    });
    return () => stop.abort();
  }, [index, parts, wanted, attempt]);
  const retry = useCallback(() => {
    setBuilt((former) => ({ ...former, reach: "growing" }));
    setAttempt((count) => count + 1);
  }, []);
  return { ...built, retry };
}
