/** The two languages of the product, and text that exists in both. */

/** BCP 47 tag of an interface language. Vietnamese comes first: it is the language of record. */
export type Lang = "vi" | "en";

/** Both languages, in the order in which they are offered. */
export const LANGS: readonly Lang[] = ["vi", "en"];

/** The same thing said in both languages; neither may be missing. */
export type Localized<T = string> = { readonly [L in Lang]: T };

/** Whether an unknown string names one of the two languages. */
export function isLang(value: unknown): value is Lang {
  return value === "vi" || value === "en";
}
