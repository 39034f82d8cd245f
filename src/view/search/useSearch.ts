/** What the words of the session find. Nothing is fetched or built before a reader turns to the search. */
import { useCallback, useMemo, useState } from "react";
import type { Found } from "../../query/failures";
import type { Finder } from "../../query/search/finder";
import type { RecordParts } from "../load/recordParts";
import { useSession } from "../page/sessionContext";
import type { Reach } from "./buildIndex";
import { useSearchIndex } from "./useSearchIndex";

export type SearchState = {
  /** For `answer` and `facets`; null where nothing is asked, or cannot be answered yet. */
  readonly found: Found | null;
  /** The same as rows of the record, the best first; empty where `found` is null. Made when asked for. */
  readonly ranking: () => Uint32Array;
  /** idle: nothing is asked. waiting: asked before the index is there. failed: the search did not come. */
  readonly state: "idle" | "waiting" | "ready" | "failed";
  readonly reach: Reach;
  /** Fetches ahead what a search needs, once the reader turns to the field. */
  readonly prepare: () => void;
  /** Tries once more to search what did not come. */
  readonly retry: () => void;
};

/** To be used once on the page. */
export function useSearch(parts: RecordParts): SearchState {
  const { session } = useSession();
  const [turnedTo, setTurnedTo] = useState(false);
  const prepare = useCallback(() => setTurnedTo(true), []);
  const { text } = session.question;
  const { finder, reach, retry } = useSearchIndex(parts, turnedTo || text !== "");
  return useMemo(
    () => ({ ...answerOf(finder, text), reach, prepare, retry }),
    [finder, text, reach, prepare, retry],
  );
}

function answerOf(
  finder: Finder | "failed" | null,
  text: string,
): Pick<SearchState, "found" | "ranking" | "state"> {
  const none = { found: null, ranking: () => new Uint32Array() };
  if (text === "") return { ...none, state: "idle" };
  if (finder === null) return { ...none, state: "waiting" };
  if (finder === "failed") return { ...none, state: "failed" };
  return { found: finder.find(text), ranking: () => finder.rank(text), state: "ready" };
}
