/** The words of these views in the reader's language; they come with the views and not with the first script. */
import type { Localized } from "../../base/lang";
import { insightEn } from "../../i18n/insightEn";
import { type InsightText, insightVi } from "../../i18n/insightVi";
import { useRecord } from "../record/recordContext";

const TEXTS: Localized<InsightText> = { vi: insightVi, en: insightEn };

export function useInsightText(): InsightText {
  return TEXTS[useRecord().lang];
}
