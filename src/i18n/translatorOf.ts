/** Turns the engine of the interface words into one function per language, which answers again without asking again. */
import type { i18n, TFunction } from "i18next";
import type { Lang } from "../base/lang";
import { memoBy, memoWord } from "../base/memo";

/** So many sentences with values in them are remembered; then it begins anew. */
const MOST = 4000;

/** Values are words and numbers, and a sentence holds few. */
type Values = Readonly<Record<string, string | number>>;

/** A sentence into which nothing is filled stands as it is written; null for any other. */
function plain(engine: i18n, lang: Lang, key: string): string | null {
  const text: unknown = engine.getResource(lang, "translation", key);
  return typeof text === "string" && !/\{\{|\$t\(/.test(text) ? text : null;
}

/** i18next looks up, inflects and fills in anew with each call, which costs more than drawing the text. */
function remembering(engine: i18n, lang: Lang): TFunction {
  const ask = engine.getFixedT(lang);
  const known = new Map<string, string>();
  const answer = (key: string, values?: Values): string => {
    const asked = values ? key + JSON.stringify(values) : key;
    const hit = known.get(asked);
    if (hit !== undefined) return hit;
    const asIs = values ? null : plain(engine, lang, key);
    const text = asIs ?? String(ask(key as never, values as never)); // keys and values are checked where they are written
    if (known.size >= MOST) known.clear();
    known.set(asked, text);
    return text;
  };
  return answer as never; // takes the keys and values, and gives the answers, of the function that it asks
}

const translators = memoBy((engine: i18n) => memoWord((lang: Lang) => remembering(engine, lang)));

/**
 * The interface words in one language, whose words the engine must have. It stays the same function as long as the
 * engine lives, whatever language is shown. A key or a placeholder without a value throws, as the engine does.
 */
export function translatorOf(engine: i18n, lang: Lang): TFunction {
  return translators(engine)(lang);
}
