/** What the search found, for every part of the page that asks the same question. */
import { createContext, use } from "react";
import type { SearchState } from "./useSearch";

const SearchContext = createContext<SearchState | null>(null);

export const SearchProvider = SearchContext.Provider;

/** The state of the search; a component outside the provider is a bug of ours. */
export function useFound(): SearchState {
  const state = use(SearchContext);
  if (!state) throw new Error("no search here");
  return state;
}
