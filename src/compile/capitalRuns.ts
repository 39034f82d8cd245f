/** Runs of capitalised words in a text, the raw material for telling persons from places. */

/** Words one after another that all begin with a capital, with up to six words that stand before them. */
export type CapitalRun = { readonly words: readonly string[]; readonly before: string };

type Word = { readonly bare: string; readonly opens: boolean; readonly closes: boolean };

/** All runs, in order. Punctuation ends a run; an English possessive is cut off; `before` is in lower case. */
export function capitalRuns(text: string): readonly CapitalRun[] {
  const words = text.split(/\s+/).map(wordOf);
  const runs: { words: string[]; before: string }[] = [];
  let open = false;
  words.forEach((word, place) => {
    const isCapital = /^\p{Lu}/u.test(word.bare);
    const current = runs.at(-1);
    if (isCapital && open && !word.opens && current) current.words.push(word.bare);
    else if (isCapital) runs.push({ words: [word.bare], before: before(words, place) });
    open = isCapital && !word.closes;
  });
  return runs;
}

function wordOf(token: string): Word {
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "").replace(/['’]s$/u, "");
  const isInitial = /^\p{Lu}\.$/u.test(bare);
  return {
    bare: isInitial ? bare : bare.replace(/\.+$/, ""),
    opens: /^[^\p{L}\p{N}]/u.test(token),
    closes: !isInitial && /[^\p{L}\p{N}]$/u.test(token),
  };
}

function before(words: readonly Word[], place: number): string {
  return words
    .slice(Math.max(0, place - 6), place)
    .map(({ bare }) => bare.toLowerCase())
    .join(" ");
}
