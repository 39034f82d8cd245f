/** How slots are filled: readers of numbers, words and tables, and how they are put together. */
import type { Token } from "../text/tokens";

/** A reading that ends before token `end`. */
export type Found<T> = { readonly value: T; readonly end: number };
/** Every way in which something can be read from a token on; none where it is not there. */
export type Read<T> = (tokens: readonly Token[], at: number) => readonly Found<T>[];
/** Tokens with which a reading can begin: so that most readers need not be asked. */
export type Starts = { readonly words: ReadonlySet<string>; readonly numbers: boolean };
export type Reader<T> = { readonly starts: Starts; readonly read: Read<T> };

/** How the words of the tables are spelt in the text at hand: with their marks, or without any. */
export type Spell = (word: string) => string;

const NUMBERS: Starts = { words: new Set(), numbers: true };
const NOTHING: readonly Found<never>[] = [];

/** Whether a reading can begin with a token. */
export function canStart({ words, numbers }: Starts, token: Token): boolean {
  return token.kind === "number" ? numbers || words.has(token.key) : words.has(token.key);
}

/** Reads something that begins with a number. */
export function figureReader<T>(read: Read<T>): Reader<T> {
  return { starts: NUMBERS, read };
}

/** Reads a phrase of a table; where one phrase begins another, both are found. */
export function phraseReader<T>(table: Iterable<readonly [string, T]>, spell: Spell): Reader<T> {
  const byFirst = new Map<string, { rest: readonly string[]; value: T }[]>();
  for (const [phrase, value] of table) {
    const [first = "", ...rest] = phrase.split(" ").map(spell);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
  }
  const read: Read<T> = (tokens, at) => {
    const known = byFirst.get(tokens[at]?.key ?? "");
    if (!known) return NOTHING;
    return known
      .filter(({ rest }) => rest.every((word, place) => tokens[at + 1 + place]?.key === word))
      .map(({ rest, value }) => ({ value, end: at + 1 + rest.length }));
  };
  return { starts: { words: new Set(byFirst.keys()), numbers: false }, read };
}

/** Reads a number of so many digits, from `least` to `most`. */
export function numberReader(least: number, most: number, digits: readonly number[]): Reader<number> {
  return figureReader((tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== "number" || !digits.includes(token.raw.length)) return NOTHING;
    const value = Number(token.raw);
    return value >= least && value <= most ? [{ value, end: at + 1 }] : NOTHING;
  });
}

/** Either of several readers. */
export function either<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return {
    starts: {
      words: new Set(readers.flatMap(({ starts }) => [...starts.words])),
      numbers: readers.some(({ starts }) => starts.numbers),
    },
    read: (tokens, at) => readers.flatMap(({ read }) => read(tokens, at)),
  };
}

/** Keeps the readings that a check lets pass; it sees the tokens around them. */
export function where<T>(
  { starts, read }: Reader<T>,
  check: (tokens: readonly Token[], at: number, found: Found<T>) => boolean,
): Reader<T> {
  return {
    starts,
    read: (tokens, at) => {
      const found = read(tokens, at);
      return found.length === 0 ? NOTHING : found.filter((one) => check(tokens, at, one));
    },
  };
}

/** The same readings with another value; null drops one. */
export function mapped<A, B>({ starts, read }: Reader<A>, make: (value: A) => B | null): Reader<B> {
  return {
    starts,
    read: (tokens, at) =>
      read(tokens, at).flatMap(({ value, end }) => {
        const made = make(value);
        return made === null ? [] : [{ value: made, end }];
      }),
  };
}
