/** Makes the i18next instance that holds the interface words; translatorOf asks it. */
import { createInstance, type i18n } from "i18next";
import { isLang, type Lang } from "../base/lang";
import { formatNumber } from "./wordNumber";
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
  // English has two forms, Vietnamese one. Asked of Intl, a browser that knows no Vietnamese would take English rules.
  const plurals: { getSuffix: (lang: string, count: number) => string } = instance.services.pluralResolver;
  plurals.getSuffix = (language, count) => (language === "en" && count === 1 ? "_one" : "_other");
  // Numbers in sentences are written like all others, by the same formatter.
  instance.services.formatter?.add("number", (value, language) =>
    formatNumber(Number(value), isLang(language) ? language : lang),
  );
  return instance;
}

/** Whether an instance has the words of a language. */
export function hasWords(instance: i18n, lang: Lang): boolean {
  return instance.hasResourceBundle(lang, "translation");
}

/** Gives an instance the words of one more language. What it says by itself stays in the language it was made in. */
export function addWords(instance: i18n, lang: Lang, words: Words): void {
  instance.addResourceBundle(lang, "translation", words, true, true);
}
