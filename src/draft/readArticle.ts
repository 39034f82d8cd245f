/** A raw article becomes a reading: the page, its dates and places, the pairs it joins, and what it claims of them. */
import type { PlaceId } from "../place/unit";
import type { WordReading } from "../reading/claimReading";
import type { DateReading } from "../reading/dateReading";
import type { Page } from "../reading/page";
import type { PlaceReading } from "../reading/placeReading";
import type { PairReading, Reading } from "../reading/reading";
import { readClaims } from "./claims/readClaims";
import { datesIn } from "./dates/readDates";
import { readHtml } from "./page/readHtml";
import { type Known, readText } from "./page/readText";
import { type PlaceIndex, placeIndexOf } from "./places/placeIndex";
import { readPlaces } from "./places/readPlaces";
import { type KnownRecord, partnershipOf } from "./record/knownRecord";

const HTML = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<article|<p[\s>])/i;

/** The page of a saved file, HTML or text. */
export function pageFrom(file: string, known: Known): Page {
  return HTML.test(file) ? readHtml(file, known) : readText(file, known);
}

/** All dates of the body; a year is carried from sentence to sentence within a paragraph. */
function datesOf({ body, published }: Page): readonly DateReading[] {
  return body.flatMap(({ sentences }) => datesIn(sentences, published?.day ?? null));
}

function each(words: readonly WordReading[]): readonly WordReading[] {
  return words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
}

/** How often each place is named, countries left out; what a name could mean too counts less than any that it means. */
function weights(places: readonly PlaceReading[], { gazetteer }: KnownRecord): ReadonlyMap<PlaceId, number> {
  const counts = new Map<PlaceId, number>();
  const add = (id: PlaceId, weight: number) => {
    if ((gazetteer.get(id)?.level ?? 0) > 0) counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  for (const { place, others } of places) {
    if (place !== null) add(place, 1);
    for (const other of others) add(other, PERHAPS);
  }
  return counts;
}

const PERHAPS = 0.6;
/** A partnership of the record goes before a new pair that is named no more than twice as often. */
const FAMILIAR = 0.5;

/** Pairs of a Vietnamese place and one abroad: those of the record that are named, else the two named most. */
function pairsOf(places: readonly PlaceReading[], known: KnownRecord): readonly PairReading[] {
  const counts = weights(places, known);
  const ids = [...counts.keys()];
  const isVietnamese = (id: PlaceId) => known.gazetteer.get(id)?.country === "VN";
  const pairs = ids.filter(isVietnamese).flatMap((vn) =>
    ids
      .filter((id) => !isVietnamese(id))
      .map((partner) => ({
        partnership: partnershipOf(known, vn, partner)?.id ?? null,
        vn,
        partner,
        weight: Math.min(counts.get(vn) ?? 0, counts.get(partner) ?? 0),
      })),
  );
  const ranked = pairs.sort((a, b) => b.weight - a.weight || (a.vn < b.vn ? -1 : 1));
  const most = ranked[0]?.weight ?? 0;
  const linked = ranked.filter(
    ({ partnership, weight }, at) =>
      partnership !== null &&
      weight >= most * FAMILIAR &&
      ranked.findIndex((one) => one.partnership === partnership) === at,
  );
  return linked.length > 0 ? linked : ranked.slice(0, 1);
}

function doubtsOf(
  page: Page,
  places: readonly PlaceReading[],
  pairs: readonly PairReading[],
): readonly string[] {
  const unknown = [
    ...new Set(
      places
        .filter(({ place, why }) => place === null && !why.startsWith("country"))
        .map(({ phrase }) => phrase.text),
    ),
  ];
  return [
    ...(page.published
      ? []
      : ["no date of publication was found: phrases such as “22/12” or “hôm qua” are not resolved"]),
    ...(page.headline ? [] : ["no headline was found"]),
    ...(page.body.length > 0 ? [] : ["no body was found: look at what was left out"]),
    ...(pairs.length > 0 ? [] : ["no pair of a Vietnamese place and one abroad was found"]),
    ...(unknown.length > 0 ? [`not in the gazetteer: ${unknown.join(", ")}`] : []),
  ];
}

/** Indexes of gazetteers, kept by identity: several articles are read against one record. */
const indexes = new WeakMap<KnownRecord["gazetteer"], PlaceIndex>();

function indexOf({ gazetteer }: KnownRecord): PlaceIndex {
  const index = indexes.get(gazetteer) ?? placeIndexOf(gazetteer);
  indexes.set(gazetteer, index);
  return index;
}

/**
 * Reads an article against the record. `known`: what is known from elsewhere, such as its address or the day on which
 * it was published. Any string is accepted; time is linear in it.
 */
export function readArticle(file: string, record: KnownRecord, known: Known = {}): Reading {
  const page = pageFrom(file, known);
  const dates = datesOf(page);
  const sentences = page.body.flatMap((paragraph) => paragraph.sentences);
  const places = readPlaces(sentences, indexOf(record), page.published?.day ?? null);
  const countryOf = (place: PlaceId) => record.gazetteer.get(place)?.country ?? "";
  const claims = readClaims(page, { dates, places, countryOf });
  const pairs = pairsOf(places, record);
  return {
    page,
    dates,
    places,
    pairs,
    parties: claims.flatMap(({ parties }) => parties),
    fields: each(claims.flatMap(({ fields }) => fields)),
    kinds: each(claims.map(({ kind }) => kind)),
    quantities: claims.flatMap(({ quantities }) => quantities),
    claims,
    doubts: doubtsOf(page, places, pairs),
  };
}
