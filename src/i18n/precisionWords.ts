/** How exactly a date is known, in a few words: for the legend and beside the date. */
import type { Lang, Localized } from "../base/lang";
import type { Precision } from "../time/precision";

const WORDS: Readonly<Record<Precision, Localized>> = {
  day: { vi: "đúng ngày", en: "exact day" },
  month: { vi: "chỉ rõ tháng", en: "month known" },
  year: { vi: "chỉ rõ năm", en: "year known" },
  span: { vi: "rõ lúc bắt đầu và kết thúc", en: "start and end known" },
  bounded: { vi: "chỉ biết giới hạn thời gian", en: "known within limits" },
  open: { vi: "chưa rõ lúc kết thúc", en: "end not known" },
  unknown: { vi: "không rõ thời gian", en: "date not known" },
};

/** The words of a precision, in lower case. */
export function precisionWords(precision: Precision, lang: Lang): string {
  return WORDS[precision][lang];
}
