/** Whether a sentence tells of what was or of what is to come: on that hangs the year of a date without one. */
import type { Token } from "../text/tokens";
import { type Found, phraseReader, type Spell } from "./readers";
import type { Lean } from "./resolve/setting";

const FUTURE =
  "sẽ sắp dự_kiến sắp_tới chuẩn_bị tới_đây kế_hoạch phấn_đấu hướng_tới hướng_đến thời_gian_tới trù_liệu";
const PAST = "đã vừa từng vừa_qua vừa_rồi thời_gian_qua trước_đó hồi";

/** Where such a word stands, and which way it points. */
export type Cue = { readonly at: number; readonly lean: "past" | "future" };

/** Finds the words that tell tense. */
export function cueReader(spell: Spell): (tokens: readonly Token[]) => readonly Cue[] {
  const phrases = (list: string, lean: Cue["lean"]) =>
    list.split(" ").map((phrase) => [phrase.replaceAll("_", " "), lean] as const);
  const { read } = phraseReader([...phrases(FUTURE, "future"), ...phrases(PAST, "past")], spell);
  return (tokens) =>
    tokens.flatMap((_, at) => {
      const longest = read(tokens, at).reduce<Found<Cue["lean"]> | null>(
        (best, found) => (best && best.end >= found.end ? best : found),
        null,
      );
      return longest ? [{ at, lean: longest.value }] : [];
    });
}

/** The place of the first cue at or after a token; as many as there are where there is none. */
function firstCueFrom(cues: readonly Cue[], token: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lean of the cue that is nearest to the tokens of a date, those within it left aside; of two the one that follows. */
export function leanAt(cues: readonly Cue[], start: number, end: number): Lean {
  const before = cues[firstCueFrom(cues, start) - 1];
  const after = cues[firstCueFrom(cues, end)];
  if (!before || !after) return (after ?? before)?.lean ?? "prose";
  return after.at - end < start - before.at ? after.lean : before.lean;
}
