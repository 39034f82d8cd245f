/** The places that an article names: longest name first, then the unit that its kind, country, time and neighbours fit. */
import type { Phrase } from "../../reading/phrase";
import type { PlaceReading } from "../../reading/placeReading";
import type { Day } from "../../time/day";
import { isCapital, type Token, tokensIn } from "../text/tokens";
import { type Mention, placeChooser } from "./choosePlace";
import { kindBefore } from "./kindWords";
import { longestName, type PlaceIndex } from "./placeIndex";

/** Names that are persons unless the kind of unit stands before them. */
const PERSONS = new Set(["hồ chí minh"]);
const TITLES = new Set("ông bà anh chị cô chú bác em cháu".split(" "));
const SURNAMES = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh trịnh tạ".split(" "),
);
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

/** A given name after a surname, or after "ông". */
function isPerson(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1];
  if (TITLES.has(before?.key ?? "") && end - from === 1) return true;
  for (let back = 1; back <= 3 && isCapital(tokens[from - back]); back += 1)
    if (SURNAMES.has(tokens[from - back]?.key ?? "")) return true;
  return false;
}

/** A name of one word that only begins or ends a longer one: "Mỹ" in "Mỹ Tho". */
function isPiece(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from === 1 && isCapital(tokens[end]);
}

function mentionAt(
  index: PlaceIndex,
  tokens: readonly Token[],
  from: number,
): (Mention & { end: number }) | null {
  if (!isCapital(tokens[from]) && tokens[from]?.kind !== "number") return null;
  const found = longestName(index, tokens, from);
  if (!found || !isNamed(tokens, from, found.end)) return null;
  const { keys, starts } = keysBefore(tokens, from);
  const kind = kindBefore(keys);
  if (kind === null) {
    const name = tokens
      .slice(from, found.end)
      .map(({ key }) => key)
      .join(" ");
    if (PERSONS.has(name) || isPerson(tokens, from, found.end) || isPiece(tokens, from, found.end))
      return null;
  }
  const words = kind === null ? 0 : kind.split(" ").length;
  const start = words === 0 ? from : (starts.at(-words) ?? from);
  return { ids: found.ids, country: found.country, kind, start, end: found.end };
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
const UNKNOWN_KINDS = new Set(["tỉnh", "thành phố", "tp", "thị xã", "quận", "huyện", "bang"]);
const LONGEST_UNKNOWN = 4;

/** "Pinar del Río": a particle between two capitals belongs to a name. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  return (
    isCapital(tokens[at]) ||
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
  while (end - name < LONGEST_UNKNOWN && isNamePart(tokens, end)) end += 1;
  const isName =
    end > name && /^\p{Lu}\p{Ll}/u.test(tokens[name]?.raw ?? "") && !SURNAMES.has(tokens[name]?.key ?? "");
  return isName ? end : null;
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
    for (let at = 0; at < tokens.length; ) {
      const found = mentionAt(index, tokens, at);
      const unknown = found ? null : unknownAt(tokens, at);
      const known = unknown === null ? null : mentionWithin(index, tokens, at, unknown);
      if (found) {
        mentions.push({ mention: found, phrase: phraseOf(sentence, tokens, found.start, found.end) });
        at = found.end;
      } else if (unknown !== null && !known) {
        const nothing = { ids: [], country: null, kind: tokens[at]?.key ?? null, start: at };
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
  for (let at = from; at < end; at += 1) if (mentionAt(index, tokens, at)) return true;
  return false;
}
