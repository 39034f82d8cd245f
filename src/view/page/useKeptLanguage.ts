/** Remembers the language that the reader chose; the script in the page's head greets later visits in it. */
import { useLayoutEffect, useRef } from "react";
import type { Lang } from "../../base/lang";

const KEY = "cau-noi.lang";

/** Keeps a change of language. The language of the link that led here is no choice, and is not kept. */
export function useKeptLanguage(lang: Lang): void {
  const known = useRef(lang);
  // With the words, not after them: who leaves at once has chosen all the same.
  useLayoutEffect(() => {
    if (known.current === lang) return;
    known.current = lang;
    // Storage that is forbidden or full is no reason to stop.
    try {
      localStorage.setItem(KEY, lang);
    } catch (error) {
      console.info("the choice of language cannot be remembered", error);
    }
  }, [lang]);
}
