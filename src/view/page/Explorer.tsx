/** The record as it is explored: search and filters, what they leave, and below that the view. */
import type { ReactNode } from "react";
import type { Answer } from "../../query/answer";
import type { View } from "../../session/session";
import { ActiveFilters } from "../filter/ActiveFilters";
import { FilterBar } from "../filter/FilterBar";
import { FilterSheet } from "../filter/FilterSheet";
import { PrintButton } from "../print/PrintButton";
import { LatePlaceHints } from "../search/LatePlaceHints";
import { SearchBox } from "../search/SearchBox";
import { SearchReach } from "../search/SearchReach";
import { SearchProvider } from "../search/searchContext";
import type { SearchState } from "../search/useSearch";
import { TakeButton } from "../take/TakeButton";
import { isAlone } from "./alone";
import { ResultLine } from "./ResultLine";

type Props = {
  readonly words: SearchState;
  readonly found: Answer;
  /** The view that is pressed; null while only the width of the screen knows it. */
  readonly view: View | null;
  readonly children: ReactNode;
};

export function Explorer({ words, found, view, children }: Props) {
  return (
    <SearchProvider value={words}>
      <div className="finder">
        <SearchBox onFocus={words.prepare} />
        <LatePlaceHints />
        <FilterBar />
        <FilterSheet count={found.milestones.length} />
      </div>
      <main id="main" tabIndex={-1}>
        <ActiveFilters />
        <ResultLine answer={found} view={view}>
          <PrintButton answer={found} />
          <TakeButton taken={{ kind: "answer", answer: found }} />
          {!isAlone() && <TakeButton taken={{ kind: "embed", view: view ?? "timeline" }} />}
        </ResultLine>
        <SearchReach words={words} />
        {children}
      </main>
    </SearchProvider>
  );
}
