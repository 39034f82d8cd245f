/** What of the record is searched, passage by passage, each with the milestones that it speaks of. */

import { LANGS, type Localized } from "../../base/lang";
import { memoBy } from "../../base/memo";
import type { ArticleId, Detail, Details, Index, Titles } from "../../dataset/dataset";
import { unitAt } from "../../place/gazetteer";
import { ancestorsOf } from "../../place/lineage";
import { spellingsOf } from "../../place/spellings";
import { type Column, columnsOf } from "../columns";

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
  for (const at of index.milestones.rows)
    yield { standing: "title", texts: LANGS.flatMap((lang) => titles[lang]?.[at] ?? []), milestones: [at] };
  if (details) yield* evidence(index, details);
}

/** A partnership is found by all names of all units that its two sides have been, and of what they lay in. */
function* places(index: Index): Generator<Passage> {
  const { rows, columns } = index.milestones;
  for (const [at, { vn, partner }] of index.partnerships.entries()) {
    const ids = [...vn, ...partner];
    const units = new Set(
      ids.flatMap((id) => {
        const unit = unitAt(id, index.units);
        return [unit, ...ancestorsOf(unit, index.units)];
      }),
    );
    const texts = [...units].flatMap(spellings);
    yield {
      standing: "place",
      texts,
      milestones: [...rows.subarray(columns.starts[at], columns.starts[at + 1])],
    };
  }
}

const spellings = memoBy(spellingsOf);

function* vocabularyWords(index: Index): Generator<Passage> {
  const { kinds, fields } = index.vocabulary;
  const { kind, field } = columnsOf(index);
  const rest = ({ vi, en }: Localized, milestones: readonly number[]): Passage => ({
    standing: "rest",
    texts: [vi, en],
    milestones,
  });
  for (const [value, rows] of grouped(kind, (each) => [each])) yield rest(kinds[value], rows);
  for (const [value, rows] of grouped(field, (each) => each)) yield rest(fields[value].name, rows);
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

/** The rows of each thing that the values of a column hold. */
function grouped<V, K>(
  { values, codes }: Column<V>,
  thingsIn: (value: V) => readonly K[],
): ReadonlyMap<K, readonly number[]> {
  const groups = new Map<K, number[]>();
  const things = values.map(thingsIn);
  for (const [row, code] of codes.entries()) for (const thing of things[code] ?? []) add(groups, thing, row);
  return groups;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
