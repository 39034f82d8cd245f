/** Dates in words, Vietnamese: "ngày 7 tháng 7 năm 2021". */
import type { Point } from "../time/edtf";
import type { DatePhrases } from "./datePhrases";
import { wordList } from "./wordList";

function point({ year, month, date }: Point): string {
  if (month === null) return `năm ${year}`;
  return date === null ? `tháng ${month} năm ${year}` : `ngày ${date} tháng ${month} năm ${year}`;
}

function lead(from: Point, then: Point): string {
  if (from.month === null || from.year !== then.year) return point(from);
  if (from.date === null) return `tháng ${from.month}`;
  return from.month === then.month ? `ngày ${from.date}` : `ngày ${from.date} tháng ${from.month}`;
}

export const longDateVi: DatePhrases = {
  point,
  lead,
  about: (date) => `khoảng ${date}`,
  uncertain: (date) => `${date} (chưa chắc chắn)`,
  within: (unit) => (unit.date === null ? `trong ${point(unit)}` : point(unit)),
  span: (from, to) => `từ ${from} đến ${to}`,
  since: (from) => `từ ${from}, chưa rõ lúc kết thúc`,
  until: (to) => `đến ${to}, không rõ lúc bắt đầu`,
  limits: {
    once: {
      between: (from, to) => `vào một thời điểm trong khoảng từ ${from} đến ${to}`,
      notBefore: (from) => `không sớm hơn ${from}`,
      notAfter: (to) => `không muộn hơn ${to}`,
    },
    lasting: {
      between: (from, to) => `trong khoảng từ ${from} đến ${to}, không rõ lúc bắt đầu và kết thúc`,
      notBefore: (from) => `bắt đầu không sớm hơn ${from}, chưa rõ lúc kết thúc`,
      notAfter: (to) => `kết thúc không muộn hơn ${to}, không rõ lúc bắt đầu`,
    },
  },
  alternatives: (dates) => wordList(dates, "vi", "or"),
  unknown: "không rõ thời gian",
  remarks: {
    noDay: "không rõ ngày",
    noMonth: "không rõ ngày tháng",
    narrowed: {
      once: {
        between: (from, to) => `trong khoảng từ ${from} đến ${to}`,
        notBefore: (from) => `không sớm hơn ${from}`,
        notAfter: (to) => `không muộn hơn ${to}`,
      },
      lasting: {
        between: (from, to) => `bắt đầu không sớm hơn ${from}, kết thúc không muộn hơn ${to}`,
        notBefore: (from) => `bắt đầu không sớm hơn ${from}`,
        notAfter: (to) => `kết thúc không muộn hơn ${to}`,
      },
    },
    settled: (day) => `xét theo trình tự là ${day}`,
  },
};
