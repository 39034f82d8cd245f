/** The index of the search, built beside the page's work once the texts are here, and again when there are more. */
import { useEffect, useState } from "react";
import type { Localized } from "../../base/lang";
import type { Titles } from "../../dataset/dataset";
import type { Search } from "../../query/search/search";
import { useRecord } from "../record/recordContext";

/** failed: the code of the index did not come. */
export type SearchIndex = Search | "failed" | null;

/** Lets clicks, keys and drawing go first; timers would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Null until it is built for the first time; while it is built anew, the former one serves. */
export function useSearchIndex(titles: Localized<Titles | null> | null): SearchIndex {
  const { index, details } = useRecord();
  const [built, setBuilt] = useState<SearchIndex>(null);
  useEffect(() => {
    if (!titles) return;
    const stop = new AbortController();
    const build = async () => {
      const { buildSearchInSlices } = await import("../../query/search/buildSearch");
      const search = await buildSearchInSlices(index, titles, details, async () => {
        stop.signal.throwIfAborted();
        await nextTask();
      });
      if (!stop.signal.aborted) setBuilt(search);
    };
    build().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      console.info("the search cannot be used", error);
      setBuilt((former) => former ?? "failed");
    });
    return () => stop.abort();
  }, [index, titles, details]);
  return built;
}
