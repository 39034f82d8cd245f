/**
 * The notation in which the rules of dates are written, so that a reader of Vietnamese can read and extend them:
 *
 *   ngày {day} tháng {month} [năm {year?}]
 *
 * Words stand for themselves in any case, `a|b` for either, `word?` and `[…]` for what may be missing, `{name}` for a
 * slot that another reader fills (slots.ts, or another group of rules). A digit at its end tells two slots of one sort
 * apart: `{day}`, `{day2}`. A slot that may be missing ends in `?`.
 */
import type { Expression } from "./expression";
import type { SlotValues } from "./slotValues";

type Named<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | Named<Rest> : never;
type Bare<N extends string> = N extends `${infer B}?` ? B : N;
type Sort<N extends string> = N extends `${infer B}2` | `${infer B}3` ? B : N;
type ValueOf<N extends string> = Sort<N> extends keyof SlotValues ? SlotValues[Sort<N>] : never;

/** What a rule is handed: the value of each slot that its pattern names. */
export type Filled<P extends string> = {
  readonly [N in Named<P> as Bare<N>]: ValueOf<Bare<N>> | (N extends `${string}?` ? undefined : never);
};
/** Tokens on which a slot stood, end exclusive. */
export type Places<P extends string> = {
  readonly [N in Named<P> as Bare<N>]: readonly [start: number, end: number];
};

export type Step =
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "slot"; readonly name: string };

/** A rule: the ways in which its words can follow each other, and what they then mean (null: after all nothing). */
export type Rule = {
  readonly pattern: string;
  readonly ways: readonly (readonly Step[])[];
  readonly make: (slots: never, places: never) => Expression | null;
};

/** Writes a rule. Throws on a bracket that is not closed. */
export function rule<P extends string>(
  pattern: P,
  make: (slots: Filled<P>, places: Places<P>) => Expression | null,
): Rule {
  return { pattern, ways: waysOf(pattern), make };
}

function waysOf(pattern: string): readonly (readonly Step[])[] {
  const pieces = pattern.match(/\[|\]|[^\s[\]]+/g) ?? [];
  const [ways, end] = sequence(pieces, 0);
  if (end !== pieces.length) throw new Error(`a bracket is not closed in: ${pattern}`);
  return ways;
}

/** All ways of one sequence, up to the bracket that closes it. */
function sequence(pieces: readonly string[], from: number): [Step[][], number] {
  let ways: Step[][] = [[]];
  let at = from;
  while (at < pieces.length && pieces[at] !== "]") {
    const [next, end] = piece(pieces, at);
    ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
    at = end;
  }
  return [ways, at];
}

function piece(pieces: readonly string[], at: number): [Step[][], number] {
  const text = pieces[at] ?? "";
  if (text === "[") {
    const [inner, end] = sequence(pieces, at + 1);
    if (pieces[end] !== "]") throw new Error("a bracket is not closed");
    return [[...inner, []], end + 1];
  }
  if (text.startsWith("{")) return [[[{ kind: "slot", name: text.slice(1, -1).replace("?", "") }]], at + 1];
  const words = (text.endsWith("?") ? text.slice(0, -1) : text).split("|");
  const step: Step[] = [{ kind: "word", words }];
  return [text.endsWith("?") ? [step, []] : [step], at + 1];
}
