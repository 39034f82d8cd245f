/** A sentence in its clauses: one claim tells one thing, and its locator is the clause where there is one. */
import type { Phrase } from "../../reading/phrase";
import type { Token } from "../text/tokens";
import { phraseAt } from "./phraseHits";

/** A clause by its tokens, end exclusive, and its words. */
export type Clause = { readonly start: number; readonly end: number; readonly phrase: Phrase };

/** Words that begin something new within a sentence. */
const BEGINNERS = [
  ["trong", "đó"],
  ["đồng", "thời"],
  ["ngoài", "ra"],
  ["bên", "cạnh", "đó"],
];
/** What only joins a clause to what stood before it. */
const JOINING = [
  ["theo", "đó"],
  ["đặc", "biệt"],
  ["bên", "cạnh", "đó"],
  ["ngoài", "ra"],
  ["trong", "đó"],
  ["đồng", "thời"],
  ["trước", "mắt", "là"],
  ["cụ", "thể"],
  ["qua", "đó"],
  ["nhân", "dịp", "này"],
];
/** Shorter pieces belong to the clause before them. */
const LEAST_WORDS = 4;

function startsAt(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((words) => words.every((word, place) => tokens[at + place]?.key === word));
  return found?.length ?? 0;
}

/** Where clauses begin: after semicolons, and at words that begin something new in mid-sentence. */
function beginnings(tokens: readonly Token[]): readonly number[] {
  const found = [0];
  tokens.forEach(({ key }, at) => {
    if (key === ";") found.push(at + 1);
    else if (at > LEAST_WORDS && tokens[at - 1]?.key !== ";" && startsAt(tokens, at, BEGINNERS) > 0)
      found.push(at);
  });
  return found.filter((at, place) => place === 0 || at - (found[place - 1] ?? 0) >= LEAST_WORDS);
}

function trimmed(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  const joining = startsAt(tokens, from, JOINING);
  if (joining > 0 && from + joining < to) from += joining;
  while (from < to && tokens[from]?.kind === "mark" && !'“"‘('.includes(tokens[from]?.key ?? "")) from += 1;
  // The full stop belongs to a sentence that is one clause; commas and semicolons to nothing.
  while (to > from && ",;:".includes(tokens[to - 1]?.key ?? " ")) to -= 1;
  return [from, to];
}

/** The clauses of a sentence, in order; a sentence of one clause is itself, whole. */
export function clausesOf(sentence: Phrase, tokens: readonly Token[]): readonly Clause[] {
  const starts = beginnings(tokens);
  if (starts.length <= 1) return [{ start: 0, end: tokens.length, phrase: sentence }];
  return starts.flatMap((start, place) => {
    const last = place === starts.length - 1;
    const [from, to] = trimmed(tokens, start, starts[place + 1] ?? tokens.length);
    const end = last && tokens[to - 1]?.key === "." ? to - 1 : to;
    return end > from ? [{ start: from, end, phrase: phraseAt(sentence, tokens, from, end) }] : [];
  });
}
