/** Titles and words of a language, fetched when the reader asks for it and kept from then on. */
import type { i18n } from "i18next";
import { useCallback, useRef, useState } from "react";
import type { Lang } from "../../base/lang";
import type { Titles } from "../../dataset/dataset";
import { addWords } from "../../i18n/createI18n";
import { loadWords } from "../../i18n/loadWords";
import type { Session } from "../../session/session";
import { loadTitles } from "./loadRecord";

type Kept = { readonly lang: Lang; readonly titles: Titles };

export type LanguageParts = {
  readonly shown: Kept;
  /** Makes a session's language ready; true at once where it already is. */
  readonly prepare: (session: Session) => Promise<boolean> | true;
};

export function useLanguageParts(
  first: Kept,
  root: string,
  words: i18n,
  onOutcome: (failed: boolean) => void,
): LanguageParts {
  const [shown, setShown] = useState(first);
  const kept = useRef(new Map<Lang, Titles>([[first.lang, first.titles]]));
  const current = useRef(first.lang);
  const prepare = useCallback(
    (session: Session): Promise<boolean> | true => {
      const { lang } = session;
      if (lang === current.current) return true;
      return (async () => {
        try {
          const known = kept.current.get(lang);
          const titles = known
            ? { ok: true as const, value: known }
            : await loadTitles(root, lang, first.titles.length);
          if (!titles.ok) throw new Error(titles.error);
          addWords(words, lang, await loadWords(lang));
          kept.current.set(lang, titles.value);
          current.current = lang;
          setShown({ lang, titles: titles.value });
          onOutcome(false);
          return true;
        } catch (error) {
          console.info(`language ${lang} did not come`, error);
          onOutcome(true);
          return false;
        }
      })();
    },
    [first, root, words, onOutcome],
  );
  return { shown, prepare };
}
