/** How any part of the page gets its words: one function for the language that is shown, given once at the root. */
import type { TFunction } from "i18next";
import { createContext, use } from "react";

const WordsContext = createContext<TFunction | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The interface words in the language that is shown; a component outside the provider is a bug of ours. */
export function useWords(): TFunction {
  const t = use(WordsContext);
  if (!t) throw new Error("no words here");
  return t;
}
