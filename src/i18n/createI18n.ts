/** Makes the i18next instance that the page asks for its interface words. */
import { createInstance, type i18n } from "i18next";
import type { Lang } from "../base/lang";
import type { Words } from "./words";

/**
 * An instance in this language, ready at once. Nothing falls back: a key or a placeholder without a value throws,
 * because showing a raw key, or the other language, would hide a bug of ours from everyone but the reader.
 */
export function createI18n(lang: Lang, words: Words): i18n {
  const instance = createInstance({
    lng: lang,
    resources: { [lang]: { translation: words } },
    fallbackLng: false,
    initAsync: false,
    returnNull: false,
    returnEmptyString: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no interface word for "${key}"`);
    },
    missingInterpolationHandler: (text: string, match: RegExpMatchArray) => {
      throw new Error(`no value for ${match[0]} in "${text}"`);
    },
  });
  void instance.init();
  return instance;
}

/** Gives an instance the words of a language and switches to it. */
export async function switchLang(instance: i18n, lang: Lang, words: Words): Promise<void> {
  instance.addResourceBundle(lang, "translation", words, true, true);
  await instance.changeLanguage(lang);
}
