/** All that was read, as plain JSON for other programs; offsets in Unicode code points of `text`, end exclusive. */
import type { Gazetteer } from "../../place/gazetteer";
import type { ClaimReading, WordReading } from "../../reading/claimReading";
import type { Page } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import type { PlaceReading } from "../../reading/placeReading";
import type { Reading } from "../../reading/reading";
import { formatDay } from "../../time/day";
import { plainDate } from "../dates/dateLine";

function plain({ text, start, end }: Phrase) {
  return { phrase: text, start, end };
}

function word({ word: value, by }: WordReading) {
  return { word: value, by: by && plain(by) };
}

function pageJson({ text, headline, author, published, publisher, url, body, captions, leftOut }: Page) {
  return {
    headline,
    author,
    published: published && { day: formatDay(published.day), time: published.time, zone: published.zone },
    publisher,
    url,
    body: body.map(({ number, phrase, sentences }) => ({
      paragraph: number,
      text: phrase.text,
      start: phrase.start,
      end: phrase.end,
      sentences: sentences.map(({ text: words, start, end }) => ({ text: words, start, end })),
    })),
    captions: captions.map(plain),
    leftOut: leftOut.map(({ kind, phrase }) => ({ kind, ...plain(phrase) })),
    text,
  };
}

function placeJson({ phrase, place, others, why }: PlaceReading, gazetteer: Gazetteer) {
  const unit = place === null ? undefined : gazetteer.get(place);
  return {
    ...plain(phrase),
    place,
    name: unit?.names.at(-1)?.name.short ?? null,
    country: unit?.country ?? null,
    others,
    why,
  };
}

function claimJson({
  phrase,
  paragraph,
  date,
  status,
  kind,
  fields,
  places,
  parties,
  quantities,
  speaker,
  doubts,
}: ClaimReading) {
  return {
    ...plain(phrase),
    paragraph,
    date: date && plainDate(date),
    status: word(status),
    kind: word(kind),
    fields: fields.map(word),
    places,
    parties: parties.map(({ phrase: name, place, side, role }) => ({ ...plain(name), place, side, role })),
    quantities: quantities.map(({ phrase: whole, value, unit }) => ({ ...plain(whole), value, unit })),
    speaker: speaker && plain(speaker),
    doubts,
  };
}

/** The whole reading. */
export function readingJson(reading: Reading, gazetteer: Gazetteer): object {
  const { page, dates, places, pairs, parties, fields, kinds, quantities, claims, doubts } = reading;
  return {
    ...pageJson(page),
    dates: dates.map(plainDate),
    places: places.map((place) => placeJson(place, gazetteer)),
    pairs,
    parties: parties.map(({ phrase, place, side, role }) => ({ ...plain(phrase), place, side, role })),
    fields: fields.map(word),
    kinds: kinds.map(word),
    quantities: quantities.map(({ phrase, value, unit }) => ({ ...plain(phrase), value, unit })),
    claims: claims.map(claimJson),
    doubts,
  };
}
