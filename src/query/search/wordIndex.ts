/** Where each word of the record stands: filled passage by passage while a search is built, read at every keystroke. */
import SearchableMap from "minisearch/SearchableMap";
import { fold } from "../../base/fold";
import { type Word, writtenIn } from "./wordsIn";

/** One way to write a word, and the numbers of the passages that hold it, in ascending order. */
export type Spelling = Word & { readonly passages: number[] };

/** From a folded word to the ways in which the record writes it. */
export type WordTree = SearchableMap<readonly Spelling[]>;

export type WordIndex = {
  readonly words: WordTree;
  /** Names of places that have several words, written as one: "danang" to "đànẵng" and "danang". */
  readonly places: WordTree;
};

/** Notes the words of passages. Names of places come first, for only names that are known are noticed in other texts. */
export type WordNotes = WordIndex & {
  readonly noteName: (name: string, passage: number) => void;
  readonly noteText: (text: string, passage: number) => void;
};

/** An index without words. */
export function wordNotes(): WordNotes {
  const words = spellings();
  const places = spellings();
  /** From the first word of names to the most words that such a name has. */
  const lengths = new Map<string, number>();

  const noteWords = (text: string, passage: number): readonly string[] => {
    const written = writtenIn(text);
    for (const word of written) once(words.of(word), passage);
    return written;
  };

  return {
    words: words.tree,
    places: places.tree,
    noteName: (name, passage) => {
      const parts = noteWords(name, passage);
      const [first] = parts;
      if (first === undefined || parts.length === 1) return;
      once(places.of(parts.join("")), passage);
      lengths.set(first, Math.max(parts.length, lengths.get(first) ?? 0));
    },
    noteText: (text, passage) => {
      const parts = noteWords(text, passage);
      parts.forEach((part, at) => {
        let joined = part;
        for (const next of parts.slice(at + 1, at + (lengths.get(part) ?? 0))) {
          joined += next;
          const place = places.known.get(joined);
          if (place) once(place, passage);
        }
      });
    },
  };
}

/** A tree by folded words, and beside it a plain map by written ones: most words come again, and a map is quicker. */
function spellings(): {
  readonly tree: WordTree;
  readonly known: ReadonlyMap<string, Spelling>;
  /** The entry of a word, made where there is none. */
  readonly of: (written: string) => Spelling;
} {
  const tree = new SearchableMap<Spelling[]>();
  const known = new Map<string, Spelling>();
  const added = (written: string): Spelling => {
    const spelling = { written, folded: fold(written), passages: [] };
    known.set(written, spelling);
    tree.fetch(spelling.folded, () => []).push(spelling);
    return spelling;
  };
  return { tree, known, of: (written) => known.get(written) ?? added(written) };
}

/** Passages are noted one after the other, so a word said twice in one is met at the end of its list. */
function once({ passages }: Spelling, passage: number): void {
  if (passages.at(-1) !== passage) passages.push(passage);
}
