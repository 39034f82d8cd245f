/** The long form of dates in both languages. */
import type { Localized } from "../base/lang";
import type { DatePhrases } from "./datePhrases";
import { longDateEn } from "./longDateEn";
import { longDateVi } from "./longDateVi";

export const LONG_DATE: Localized<DatePhrases> = { vi: longDateVi, en: longDateEn };
