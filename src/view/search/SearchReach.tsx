/** Says while words are searched for that not all of the record has been searched yet, or that some of it cannot be. */
import { useWords } from "../words/wordsContext";
import type { SearchState } from "./useSearch";
import "./search.css";

export function SearchReach({ words: { state, reach, retry } }: { readonly words: SearchState }) {
  const t = useWords();
  const told = state === "ready" && reach !== "whole" ? reach : null;
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
