/** Numbers and quantities as each language writes them. */
import type { Lang, Localized } from "../base/lang";

// British conventions for English, as in the wording of dates; the grouping is the same.
const FORMATS: Localized<Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }),
};

/** A number with its thousands grouped: 30.000 and 2,5 in Vietnamese, 30,000 and 2.5 in English. Throws unless finite. */
export function formatNumber(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return FORMATS[lang].format(value);
}

/** A number and what it counts: "30.000 khẩu trang y tế", "30,000 medical masks". */
export function wordQuantity(
  quantity: { readonly value: number; readonly unit: Localized },
  lang: Lang,
): string {
  return `${formatNumber(quantity.value, lang)} ${quantity.unit[lang]}`;
}
