/** Remembers the language that the reader chose; storage that is forbidden or full is no reason to stop. */
import type { Lang } from "../../base/lang";

const KEY = "cau-noi.lang";

export function keepLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch (error) {
    console.info("the choice of language cannot be remembered", error);
  }
}
