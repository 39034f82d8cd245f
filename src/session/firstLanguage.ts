/** Which language a first visit is greeted in. */
import { isLang, type Lang } from "../base/lang";

/**
 * The choice stored earlier; else the first of the browser's languages (BCP 47 tags in order of preference) that we
 * speak; else Vietnamese. A stored value that is no language of ours counts as none.
 */
export function firstLanguage(stored: string | null, browserLanguages: readonly string[]): Lang {
  if (isLang(stored)) return stored;
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split("-")[0]).find(isLang);
  return spoken ?? "vi";
}
