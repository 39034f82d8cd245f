/** How any part of the page asks for what it is about to show; it is drawn again when that has come. */
import { createContext, use, useEffect } from "react";
import type { Localized } from "../../base/lang";
import { err, ok, type Result } from "../../base/result";
import type { Coverage } from "../../dataset/coverage";
import type { DayOfSources, Details } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import type { LoadProblem } from "./fetchPart";
import type { Progress, Urgency } from "./wanted";

/** Rows of the record. */
export type Rows = ArrayLike<number> & Iterable<number>;

/** What was brought, among all that has come. */
export type Brought = { readonly titles: Localized<Titles>; readonly details: Details };

export type PartsDoor = {
  /** Asks for titles that are shown from now on, in whichever language is shown; the answer ends that. */
  readonly showTitles: (rows: Rows, urgency: Urgency) => () => void;
  readonly showDetails: (rows: Rows, urgency: Urgency) => void;
  /** Brings titles and details of rows; resolves when they are here and shown, with the first problem, or null. */
  readonly bring: (rows: Rows) => Promise<LoadProblem | null>;
  /** The same with the titles of both languages, handed over to somebody who makes something else of them. */
  readonly bringBoth: (rows: Rows) => Promise<Result<Brought, LoadProblem>>;
  /** How far that has got. */
  readonly progress: (rows: Rows) => Progress;
  readonly retryTitles: () => void;
  readonly retryDetails: () => void;
  /** The sources taken in last. */
  readonly news: () => Promise<Result<readonly DayOfSources[], LoadProblem>>;
  /** How much the record holds of each place. */
  readonly coverage: () => Promise<Result<Coverage, LoadProblem>>;
};

const nothing = () => {};

/** Where the whole record is at hand, as in a page that the build writes, there is nothing to ask for. */
export const ALL_HERE: PartsDoor = {
  showTitles: () => nothing,
  showDetails: nothing,
  bring: async () => null,
  bringBoth: async () => err("network"),
  progress: () => ({ here: 0, all: 0 }),
  retryTitles: nothing,
  retryDetails: nothing,
  news: async () => ok([]),
  // What the build writes holds no page about the record.
  coverage: async () => err("network"),
};

const PartsContext = createContext<PartsDoor>(ALL_HERE);

export const PartsProvider = PartsContext.Provider;

export function useParts(): PartsDoor {
  return use(PartsContext);
}

/** Asks for the titles of rows, if there are any; hand in the same list as long as the rows are the same. */
export function useTitlesOf(rows: Rows, urgency: Urgency = "in-sight"): void {
  const { showTitles } = useParts();
  useEffect(() => (rows.length === 0 ? undefined : showTitles(rows, urgency)), [showTitles, rows, urgency]);
}

/** The same for details. */
export function useDetailsOf(rows: Rows, urgency: Urgency = "in-sight"): void {
  const { showDetails } = useParts();
  useEffect(() => showDetails(rows, urgency), [showDetails, rows, urgency]);
}
