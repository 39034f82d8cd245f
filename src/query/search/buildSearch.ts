/**
 * Builds the index that a search reads, part by part as these come. Of minisearch it takes the tree of words; its own
 * ranking is not used, for at 10,000 milestones it took 30 to 500 ms for the first letters of a word, where 16 are allowed.
 */
import type { Details, Index } from "../../dataset/dataset";
import { type Finder, finderOf } from "./finder";
import { type Notes, type Noting, noteDetails, noteIndex, noteTitles } from "./noteRecord";
import { wordNotes } from "./wordIndex";

/** Letters indexed at a stretch: some 3 ms of work on a desktop, so well below 50 ms on a slow phone. */
const SLICE_LETTERS = 20_000;

/** Lets others work between two slices; `yieldToMain` may throw to end it all. */
export type YieldToMain = () => Promise<void>;

export type SearchBuilder = {
  /** To be noted first: names of places are noticed in texts only once they are known. */
  readonly noteIndex: (yieldToMain: YieldToMain) => Promise<void>;
  readonly noteTitles: (first: number, titles: readonly string[], yieldToMain: YieldToMain) => Promise<void>;
  readonly noteDetails: (rows: Iterable<number>, details: Details, yieldToMain: YieldToMain) => Promise<void>;
  /** Finds in all that has been noted so far; another object each time. */
  readonly finder: () => Finder;
};

/** A builder in which nothing is noted yet. */
export function searchBuilder(index: Index): SearchBuilder {
  const notes: Notes = { ...wordNotes(), groups: [] };
  return {
    noteIndex: (yieldToMain) => inSlices(noteIndex(notes, index), yieldToMain),
    noteTitles: (first, titles, yieldToMain) => inSlices(noteTitles(notes, first, titles), yieldToMain),
    noteDetails: (rows, details, yieldToMain) =>
      inSlices(noteDetails(notes, index, rows, details), yieldToMain),
    finder: () => {
      const { words, names, groups } = notes;
      return finderOf({ size: index.milestones.length, words, names, groups });
    },
  };
}

/** Works until a slice is full, then waits for its turn. */
async function inSlices(noting: Noting, yieldToMain: YieldToMain): Promise<void> {
  let letters = 0;
  for (const noted of noting) {
    letters += noted;
    if (letters < SLICE_LETTERS) continue;
    letters = 0;
    await yieldToMain();
  }
}
