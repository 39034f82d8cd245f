/** Numbers and quantities as each language writes them. */
import type { Lang, Localized } from "../base/lang";
import { memoWord } from "../base/memo";

// British conventions for English, as in the wording of dates; the grouping is the same.
const TAGS: Localized = { vi: "vi", en: "en-GB" };

/** Made when first asked for: a page speaks one language, and a formatter takes time to make. */
const formatOf = memoWord((lang: Lang) => new Intl.NumberFormat(TAGS[lang], { maximumFractionDigits: 6 }));

/** A number with its thousands grouped: 30.000 and 2,5 in Vietnamese, 30,000 and 2.5 in English. Throws unless finite. */
export function formatNumber(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return formatOf(lang).format(value);
}

/** A number and what it counts: "30.000 khẩu trang y tế", "30,000 medical masks". */
export function wordQuantity(
  quantity: { readonly value: number; readonly unit: Localized },
  lang: Lang,
): string {
  return `${formatNumber(quantity.value, lang)} ${quantity.unit[lang]}`;
}
