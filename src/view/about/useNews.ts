/** The sources taken in last, fetched when the page about the record is shown. */
import { useCallback, useEffect, useState } from "react";
import type { DayOfSources } from "../../dataset/dataset";
import { useParts } from "../load/partsContext";

/** The newest day first; null until they are here. */
type News = readonly DayOfSources[] | "failed" | null;

export function useNews(): { readonly news: News; readonly retry: () => void } {
  const { news: fetchNews } = useParts();
  const [news, setNews] = useState<News>(null);
  useEffect(() => {
    if (news !== null) return;
    let gone = false;
    void fetchNews().then((result) => {
      if (!gone) setNews(result.ok ? result.value : "failed");
    });
    return () => {
      gone = true;
    };
  }, [fetchNews, news]);
  const retry = useCallback(() => setNews(null), []);
  return { news, retry };
}
