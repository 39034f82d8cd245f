/** The claims of an article: each clause that tells an event between the two sides, with all that decided about it. */
import type { ClaimReading } from "../../reading/claimReading";
import type { DateReading } from "../../reading/dateReading";
import type { Page, Paragraph } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import type { PlaceReading } from "../../reading/placeReading";
import { type Token, tokensIn } from "../text/tokens";
import { type Clause, clausesOf } from "./clauses";
import { doubtsOf } from "./doubts";
import { SIDES_WORDS } from "./lexicon";
import { partiesIn } from "./parties";
import { hitsIn, phraseTable } from "./phraseHits";
import { quantitiesIn } from "./quantities";
import { speakerOf } from "./speaker";
import { type ClauseTokens, fieldsOf, kindOf, statusOf } from "./wordsOf";

const SIDES = phraseTable({ sides: SIDES_WORDS });

/** What was read before claims are. */
export type Ground = {
  readonly dates: readonly DateReading[];
  readonly places: readonly PlaceReading[];
  readonly countryOf: (place: string) => string;
};

/** One sentence at work. */
type Sentence = {
  readonly paragraph: number;
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateReading[];
  readonly places: readonly PlaceReading[];
  readonly speaker: Phrase | null;
};

function isIn(inner: Phrase, outer: Phrase): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The clause's first date; else the one that opens the sentence, which all its clauses share. */
function dateOf(clause: Clause, { phrase, dates }: Sentence): DateReading | null {
  const own = dates.find((date) => isIn(date.phrase, clause.phrase) && date.edtf !== null);
  if (own) return own;
  const opening = dates.find((date) => date.phrase.start - phrase.start <= OPENING && date.edtf !== null);
  return opening && opening.phrase.end <= clause.phrase.start ? opening : null;
}

/** A date so near to the beginning of a sentence dates all of it. */
const OPENING = 20;

/** Whether a clause speaks of the two sides: it names a place or a body, or says "hai bên". */
function concernsSides(clause: Clause, sentence: Sentence): boolean {
  return (
    sentence.places.some(({ phrase }) => isIn(phrase, clause.phrase)) ||
    hitsIn(SIDES, sentence.tokens, clause.start, clause.end).length > 0
  );
}

function claimOf(clause: Clause, sentence: Sentence, countryOf: Ground["countryOf"]): ClaimReading | null {
  const { phrase, tokens, speaker } = sentence;
  const at: ClauseTokens = { sentence: phrase, tokens, start: clause.start, end: clause.end };
  const dates = sentence.dates.filter((date) => isIn(date.phrase, clause.phrase));
  const places = sentence.places.filter((place) => isIn(place.phrase, clause.phrase));
  const span = [clause.start, clause.end] as const;
  const parties = partiesIn(phrase, tokens, span, sentence.places, countryOf).filter(
    (party) => !speaker || !isIn(party.phrase, speaker),
  );
  const quantities = quantitiesIn(
    phrase,
    tokens,
    span,
    [...dates, ...places].map((taken) => taken.phrase),
  );
  const kind = kindOf(
    at,
    parties.map((party) => party.phrase),
    quantities.length > 0,
  );
  if (!kind) return null;
  const claim = {
    phrase: clause.phrase,
    paragraph: sentence.paragraph,
    date: dateOf(clause, sentence),
    dates,
    status: statusOf(at),
    kind,
    fields: fieldsOf(at),
    places: [...new Set(places.flatMap(({ place }) => place ?? []))],
    parties,
    quantities,
    speaker,
  };
  return { ...claim, doubts: doubtsOf(claim, phrase) };
}

/**
 * Umbrella words tell no event: "đã có nhiều hoạt động". A programme is one where it is dated or planned, or where it
 * joins two bodies.
 */
function isEvent(claim: ClaimReading): boolean {
  if (claim.kind.word !== "programme") return true;
  return claim.date !== null || claim.status.word === "planned" || claim.parties.length > 1;
}

function claimsOfSentence(sentence: Sentence, countryOf: Ground["countryOf"]): readonly ClaimReading[] {
  const clauses = clausesOf(sentence.phrase, sentence.tokens);
  const concerns = clauses.some((clause) => concernsSides(clause, sentence));
  if (!concerns) return [];
  return clauses.flatMap((clause) => {
    const claim = claimOf(clause, sentence, countryOf);
    return claim && isEvent(claim) ? [claim] : [];
  });
}

function sentencesOf({ number, sentences }: Paragraph, { dates, places }: Ground): readonly Sentence[] {
  return sentences.map((phrase) => {
    const tokens = tokensIn(phrase);
    return {
      paragraph: number,
      phrase,
      tokens,
      dates: dates.filter((date) => isIn(date.phrase, phrase)),
      places: places.filter((place) => isIn(place.phrase, phrase)),
      speaker: speakerOf(phrase, tokens),
    };
  });
}

/** All claims of a page's body, in order. A claim's date is its own clause's or sentence's, never a neighbour's. */
export function readClaims({ body }: Page, ground: Ground): readonly ClaimReading[] {
  return body.flatMap((paragraph) =>
    sentencesOf(paragraph, within(ground, paragraph.phrase)).flatMap((sentence) =>
      claimsOfSentence(sentence, ground.countryOf),
    ),
  );
}

/** What of the ground lies in a paragraph. Both lists are in order of place, so that this is two cuts. */
function within({ dates, places, countryOf }: Ground, { start, end }: Phrase): Ground {
  return {
    dates: slice(dates, start, end),
    places: slice(places, start, end),
    countryOf,
  };
}

function slice<T extends { readonly phrase: Phrase }>(
  all: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  return all.slice(firstFrom(all, start), firstFrom(all, end));
}

function firstFrom(all: readonly { readonly phrase: Phrase }[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.phrase.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
