/** Says while words are searched for that not all of the record has been searched yet, or that some of it cannot be. */
import { useWords } from "../words/wordsContext";
import { useLasting } from "./useLasting";
import type { SearchState } from "./useSearch";
import "./search.css";

/** A small record is searched whole before anyone could read that it is not yet. */
const WORTH_SAYING_MS = 800;

export function SearchReach({ words: { state, reach, retry } }: { readonly words: SearchState }) {
  const t = useWords();
  const ready = state === "ready";
  const growing = useLasting(ready && reach === "growing", WORTH_SAYING_MS) ? "growing" : null;
  const told = ready && reach === "lacking" ? reach : growing;
  return (
    <p className="search-reach" role="status">
      {told && t(`search.${told}`)}
      {told === "lacking" && (
        <button type="button" onClick={retry}>
          {t("state.retry")}
        </button>
      )}
    </p>
  );
}
