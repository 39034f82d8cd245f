/** Numbers and quantities as each language writes them. */
import type { Lang, Localized } from "../base/lang";
import { memoWord } from "../base/memo";

// British conventions for English, as in the wording of dates; the grouping is the same.
const TAGS: Localized = { vi: "vi", en: "en-GB" };

/** Made when first asked for: a page speaks one language, and a formatter takes time to make. */
const formatOf = memoWord((lang: Lang) => new Intl.NumberFormat(TAGS[lang], { maximumFractionDigits: 6 }));

/** What stands between thousands. */
const GROUP_MARKS: Localized = { vi: ".", en: "," };

/** Whole numbers need no formatter: the first one takes longer to make than the rest of a page's words. */
function grouped(value: number, lang: Lang): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, GROUP_MARKS[lang]);
  return value < 0 ? `-${digits}` : digits;
}

/** A number with its thousands grouped: 30.000 and 2,5 in Vietnamese, 30,000 and 2.5 in English. Throws unless finite. */
export function formatNumber(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return Number.isSafeInteger(value) ? grouped(value, lang) : formatOf(lang).format(value);
}

const shareFormatOf = memoWord(
  (lang: Lang) => new Intl.NumberFormat(TAGS[lang], { style: "percent", maximumFractionDigits: 1 }),
);

/** A share between 0 and 1 as a percentage with one decimal at most: 12,5%, 12.5%. Throws for any other number. */
export function formatShare(share: number, lang: Lang): string {
  if (!(share >= 0 && share <= 1)) throw new Error(`not a share: ${share}`);
  return shareFormatOf(lang).format(share);
}

/** A number and what it counts: "30.000 khẩu trang y tế", "30,000 medical masks". */
export function wordQuantity(
  quantity: { readonly value: number; readonly unit: Localized },
  lang: Lang,
): string {
  return `${formatNumber(quantity.value, lang)} ${quantity.unit[lang]}`;
}
