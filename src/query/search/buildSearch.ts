/**
 * Builds the index that a search reads. Of minisearch it takes the tree of words; its own ranking is not used, for at
 * 10,000 milestones it took 30 to 500 ms for the first letters of a word, where 16 are allowed.
 */
import type { Localized } from "../../base/lang";
import type { Details, Index, Titles } from "../../dataset/dataset";
import { passages, type Searched, STANDINGS } from "./passages";
import type { Search } from "./search";
import { wordNotes } from "./wordIndex";

/** Letters indexed at a stretch: some 3 ms of work on a desktop, so well below 50 ms on a slow phone. */
const SLICE_LETTERS = 20_000;

/** The index of all that has been fetched, in one go. */
export function buildSearch(index: Index, titles: Localized<Titles | null>, details: Details | null): Search {
  const work = indexing({ index, titles, details });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same index, made in short slices; `yieldToMain` is awaited between them, so that the page stays alive. */
export async function buildSearchInSlices(
  index: Index,
  titles: Localized<Titles | null>,
  details: Details | null,
  yieldToMain: () => Promise<void>,
): Promise<Search> {
  const work = indexing({ index, titles, details });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await yieldToMain();
  }
}

/** Stops whenever a slice is full. */
function* indexing(searched: Searched): Generator<void, Search> {
  const { words, places, noteName, noteText } = wordNotes();
  const standings: number[] = [];
  const milestones: (readonly number[])[] = [];
  let letters = 0;
  for (const passage of passages(searched)) {
    const at = milestones.push(passage.milestones) - 1;
    standings.push(STANDINGS.indexOf(passage.standing));
    for (const text of passage.texts) {
      if (passage.standing === "place") noteName(text, at);
      else noteText(text, at);
      letters += text.length;
    }
    if (letters < SLICE_LETTERS) continue;
    letters = 0;
    yield;
  }
  return { size: searched.index.milestones.length, words, places, standings, milestones };
}
