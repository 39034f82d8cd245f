/** What of the record is searched: names of places, words of the closed lists, titles, summaries, parties and sources. */
import { LANGS } from "../../base/lang";
import { memoBy } from "../../base/memo";
import type { ArticleId, Detail, Details, Index } from "../../dataset/dataset";
import { idAt } from "../../dataset/milestones";
import { foundUnder } from "../../place/foundUnder";
import { unitAt } from "../../place/gazetteer";
import { courseOf } from "../../place/lineOf";
import { spellingsOf } from "../../place/spellings";
import type { Column } from "../column";
import { columnsOf } from "../columns";
import { type Group, groupPlace, ownPlace, STANDINGS } from "./places";
import type { WordNotes } from "./wordIndex";

/** Where words are noted, and the groups of milestones that share some of them. */
export type Notes = WordNotes & { readonly groups: Group[] };

/** Each yields the number of letters that it has just noted, so that whoever runs it can stop for a while. */
export type Noting = Generator<number, void>;

const spellings = memoBy(spellingsOf);

function noteShared(
  notes: Notes,
  standing: "place" | "rest",
  texts: readonly string[],
  rows: ArrayLike<number>,
) {
  const place = groupPlace(notes.groups.push({ standing: STANDINGS.indexOf(standing), rows }) - 1);
  for (const text of texts) (standing === "place" ? notes.noteName : notes.noteText)(text, place);
  return lettersIn(texts);
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What is known from the index alone. A partnership is found by all names of all units under which a filter finds its sides. */
export function* noteIndex(notes: Notes, index: Index): Noting {
  const { rows, columns } = index.milestones;
  for (const [at, { vn, partner }] of index.partnerships.entries()) {
    const units = new Set(
      [...vn, ...partner]
        .flatMap((id) => courseOf(id, index.units).lines)
        .flatMap((line) => [...foundUnder(line, index.units)]),
    );
    const names = [...units].flatMap((id) => spellings(unitAt(id, index.units)));
    const own = rows.subarray(columns.starts[at], columns.starts[at + 1]);
    yield noteShared(notes, "place", names, own);
  }
  const { kinds, fields } = index.vocabulary;
  const { kind, field } = columnsOf(index);
  for (const [value, of] of grouped(kind, (each) => [each]))
    yield noteShared(notes, "rest", [kinds[value].vi, kinds[value].en], of);
  for (const [value, of] of grouped(field, (each) => each))
    yield noteShared(notes, "rest", [fields[value].name.vi, fields[value].name.en], of);
}

/** Titles of the milestones from row `first` on, in either language. */
export function* noteTitles(notes: Notes, first: number, titles: readonly string[]): Noting {
  for (const [at, title] of titles.entries()) {
    notes.noteText(title, ownPlace(first + at, "title"));
    yield title.length;
  }
}

/** Summaries, parties and sources of the milestones in these rows, as far as the details hold them. */
export function* noteDetails(
  notes: Notes,
  { milestones }: Index,
  rows: Iterable<number>,
  details: Details,
): Noting {
  const citing = new Map<ArticleId, number[]>();
  for (const row of rows) {
    const detail = details.milestones.get(idAt(milestones.columns, row));
    if (!detail) continue;
    const told = toldIn(detail);
    for (const text of told) notes.noteText(text, ownPlace(row, "rest"));
    for (const article of new Set(detail.claims.map((claim) => claim.article))) add(citing, article, row);
    yield lettersIn(told);
  }
  for (const [id, of] of citing) {
    const article = details.articles.get(id);
    if (!article) continue;
    const { headline, publisher } = article;
    yield noteShared(notes, "rest", [headline ?? "", publisher.vi, publisher.en], of);
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
