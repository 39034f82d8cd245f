/** The places that an article names: longest name first, then the unit that its kind, country, time and neighbours fit. */
import type { Phrase } from "../../reading/phrase";
import type { PlaceReading } from "../../reading/placeReading";
import type { Day } from "../../time/day";
import { isCapital, type Token, tokensIn } from "../text/tokens";
import { type Mention, placeChooser } from "./choosePlace";
import { kindBefore } from "./kindWords";
import { isNoPlace, isPiece, isSurname } from "./notPlaces";
import { longestName, type PlaceIndex } from "./placeIndex";

const MOST_BEFORE = 3;

/** Every word of a name begins with a capital; so do names, and words of a language do not. */
function isNamed(tokens: readonly Token[], from: number, end: number): boolean {
  // "Jeollabuk-do": what a hyphen joins is written small.
  return tokens
    .slice(from, end)
    .every(
      (token, at) => token.kind !== "word" || isCapital(token) || tokens[from + at - 1]?.kind === "mark",
    );
}

/** Keys of the words directly before a token, full stops of abbreviations passed over. */
function keysBefore(
  tokens: readonly Token[],
  at: number,
): { keys: readonly string[]; starts: readonly number[] } {
  const keys: string[] = [];
  const starts: number[] = [];
  for (let back = at - 1; back >= 0 && keys.length < MOST_BEFORE; back -= 1) {
    const token = tokens[back];
    if (token?.kind === "mark" && token.key === "." && token.glued) continue;
    if (token?.kind !== "word") break;
    keys.unshift(token.key);
    starts.unshift(back);
  }
  return { keys, starts };
}

/** `lastEnd`: the token after the name before this one. */
function mentionAt(
  index: PlaceIndex,
  tokens: readonly Token[],
  from: number,
  lastEnd: number,
): (Mention & { end: number }) | null {
  if (!isCapital(tokens[from]) && tokens[from]?.kind !== "number") return null;
  const found = longestName(index, tokens, from);
  if (!found || !isNamed(tokens, from, found.end)) return null;
  const { keys, starts } = keysBefore(tokens, from);
  const kind = kindBefore(keys);
  if (kind === null ? isNoPlace(tokens, from, found.end) : found.country !== null && kind !== "nước")
    return null;
  if (isPiece(tokens, from, found.end, kind === null ? lastEnd : from)) return null;
  const words = kind === null ? 0 : kind.split(" ").length;
  const start = words === 0 ? from : (starts.at(-words) ?? from);
  const name = tokens
    .slice(from, found.end)
    .map(({ raw }) => raw)
    .join(" ");
  return { ids: found.ids, country: found.country, name, kind, start, end: found.end };
}

function phraseOf(sentence: Phrase, tokens: readonly Token[], start: number, end: number): Phrase {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) throw new Error("a place stands on no tokens");
  return {
    text: sentence.text.slice(first.index, last.index + last.raw.length),
    start: first.start,
    end: last.end,
  };
}

/** Names with a kind of unit before them that the gazetteer does not hold: places that an editor may have to add. */
const UNKNOWN_KINDS = new Set(["thủ đô", "tỉnh", "thành phố", "tp", "thị xã", "quận", "huyện", "bang"]);
const LONGEST_UNKNOWN = 4;

/** "Pinar del Río", "A-ta-pư": a particle between two capitals belongs to a name, and so does what a hyphen joins. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  return (
    isCapital(tokens[at]) ||
    (tokens[at]?.key === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true) ||
    (tokens[at - 1]?.key === "-" && tokens[at]?.glued === true) ||
    (/^(?:del?|la|le|of|und)$/.test(tokens[at]?.key ?? "") && isCapital(tokens[at + 1]))
  );
}

const UNKNOWN_FIRST = new Set([...UNKNOWN_KINDS].map((kind) => kind.split(" ")[0] ?? kind));

function unknownAt(tokens: readonly Token[], at: number): number | null {
  if (!UNKNOWN_FIRST.has(tokens[at]?.key ?? "")) return null;
  const two = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  const first = UNKNOWN_KINDS.has(two) ? at + 2 : UNKNOWN_KINDS.has(tokens[at]?.key ?? "") ? at + 1 : null;
  if (first === null) return null;
  const name = tokens[first]?.key === "." ? first + 1 : first;
  let end = name;
  for (let words = 0; words < LONGEST_UNKNOWN && isNamePart(tokens, end); end += 1)
    if (tokens[end]?.kind === "word" && tokens[end - 1]?.key !== "-") words += 1;
  const isWord = /^\p{Lu}\p{Ll}/u.test(tokens[name]?.raw ?? "") || tokens[name + 1]?.key === "-";
  return end > name && isWord && !isSurname(tokens[name]) ? end : null;
}

/**
 * Every place named in sentences that follow each other. `day`: the article's own, for units that came and went; null
 * where it is not known. Linear in the text for a given gazetteer.
 */
export function readPlaces(
  sentences: readonly Phrase[],
  index: PlaceIndex,
  day: Day | null,
): readonly PlaceReading[] {
  const mentions: { mention: Mention; phrase: Phrase }[] = [];
  for (const sentence of sentences) {
    const tokens = tokensIn(sentence);
    let lastEnd = 0;
    for (let at = 0; at < tokens.length; ) {
      const found = mentionAt(index, tokens, at, lastEnd);
      const unknown = found ? null : unknownAt(tokens, at);
      const known = unknown === null ? null : mentionWithin(index, tokens, at, unknown);
      if (found) {
        mentions.push({ mention: found, phrase: phraseOf(sentence, tokens, found.start, found.end) });
        at = found.end;
        lastEnd = at;
      } else if (unknown !== null && !known) {
        const nothing = { ids: [], country: null, name: "", kind: tokens[at]?.key ?? null, start: at };
        mentions.push({ mention: nothing, phrase: phraseOf(sentence, tokens, at, unknown) });
        at = unknown;
      } else at += 1;
    }
  }
  const all = mentions.map(({ mention }) => mention);
  const choose = placeChooser({ gazetteer: index.gazetteer, day });
  return mentions.map(({ phrase }, at) => ({ phrase, ...choose(all, at) }));
}

function mentionWithin(index: PlaceIndex, tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (mentionAt(index, tokens, at, from)) return true;
  return false;
}
