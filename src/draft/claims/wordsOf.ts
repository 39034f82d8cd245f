/** Kind, fields and status of a clause, each with the words that decided. */
import type { Field, Kind, Status } from "../../dataset/vocabulary";
import type { WordReading } from "../../reading/claimReading";
import type { Phrase } from "../../reading/phrase";
import type { Token } from "../text/tokens";
import { FIELD_WORDS, KIND_WORDS, NO_STATUS, NOT_MEANT, STATUS_WORDS } from "./lexicon";
import { type Hit, hitsIn, phraseAt, phraseTable } from "./phraseHits";

const FIELDS = phraseTable<Field>(FIELD_WORDS, NOT_MEANT);
const KIND_TABLE = phraseTable<Kind>(KIND_WORDS, NOT_MEANT);
const STATUSES = phraseTable<Status>(STATUS_WORDS, NO_STATUS);
/** The order in which kinds decide where several are named: that of the lexicon. */
const STRENGTH = Object.keys(KIND_WORDS);
/** What is to come is never told as done, whatever else the clause says. */
const STATUS_ORDER: readonly Status[] = ["planned", "agreed", "ongoing", "done"];
const MOST_FIELDS = 7;

/** A clause at work: its sentence, the tokens of that, and which of them are its own. */
export type ClauseTokens = {
  readonly sentence: Phrase;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
};

function by<W extends string>({ sentence, tokens }: ClauseTokens, hit: Hit<W>): WordReading {
  return { word: hit.word, by: phraseAt(sentence, tokens, hit.start, hit.end) };
}

/** Hits that do not stand in the name of a body: "Trung tâm đào tạo" trains nobody here. */
function outside<W extends string>(
  { tokens }: ClauseTokens,
  hits: readonly Hit<W>[],
  names: readonly Phrase[],
) {
  return hits.filter((hit) => {
    const [first, last] = [tokens[hit.start], tokens[hit.end - 1]];
    return !names.some(({ start, end }) => first && last && first.start >= start && last.end <= end);
  });
}

/** "hỗ trợ" of things that are counted is a gift. */
const GIFT = phraseTable({ donation: "hỗ trợ, giúp đỡ, trao" });

/**
 * The kind of event. After "đã" or "sẽ" the first word that names one; else the strongest of the lexicon; "hỗ trợ"
 * with a quantity is a gift. Null where no word names an event.
 */
export function kindOf(clause: ClauseTokens, names: readonly Phrase[], counts: boolean): WordReading | null {
  const { tokens, start, end } = clause;
  const hits = outside(clause, hitsIn(KIND_TABLE, tokens, start, end), names);
  const events = hits.filter(({ word }) => word !== "programme");
  const tense = hitsIn(STATUSES, tokens, start, end).find(
    ({ word }) => word === "done" || word === "planned",
  );
  const told = tense && events.find((hit) => hit.start >= tense.end);
  if (told) return by(clause, told);
  const gift = counts ? hitsIn(GIFT, tokens, start, end)[0] : undefined;
  if (gift && !events.some(({ word }) => word === "agreement")) return by(clause, gift);
  const rank = (hit: Hit<Kind>) => STRENGTH.indexOf(hit.word);
  const best = hits.reduce<Hit<Kind> | null>(
    (first, hit) => (first && rank(first) <= rank(hit) ? first : hit),
    null,
  );
  return best && by(clause, best);
}

/** The fields that are named, in order of their first word; each once. */
export function fieldsOf(clause: ClauseTokens): readonly WordReading[] {
  const hits = hitsIn(FIELDS, clause.tokens, clause.start, clause.end);
  const first = hits.filter(({ word }, at) => hits.findIndex((hit) => hit.word === word) === at);
  return first.slice(0, MOST_FIELDS).map((hit) => by(clause, hit));
}

/**
 * The status that its words tell, else those before it in its sentence ("Trước mắt là …; …; …"). What is to come is
 * never told as done; "thống nhất ký kết" is signed there and then; without any word it is done.
 */
export function statusOf(clause: ClauseTokens): WordReading {
  const { tokens, start, end } = clause;
  const own = hitsIn(STATUSES, tokens, start, end);
  const has = (status: Status) => own.find(({ word }) => word === status);
  const [planned, agreed] = [has("planned"), has("agreed")];
  // "Sẽ xem như hai địa phương kết nghĩa": undertaken there and then.
  if (planned && agreed && agreed.start > planned.start && isSaid(clause, agreed, "xem như"))
    return by(clause, agreed);
  if (agreed && !planned && tokens[agreed.end]?.key === "ký")
    return { word: "done", by: by(clause, agreed).by };
  const first = STATUS_ORDER.map(has).find((hit) => hit !== undefined);
  if (first) return by(clause, first);
  const before = hitsIn(STATUSES, tokens, 0, start).at(-1);
  return before ? by(clause, before) : { word: "done", by: null };
}

function isSaid({ sentence, tokens }: ClauseTokens, hit: Hit<Status>, words: string): boolean {
  return phraseAt(sentence, tokens, hit.start, hit.end).text.toLowerCase() === words;
}
