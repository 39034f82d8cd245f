/** How active each partnership is under a question: the figures of the map, its weights and its counts. */
import type { Index } from "../dataset/dataset";
import type { PlaceId } from "../place/unit";
import { FACET_BIT, type Failures, type Found, failuresOf } from "./failures";
import type { Question } from "./question";
import { whereabouts } from "./whereabouts";

/** Milestones of one partnership. */
export type LaneActivity = {
  /** How many answer the question. */
  readonly shown: number;
  /** How many would answer it if no place were chosen; at least `shown`. */
  readonly anywhere: number;
};

export type MapActivity = {
  /** In the order of `Index.partnerships`. */
  readonly lanes: readonly LaneActivity[];
  /** By province of today, how many answer all of the question but its provinces; each that has a partnership is here. */
  readonly provinces: ReadonlyMap<PlaceId, number>;
  /** By country, how many answer all of the question but its partners. */
  readonly countries: ReadonlyMap<PlaceId, number>;
  /** Of the whole answer. */
  readonly shown: number;
};

/** Counts what answers a question by lane, province of today and country. */
export function mapActivity(index: Index, question: Question, found: Found | null): MapActivity {
  const failed = failuresOf(index, question, found);
  const count = (lifted: number) => perLane(index, failed, lifted);
  const { province, partner } = FACET_BIT;
  const [shown, anywhere] = [count(0), count(province | partner)];
  const places = whereabouts(index);
  const provinces = places.map((place) => place.province);
  const countries = places.map((place) => place.country);
  return {
    lanes: places.map((_, at) => ({ shown: shown[at] ?? 0, anywhere: anywhere[at] ?? 0 })),
    provinces: sums(provinces, count(province)),
    countries: sums(countries, count(partner)),
    shown: shown.reduce((sum, each) => sum + each, 0),
  };
}

/** For each partnership its milestones that fail nothing but the lifted parts of the question. */
function perLane({ milestones, partnerships }: Index, failed: Failures, lifted: number): Uint32Array {
  const counts = new Uint32Array(partnerships.length);
  const { partnership } = milestones.columns;
  for (let row = 0; row < failed.length; row += 1) {
    const lane = partnership[row] ?? 0;
    if (((failed[row] ?? 0) & ~lifted) === 0) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return counts;
}

function sums(keys: readonly PlaceId[], counts: Uint32Array): ReadonlyMap<PlaceId, number> {
  const found = new Map<PlaceId, number>();
  for (const [at, key] of keys.entries()) found.set(key, (found.get(key) ?? 0) + (counts[at] ?? 0));
  return found;
}
