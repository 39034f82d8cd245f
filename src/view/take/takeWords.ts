/** The words of these dialogs in the language that is shown; both come with the dialogs. */
import type { Localized } from "../../base/lang";
import { takeEn } from "../../i18n/takeEn";
import type { TakeText } from "../../i18n/takeText";
import { takeVi } from "../../i18n/takeVi";
import { formatNumber } from "../../i18n/wordNumber";
import { useRecord } from "../record/recordContext";

const TEXTS: Localized<TakeText> = { vi: takeVi, en: takeEn };

export function useTakeWords(): TakeText {
  return TEXTS[useRecord().lang];
}

/** Words a number as the shown language does, and hands on the number itself for its plural. */
export function useCounted(): (say: (worded: string, count: number) => string, count: number) => string {
  const { lang } = useRecord();
  return (say, count) => say(formatNumber(count, lang), count);
}
