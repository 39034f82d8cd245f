/** Whose words a sentence is: "Ông Lê An, Chủ tịch UBND quận, cho biết …". */
import type { Phrase } from "../../reading/phrase";
import type { Token } from "../text/tokens";
import { SPEECH_WORDS } from "./lexicon";
import { hitsIn, phraseAt, phraseTable } from "./phraseHits";

const SPEECH = phraseTable({ speech: SPEECH_WORDS });
const TITLES = new Set("ông bà đồng chủ phó bí giám tỉnh thị thống quận ngài".split(" "));
/** A title and a name end within so many words. */
const LONGEST = 30;

/** The speaker of a sentence, with title and office; null where it is told by the paper itself. */
export function speakerOf(sentence: Phrase, tokens: readonly Token[]): Phrase | null {
  const start = tokens[0]?.key === "theo" ? 1 : 0;
  const first = tokens[start];
  if (!first || !TITLES.has(first.key)) return null;
  const verb = hitsIn(SPEECH, tokens, start, Math.min(tokens.length, start + LONGEST))[0];
  const comma = start === 1 ? tokens.findIndex(({ key }) => key === ",") : -1;
  const end = start === 1 && comma > 0 ? comma : (verb?.start ?? 0);
  const named = tokens.slice(start + 1, end).some(({ kind, raw }) => kind === "word" && /^\p{Lu}/u.test(raw));
  if (end <= start + 1 || !named) return null;
  const last = tokens[end - 1]?.key === "," ? end - 1 : end;
  return phraseAt(sentence, tokens, start, last);
}
