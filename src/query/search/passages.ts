/** What of the record is searched, passage by passage, each with the milestones that it speaks of. */

import { LANGS, type Localized } from "../../base/lang";
import { memoBy } from "../../base/memo";
import type { ArticleId, Detail, Details, Index, Milestone, Titles } from "../../dataset/dataset";
import { unitAt } from "../../place/gazetteer";
import { ancestorsOf } from "../../place/lineage";
import { spellingsOf } from "../../place/spellings";

/** Where words stand, the weightiest last: its number is its weight in the ranking. */
export const STANDINGS = ["rest", "place", "title"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Texts searched together; `milestones` are places in `Index.milestones`. */
export type Passage = {
  readonly standing: Standing;
  readonly texts: readonly string[];
  readonly milestones: readonly number[];
};

/** What has been fetched of the record; what has not come yet is null and is not searched. */
export type Searched = {
  readonly index: Index;
  readonly titles: Localized<Titles | null>;
  readonly details: Details | null;
};

/** Every passage. What many milestones share (their places, their words, their sources) is given once. */
export function* passages({ index, titles, details }: Searched): Generator<Passage> {
  yield* places(index);
  yield* vocabularyWords(index);
  for (const { index: at } of index.milestones)
    yield { standing: "title", texts: LANGS.flatMap((lang) => titles[lang]?.[at] ?? []), milestones: [at] };
  if (details) yield* evidence(index, details);
}

/** A partnership is found by all names of all units that its two sides have been, and of what they lay in. */
function* places(index: Index): Generator<Passage> {
  const ofPartnership = grouped(index.milestones, ({ partnership }) => [partnership]);
  for (const [at, milestones] of ofPartnership) {
    const chain = index.partnerships[at];
    const own = milestones.flatMap(({ vnPlace, partnerPlace }) => [vnPlace, partnerPlace]);
    const ids = new Set([...(chain ? [...chain.vn, ...chain.partner] : []), ...own]);
    const units = new Set(
      [...ids].flatMap((id) => {
        const unit = unitAt(id, index.units);
        return [unit, ...ancestorsOf(unit, index.units)];
      }),
    );
    const texts = [...units].flatMap(spellings);
    yield { standing: "place", texts, milestones: milestones.map((milestone) => milestone.index) };
  }
}

const spellings = memoBy(spellingsOf);

function* vocabularyWords({ milestones, vocabulary }: Index): Generator<Passage> {
  const rest = ([{ vi, en }, of]: readonly [Localized, readonly Milestone[]]): Passage => ({
    standing: "rest",
    texts: [vi, en],
    milestones: of.map(({ index }) => index),
  });
  for (const [kind, of] of grouped(milestones, (each) => [each.kind]))
    yield rest([vocabulary.kinds[kind], of]);
  for (const [field, of] of grouped(milestones, ({ fields }) => fields))
    yield rest([vocabulary.fields[field].name, of]);
}

function* evidence({ milestones }: Index, details: Details): Generator<Passage> {
  const citing = new Map<ArticleId, number[]>();
  for (const { id, index: at } of milestones) {
    const detail = details.milestones.get(id);
    if (!detail) continue;
    yield { standing: "rest", texts: toldIn(detail), milestones: [at] };
    for (const article of new Set(detail.claims.map((claim) => claim.article))) add(citing, article, at);
  }
  for (const [id, of] of citing) {
    const article = details.articles.get(id);
    if (!article) continue;
    const { headline, publisher } = article;
    yield { standing: "rest", texts: [headline ?? "", publisher.vi, publisher.en], milestones: of };
  }
}

function toldIn({ summary, parties }: Detail): readonly string[] {
  return LANGS.flatMap((lang) => [summary[lang], ...parties.map(({ name }) => name[lang])]);
}

function grouped<K>(
  milestones: readonly Milestone[],
  keysOf: (milestone: Milestone) => readonly K[],
): ReadonlyMap<K, readonly Milestone[]> {
  const groups = new Map<K, Milestone[]>();
  for (const milestone of milestones) for (const key of keysOf(milestone)) add(groups, key, milestone);
  return groups;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
