/** Where the phrases of a table stand in a clause: the longest at each place, none within another. */
import type { Phrase } from "../../reading/phrase";
import type { Token } from "../text/tokens";

/** A word of a closed list, the phrase that stands for it, and its tokens (end exclusive). */
export type Hit<W extends string> = { readonly word: W; readonly start: number; readonly end: number };

/** A table made ready: first word → the phrases that begin with it, the longest first. */
export type PhraseTable<W extends string> = ReadonlyMap<
  string,
  readonly { readonly keys: readonly string[]; readonly word: W | null }[]
>;

/** The phrases of a list, which commas part. */
function phrasesOf(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim());
}

/**
 * One table from the words of a list and their phrases. Longer phrases of `notMeant` keep the shorter ones within them
 * from being found, unless the table has them itself.
 */
export function phraseTable<W extends string>(
  words: Readonly<Partial<Record<W, string>>>,
  notMeant = "",
): PhraseTable<W> {
  const table = new Map<string, { keys: readonly string[]; word: W | null }[]>();
  const add = (phrase: string, word: W | null) => {
    const keys = phrase.split(/\s+/);
    const [first = ""] = keys;
    const known = table.get(first) ?? [];
    if (word === null && known.some((entry) => entry.keys.join(" ") === phrase)) return;
    table.set(
      first,
      [...known, { keys, word }].sort((a, b) => b.keys.length - a.keys.length),
    );
  };
  // Object.entries forgets that its keys are those of the table.
  for (const [word, list] of Object.entries<string | undefined>(words))
    for (const phrase of phrasesOf(list ?? "")) add(phrase, word as W);
  for (const phrase of notMeant === "" ? [] : phrasesOf(notMeant)) add(phrase, null);
  return table;
}

/** The hits of a table in a whole sentence; the same sentence is asked clause by clause. */
const BY_SENTENCE = new WeakMap<readonly Token[], Map<PhraseTable<string>, readonly Hit<string>[]>>();

function allHits<W extends string>(table: PhraseTable<W>, tokens: readonly Token[]): readonly Hit<W>[] {
  const hits: Hit<W>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = table
      .get(tokens[at]?.key ?? "")
      ?.find(({ keys }) => keys.every((key, place) => tokens[at + place]?.key === key));
    if (found && found.word !== null) hits.push({ word: found.word, start: at, end: at + found.keys.length });
    at += found ? found.keys.length : 1;
  }
  return hits;
}

/** All hits that lie in the tokens from `start` to `end`, in order. */
export function hitsIn<W extends string>(
  table: PhraseTable<W>,
  tokens: readonly Token[],
  start = 0,
  end = tokens.length,
): readonly Hit<W>[] {
  const tables = BY_SENTENCE.get(tokens) ?? new Map<PhraseTable<string>, readonly Hit<string>[]>();
  BY_SENTENCE.set(tokens, tables);
  // What was kept for a table was made from that table.
  const hits = (tables.get(table) as readonly Hit<W>[] | undefined) ?? allHits(table, tokens);
  tables.set(table, hits);
  return hits.length === 0 || (start === 0 && end === tokens.length)
    ? hits
    : hits.filter((hit) => hit.start >= start && hit.end <= end);
}

/** The words on which something stood, as printed, with their place in the text. */
export function phraseAt(sentence: Phrase, tokens: readonly Token[], start: number, end: number): Phrase {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) throw new Error("nothing stands on no tokens");
  return {
    text: sentence.text.slice(first.index, last.index + last.raw.length),
    start: first.start,
    end: last.end,
  };
}
