/** Remembers the language that the reader chose; the script in the page's head greets later visits in it. */
import { useEffect, useRef } from "react";
import type { Lang } from "../../base/lang";
import { afterPaint } from "../load/afterPaint";

const KEY = "cau-noi.lang";

/** Storage that is forbidden or full is no reason to stop. */
function keep(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch (error) {
    console.info("the choice of language cannot be remembered", error);
  }
}

/** Keeps a change of language. The language of the link that led here is no choice, and is not kept. */
export function useKeptLanguage(lang: Lang): void {
  const known = useRef(lang);
  useEffect(() => {
    if (known.current === lang) return;
    known.current = lang;
    return afterPaint(() => keep(lang));
  }, [lang]);
}
