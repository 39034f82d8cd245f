/**
 * The rules of dates put to work on the tokens of one sentence. Every group of rules is asked once at most for each
 * token (its answers are remembered), rules have a fixed length and groups do not call themselves: so the time is
 * linear in the sentence, whatever it holds.
 */
import type { Token } from "../text/tokens";
import type { Expression } from "./expression";
import type { Rule } from "./pattern";
import { canStart, type Found, type Reader, type Spell, type Starts } from "./readers";
import { CORE_RULES, DAILY_RULES, TIMED_RULES } from "./rules/days";
import { LIST_RULES } from "./rules/lists";
import { BROKEN_RULES, LOOKALIKE_RULES } from "./rules/lookalikes";
import { PART_RULES, WHEN_RULES } from "./rules/parts";
import { PERIOD_RULES } from "./rules/periods";
import { RELATIVE_RULES } from "./rules/relatives";
import { BOUNDED_RULES, STRETCH_RULES } from "./rules/stretches";
import { slotReaders } from "./slots";
import { type Filler, type Node, startsOf, treeOf } from "./trie";

/** Groups of rules; each may name only those above it. */
const GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  core: CORE_RULES,
  daily: DAILY_RULES,
  plain: [...PERIOD_RULES, ...RELATIVE_RULES, ...TIMED_RULES],
  partial: PART_RULES,
  when: WHEN_RULES,
  all: [
    ...LOOKALIKE_RULES,
    ...WHEN_RULES,
    ...LIST_RULES,
    ...STRETCH_RULES,
    ...BOUNDED_RULES,
    ...BROKEN_RULES,
  ],
};

/** The rules as they are spelt in the text at hand, by the name of their group, and how each begins. */
export type Grammar = ReadonlyMap<string, { readonly tree: Node; readonly starts: Starts }>;

/** Makes the grammar for a spelling; costs some milliseconds. */
export function grammarOf(spell: Spell): Grammar {
  const readers: Readonly<Record<string, Reader<unknown> | undefined>> = slotReaders(spell);
  const grammar = new Map<string, { tree: Node; starts: Starts }>();
  const fillerOf = (sort: string): Filler => {
    const reader = readers[sort] ?? null;
    const starts = reader?.starts ?? grammar.get(sort)?.starts;
    if (!starts) throw new Error(`no reader and no earlier rules for the slot ${sort}`);
    return { reader, starts };
  };
  for (const [name, rules] of Object.entries(GROUPS)) {
    const tree = treeOf(rules, { spell, fillerOf });
    grammar.set(name, { tree, starts: startsOf(tree) });
  }
  return grammar;
}

/** What a phrase says, and the token after its last. */
export type Parsed = Found<Expression>;

type Filled = {
  readonly name: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
};
type Best = Map<number, { readonly value: Expression; readonly rank: number }>;

/** One sentence, and what its groups of rules have answered so far. */
export type Parser = {
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly known: Map<string, (readonly Parsed[] | undefined)[]>;
};

export function parserOf(grammar: Grammar, tokens: readonly Token[]): Parser {
  return { grammar, tokens, known: new Map() };
}

/** A phrase, the token at which it begins, and the one after its last. */
export type PhraseFound = Parsed & { readonly start: number };

/** The phrase that begins at a token, or null. "trong 6 tháng" leaves its place to "6 tháng đầu năm 2023". */
export function phraseAt(parser: Parser, at: number): PhraseFound | null {
  const first = longestAt(parser, at);
  if (!first) return null;
  const count = first.value.kind === "none" ? first.value.count : null;
  if (count !== null && count > at) {
    const longer = longestAt(parser, count);
    if (longer && longer.end > first.end && longer.value.kind !== "none") return { ...longer, start: count };
  }
  return { ...first, start: at };
}

function longestAt(parser: Parser, at: number): Parsed | null {
  const token = parser.tokens[at];
  const starts = parser.grammar.get("all")?.starts;
  if (!token || !starts || !canStart(starts, token)) return null;
  return readGroup(parser, "all", at).at(-1) ?? null;
}

function readGroup(parser: Parser, name: string, at: number): readonly Parsed[] {
  const answers = parser.known.get(name) ?? [];
  if (answers.length === 0) parser.known.set(name, answers);
  const known = answers[at];
  if (known) return known;
  const tree = parser.grammar.get(name)?.tree;
  const best: Best = new Map();
  if (tree) walk(parser, tree, at, [], best);
  const found = [...best].sort(([a], [b]) => a - b).map(([end, { value }]) => ({ value, end }));
  answers[at] = found;
  return found;
}

/** Follows the tree along the tokens; what is complete goes into `best`, one for each length. */
function walk(parser: Parser, node: Node, at: number, filled: readonly Filled[], best: Best): void {
  for (const { rule, rank } of node.done) {
    if (rank >= (best.get(at)?.rank ?? Number.POSITIVE_INFINITY)) continue;
    const value = made(rule, filled);
    if (value) best.set(at, { value, rank });
  }
  const token = parser.tokens[at];
  if (!token) return;
  const next = node.words.get(token.key);
  if (next) walk(parser, next, at + 1, filled, best);
  for (const { name, reader, group, starts, next: after } of node.slots) {
    if (!canStart(starts, token)) continue;
    const found = reader ? reader.read(parser.tokens, at) : readGroup(parser, group, at);
    for (const { value, end } of found)
      walk(parser, after, end, [...filled, { name, value, start: at, end }], best);
  }
}

function made(rule: Rule, filled: readonly Filled[]): Expression | null {
  const values: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  for (const { name, value, start, end } of filled) {
    values[name] = value;
    places[name] = [start, end];
  }
  // What a rule is handed was typed by its pattern when it was written; here it is only put together.
  return rule.make(values as never, places as never);
}
