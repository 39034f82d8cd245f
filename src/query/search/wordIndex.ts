/** Where each word of the record stands: filled text by text while a search is built, read at every keystroke. */
import SearchableMap from "minisearch/SearchableMap";
import { fold } from "../../base/fold";
import { addOnce, type RowList, rowList } from "./rowList";
import { type Word, writtenIn } from "./wordsIn";

/** One way to write a word, and the numbers of the places where it stands (see places.ts). */
export type Spelling = Word & { readonly places: RowList };

/** From a folded word to the ways in which the record writes it. */
export type WordTree = SearchableMap<readonly Spelling[]>;

export type WordIndex = {
  readonly words: WordTree;
  /** Names of places that have several words, written as one: "danang" to "đànẵng" and "danang". */
  readonly names: WordTree;
};

/** Notes the words of texts. Names of places come first, for only names that are known are noticed in other texts. */
export type WordNotes = WordIndex & {
  readonly noteName: (name: string, place: number) => void;
  readonly noteText: (text: string, place: number) => void;
};

/** An index without words. */
export function wordNotes(): WordNotes {
  const words = spellings();
  const names = spellings();
  /** From the first word of names to the most words that such a name has. */
  const lengths = new Map<string, number>();

  const noteWords = (text: string, place: number): readonly string[] => {
    const written = writtenIn(text);
    for (const word of written) addOnce(words.of(word).places, place);
    return written;
  };

  return {
    words: words.tree,
    names: names.tree,
    noteName: (name, place) => {
      const parts = noteWords(name, place);
      const [first] = parts;
      if (first === undefined || parts.length === 1) return;
      addOnce(names.of(parts.join("")).places, place);
      lengths.set(first, Math.max(parts.length, lengths.get(first) ?? 0));
    },
    noteText: (text, place) => {
      const parts = noteWords(text, place);
      parts.forEach((part, at) => {
        const most = lengths.get(part);
        if (most === undefined) return;
        let joined = part;
        for (const next of parts.slice(at + 1, at + most)) {
          joined += next;
          const name = names.known.get(joined);
          if (name) addOnce(name.places, place);
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
    const spelling = { written, folded: fold(written), places: rowList() };
    known.set(written, spelling);
    tree.fetch(spelling.folded, () => []).push(spelling);
    return spelling;
  };
  return { tree, known, of: (written) => known.get(written) ?? added(written) };
}
