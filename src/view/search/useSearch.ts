/** What the words of the session find. Nothing is fetched or built before a reader turns to the search. */
import { useCallback, useMemo, useState } from "react";
import type { Found } from "../../query/failures";
import { rankOf, search } from "../../query/search/search";
import { useSession } from "../page/sessionContext";
import { useBothTitles } from "./useBothTitles";
import { type SearchIndex, useSearchIndex } from "./useSearchIndex";

export type SearchState = {
  /** For `answer` and `facets`; null where nothing is asked, or cannot be answered yet. */
  readonly found: Found | null;
  /** The same as places in `Index.milestones`, the best first; empty where `found` is null. Made when asked for. */
  readonly ranking: () => readonly number[];
  /** idle: nothing is asked. waiting: asked before the index is there. failed: the search did not come. */
  readonly state: "idle" | "waiting" | "ready" | "failed";
  /** Fetches ahead what a search needs, once the reader turns to the field. */
  readonly prepare: () => void;
};

/** `root` leads from the page to the root of the site. To be used once on the page. */
export function useSearch(root: string): SearchState {
  const { session } = useSession();
  const [turnedTo, setTurnedTo] = useState(false);
  const prepare = useCallback(() => setTurnedTo(true), []);
  const { text } = session.question;
  const index = useSearchIndex(useBothTitles(root, turnedTo || text !== ""));
  return useMemo(() => ({ ...answerOf(index, text), prepare }), [index, text, prepare]);
}

function answerOf(index: SearchIndex, text: string): Omit<SearchState, "prepare"> {
  const none = { found: null, ranking: () => [] };
  if (text === "") return { ...none, state: "idle" };
  if (index === null) return { ...none, state: "waiting" };
  if (index === "failed") return { ...none, state: "failed" };
  return { found: search(index, text), ranking: () => rankOf(index, text), state: "ready" };
}
