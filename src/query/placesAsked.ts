/** Which places a reader may mean who typed their name into the search: what a filter could do instead. */
import { memoBy } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { existsNow } from "../place/existsOn";
import { unitAt } from "../place/gazetteer";
import { foldedWords, spellingsOf } from "../place/spellings";
import type { PlaceId, Unit } from "../place/unit";
import { type OfferedPlace, offeredPartners, offeredProvinces } from "./offeredPlaces";
import { EMPTY_QUESTION } from "./question";

/** A place to filter by, and what was typed besides its name; that may be nothing. */
export type PlaceAsked = {
  readonly facet: "province" | "partner";
  readonly unit: PlaceId;
  readonly rest: string;
};

/** A place on offer with the wholes that it is a part of, the nearest first. */
type Named = Omit<PlaceAsked, "rest"> & {
  readonly wholes: readonly Named[];
  readonly is: Unit;
  /** Whether anything in the record was there. */
  readonly holds: boolean;
  readonly spellings: ReadonlySet<string>;
  readonly folded: readonly string[];
};

/** More would be a menu, and that stands beside the search. */
const MOST = 4;
/** From so many letters on, the beginning of a name is taken for it; a syllable of Hangul or Han says as much as three. */
const ENOUGH_LETTERS = 3;
const ENOUGH_SYLLABLES = 2;
const WORDS = /[\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** Words beside a name that speak of the unit and its time, not of what happened there; folded. */
const ABOUT_UNITS: ReadonlySet<string> = new Set(
  [
    "tinh thanh pho tp quan huyen thi xa phuong cu moi truoc sau day khi luc nay sap nhap hop nhat da lam gi",
    "the old new former today before after merger merged province city district county what did do",
  ].flatMap((words) => words.split(" ")),
);

/** Words that only tie a name to the others. */
const LINKING: ReadonlySet<string> = new Set(["ở", "tại", "của", "in", "at", "of"]);

/**
 * The places named by what was typed, the best first. A name that is typed to its end goes before one that is begun;
 * with a former unit comes what it belongs to today. Where more than a name was typed, the longest name in it counts,
 * and the rest is still to be searched for. Places of which the record holds nothing lead to their whole.
 */
export function placesAsked(index: Index, text: string): readonly PlaceAsked[] {
  const words = text.normalize("NFC").match(WORDS) ?? [];
  const whole = words.join(" ");
  if (whole === "") return [];
  const named = namedPlaces(index);
  const exact = named.filter((place) => place.folded.includes(foldedWords(whole)));
  const begun = isEnough(whole) ? named.filter((place) => isBegun(place, whole)) : [];
  if (exact.length + begun.length > 0) return told([...exact, ...begun], "");
  const within = longestName(words, named);
  return within ? told(within.places, within.rest) : [];
}

const namedPlaces = memoBy((index: Index): readonly Named[] => [
  ...namedIn(offeredProvinces(index, EMPTY_QUESTION), "province", [], index),
  ...namedIn(offeredPartners(index, EMPTY_QUESTION), "partner", [], index),
]);

function namedIn(
  offers: readonly OfferedPlace[],
  facet: Named["facet"],
  wholes: readonly Named[],
  index: Index,
): readonly Named[] {
  return offers.flatMap(({ unit, means, parts }) => {
    const is = unitAt(unit, index.units);
    const spellings = spellingsOf(is);
    const named: Named = {
      facet,
      unit,
      wholes,
      is,
      holds: means.length > 0,
      spellings: new Set(spellings.map((spelling) => spelling.toLowerCase())),
      folded: [...new Set(spellings.map(foldedWords))],
    };
    return [named, ...namedIn(parts, facet, [named, ...wholes], index)];
  });
}

function isEnough(text: string): boolean {
  return text.length >= (LATIN.test(text) ? ENOUGH_LETTERS : ENOUGH_SYLLABLES);
}

function isBegun({ folded }: Named, text: string): boolean {
  const typed = foldedWords(text);
  return folded.some((spelling) => spelling.startsWith(typed) || asOne(spelling).startsWith(asOne(typed)));
}

function asOne(words: string): string {
  return words.replaceAll(" ", "");
}

type Within = { readonly places: readonly Named[]; readonly rest: string };

function longestName(words: readonly string[], named: readonly Named[]): Within | null {
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(" ");
      const places = named.filter((place) => isNameWithin(place, name, length));
      if (places.length > 0)
        return { places, rest: restOf([...words.slice(0, from), ...words.slice(from + length)]) };
    }
  return null;
}

/** A single word is a name only with its own marks: "lao động" speaks of work, not of Laos. */
function isNameWithin({ folded, spellings }: Named, name: string, words: number): boolean {
  return words > 1 ? folded.includes(foldedWords(name)) : spellings.has(name.toLowerCase());
}

function restOf(words: readonly string[]): string {
  const kept = words.filter((word) => !LINKING.has(word.toLowerCase()));
  return kept.every((word) => ABOUT_UNITS.has(foldedWords(word))) ? "" : kept.join(" ");
}

/** Each once, with what comes with it. */
function told(places: readonly Named[], rest: string): readonly PlaceAsked[] {
  const found = new Map<PlaceId, PlaceAsked>();
  for (const { facet, unit } of places.flatMap(withToday))
    if (!found.has(unit)) found.set(unit, { facet, unit, rest });
  return [...found.values()].slice(0, MOST);
}

/** A former unit with the one as large that it belongs to today; what holds nothing gives way to it. */
function withToday(place: Named): readonly Named[] {
  if (existsNow(place.is)) return place.holds ? [place] : [];
  const today = place.wholes.filter(({ is, holds }) => holds && existsNow(is)).slice(0, 1);
  if (!place.holds) return today;
  return [place, ...today.filter(({ is }) => is.level === place.is.level)];
}
