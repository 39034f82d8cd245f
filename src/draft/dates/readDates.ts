/** The dates of an article: every dated phrase with its EDTF, and how it was understood. */
import type { DateReading } from "../../reading/dateReading";
import type { Phrase } from "../../reading/phrase";
import { UNBOUNDED } from "../../time/bounds";
import { boundsOf } from "../../time/boundsOf";
import type { Day } from "../../time/day";
import { yearOf } from "../../time/yearOf";
import { linesOf, sentencesOf } from "../text/sentences";
import { isUnmarked, type Token, tokensIn, unmarked } from "../text/tokens";
import { endOfRun, isWholePhrase } from "./edges";
import type { Expression, Item } from "./expression";
import { type Grammar, grammarOf, parserOf, phraseAt } from "./grammar";
import { moonReader } from "./lunar";
import { isPunctual } from "./punctual";
import { resolve } from "./resolve/resolve";
import { isResolved, type Resolved, type Unresolved } from "./resolve/resolved";
import type { Lean } from "./resolve/setting";
import { edtfOfSpan } from "./resolve/span";
import { type Cue, cueReader, leanAt } from "./tense";
import { isCompared, isHeldThen, type ToldHere, toldBy, toldFor } from "./told";
import { DAY_PARTS } from "./words";

/** What a spelling of texts needs: with Vietnamese marks, or without any. Made once for each. */
type Tools = {
  readonly grammar: Grammar;
  readonly cues: (tokens: readonly Token[]) => readonly Cue[];
  readonly isMoons: ReturnType<typeof moonReader>;
};
const made = new Map<boolean, Tools>();

function toolsFor(isPlain: boolean): Tools {
  const known = made.get(isPlain);
  if (known) return known;
  const spell = isPlain ? unmarked : (word: string) => word;
  const tools = { grammar: grammarOf(spell), cues: cueReader(spell), isMoons: moonReader(spell) };
  made.set(isPlain, tools);
  return tools;
}

type Sentence = {
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly today: Day | null;
};

/** After "đến" these say that the whole of it is meant. */
const UNIT_ENDS = new Set(["hết", "tận", "nay"]);
/** The unit before the first of several ("tháng 3 và 4") belongs to its phrase. */
const UNIT_WORDS = new Set(["ngày", "tháng", "năm", "quý", "quí", "thế", "kỷ", "kỉ", "thứ"]);

const ABOUT = new Set(["khoảng", "chừng", "tầm", "quãng"]);

/** Several dates of one phrase, or the one; none for what only looks like a date. */
function itemsOf(of: Expression, start: number, end: number, tokens: readonly Token[]): readonly Item[] {
  if (of.kind === "none") return [];
  if (of.kind === "stretch" && ABOUT.has(tokens[start - 1]?.key ?? ""))
    return [{ of: { kind: "bounded", how: "about", of }, start: start - 1, end }];
  if (of.kind !== "list") return [{ of, start, end }];
  return of.items.map((item) => {
    let from = item.start;
    while (from > start && UNIT_WORDS.has(tokens[from - 1]?.key ?? "")) from -= 1;
    return { ...item, start: from };
  });
}

function phraseOf({ phrase, tokens }: Sentence, { start, end }: Item): Phrase {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) throw new Error("a date stands on no tokens");
  const text = phrase.text.slice(first.index, last.index + last.raw.length);
  return { text, start: first.start, end: last.end };
}

/** Nothing but the date, perhaps in brackets or with a full stop. */
function isAlone({ tokens }: Sentence, { start, end }: Item): boolean {
  const isOnlyMarks = (from: number, to: number) =>
    to - from <= 2 && tokens.slice(from, to).every(({ kind }) => kind === "mark");
  return isOnlyMarks(0, start) && isOnlyMarks(end, tokens.length);
}

function leanFor(sentence: Sentence, item: Item): Lean {
  return isAlone(sentence, item) ? "bare" : leanAt(sentence.cues, item.start, item.end);
}

function readingOf(phrase: Phrase, outcome: Resolved | Unresolved): DateReading {
  if (!isResolved(outcome))
    return {
      phrase,
      edtf: null,
      bounds: UNBOUNDED,
      modifier: null,
      inferred: `not resolved: ${outcome.why}`,
    };
  const edtf = edtfOfSpan(outcome, outcome.approximate);
  const inferred = outcome.notes.length > 0 ? outcome.notes.join("; ") : null;
  return { phrase, edtf, bounds: edtf ? boundsOf(edtf) : UNBOUNDED, modifier: outcome.modifier, inferred };
}

/** After one of these "đến sáng qua" ends something; after others it tells when someone came. */
const GOING_ON = new Set(["dài", "cửa", "ra", "bày", "vụ", "việc", "lại", "nhận", "ở", "nghỉ", "trực"]);
const DAY_WORDS = new Set(DAY_PARTS.map((part) => part.split(" ")[0] ?? part).concat("hôm"));

function isArrival(tokens: readonly Token[], start: number): boolean {
  const [first, next] = [tokens[start], tokens[start + 1]];
  if (first?.key !== "đến" && first?.key !== "tới") return false;
  return DAY_WORDS.has(next?.key ?? "") && !GOING_ON.has(tokens[start - 1]?.key ?? "");
}

/** "Đến tháng 9, hai bên ký" at the head of a sentence is when, not until when, unless it is still to come. */
function arrivesAt({ of, start }: Item, { tokens, cues }: Sentence): Expression | null {
  if (of.kind !== "bounded" || of.how !== "until") return null;
  if (isArrival(tokens, start)) return of.of;
  if (tokens[start]?.raw.normalize("NFC") !== "Đến") return null;
  const isWhole = UNIT_ENDS.has(tokens[start + 1]?.key ?? "");
  return isWhole || cues.some(({ lean }) => lean === "future") ? null : of.of;
}

/** "Ba năm sau, trường mở cửa" counts from what was told before; alone, or of what is to come, from the article. */
function isOfTheStory(item: Item, sentence: Sentence): boolean {
  const isNarrated = item.of.kind === "relative" && item.of.narrated;
  return isNarrated && !isAlone(sentence, item) && leanFor(sentence, item) !== "future";
}

/** "Từ tháng 7.2021 … đã ký" dates a signing; "từ năm 2019" alone begins something. */
function resolveItem(item: Item, sentence: Sentence, told: ToldHere | null): Resolved | Unresolved {
  const { today, tokens } = sentence;
  const setting = {
    today,
    lean: leanFor(sentence, item),
    told: toldFor(item.of, told, {
      thisYear: today === null ? null : yearOf(today),
      isHeld: told !== null && isHeldThen(told, tokens, item.start),
    }),
  };
  const outcome = resolve(item.of, setting);
  const arrives = arrivesAt(item, sentence);
  if (arrives && isResolved(outcome) && today !== null && (outcome.to ?? today) < today)
    return resolve(arrives, setting);
  const begins = item.of.kind === "bounded" && item.of.how === "since" ? item.of.of : null;
  if (!begins || !isResolved(outcome) || !isPunctual(tokens, item.start, item.end)) return outcome;
  const once = resolve(begins, setting);
  return isResolved(once) ? { ...once, modifier: "since" } : once;
}

function readSentence(
  sentence: Sentence,
  tools: Tools,
  before: ToldHere | null,
): [DateReading[], ToldHere | null] {
  const { tokens } = sentence;
  const parser = parserOf(tools.grammar, tokens);
  const dates: DateReading[] = [];
  let told = before;
  for (let at = 0; at < tokens.length; ) {
    const found = phraseAt(parser, at);
    if (!found) at += 1;
    else if (!isWholePhrase(tokens, found.start, found.end)) at = endOfRun(tokens, found.start);
    else if (tools.isMoons(found.value, tokens, found.end)) at = found.end;
    else {
      for (const item of itemsOf(found.value, found.start, found.end, tokens)) {
        if (isOfTheStory(item, sentence)) continue;
        const reading = readingOf(phraseOf(sentence, item), resolveItem(item, sentence, told));
        dates.push(reading);
        if (!isCompared(tokens, item.start)) told = toldBy(item.of, reading.phrase.text, item.end) ?? told;
      }
      at = found.end;
    }
  }
  return [dates, told];
}

/**
 * Every dated phrase of sentences that follow each other, in their order, none overlapping. `today`: the day of the
 * article, against which "hôm qua", "22/12" and "năm ngoái" are read; null where it is not known, and then such
 * phrases are listed without a date. Takes time linear in the text and never throws.
 */
export function datesIn(sentences: readonly Phrase[], today: Day | null): readonly DateReading[] {
  const tools = toolsFor(sentences.every(({ text }) => isUnmarked(text)));
  const dates: DateReading[] = [];
  let told: ToldHere | null = null;
  for (const phrase of sentences) {
    const tokens = tokensIn(phrase);
    const sentence = { phrase, tokens, cues: tools.cues(tokens), today };
    const [found, last] = readSentence(sentence, tools, told && { ...told, inSentence: false });
    for (const date of found) dates.push(date);
    told = last;
  }
  return dates;
}

/** The same for a whole text: each line is a paragraph, and no year is carried from one into the next. */
export function readDates(text: string, today: Day | null): readonly DateReading[] {
  return linesOf(text).flatMap((line) => datesIn(sentencesOf(line), today));
}
