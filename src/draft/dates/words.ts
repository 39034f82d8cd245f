/** The Vietnamese words of time, as tables: what each means, by its key (lower case, form NFC). */
import type { PartName, Side, Unit } from "./expression";

/** Digits as words; "tư" and "lăm" only after tens, months and weekdays, where the tables below name them. */
export const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Last digit after a ten: "mười lăm", "hai mươi mốt". */
export const AFTER_TENS: Readonly<Record<string, number>> = { ...DIGITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Days of the week by the word or number after "thứ"; Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  "2": 1,
  "3": 2,
  "4": 3,
  "5": 4,
  "6": 5,
  "7": 6,
};

/** Parts of a day; longer ones first where one begins another. They never change the date. */
export const DAY_PARTS: readonly string[] = [
  "rạng sáng",
  "sáng sớm",
  "sớm",
  "sáng",
  "trưa",
  "xế chiều",
  "chiều tối",
  "chiều muộn",
  "chiều",
  "tối muộn",
  "tối",
  "đêm khuya",
  "nửa đêm",
  "đêm",
  "khuya",
];

/** Seasons as months of their year (meteorological; winter runs into the next year). */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  xuân: [3, 5],
  hè: [6, 8],
  hạ: [6, 8],
  thu: [9, 11],
  đông: [12, 14],
};

/** Parts of something longer. */
export const PARTS: Readonly<Record<string, PartName>> = {
  đầu: "early",
  giữa: "mid",
  cuối: "late",
  "nửa đầu": "first half",
  "nửa cuối": "second half",
  "nửa sau": "second half",
  "thượng tuần": "early",
  "trung tuần": "mid",
  "hạ tuần": "late",
};

/** Units by their words. */
export const UNITS: Readonly<Record<string, Unit>> = {
  ngày: "day",
  hôm: "day",
  tuần: "week",
  "tuần lễ": "week",
  "cuối tuần": "weekend",
  tháng: "month",
  quý: "quarter",
  quí: "quarter",
  qúy: "quarter",
  mùa: "season",
  năm: "year",
  "thập kỷ": "decade",
  "thập kỉ": "decade",
  "thập niên": "decade",
  "thế kỷ": "century",
  "thế kỉ": "century",
};

/** What stands after a unit: how many units it is from the article's date. */
export const STEPS: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  "hiện tại": 0,
  "hiện nay": 0,
  trước: -1,
  "trước nữa": -2,
  "trước đó nữa": -2,
  ngoái: -1,
  rồi: -1,
  "vừa qua": -1,
  "vừa rồi": -1,
  qua: -1,
  sau: 1,
  tới: 1,
  "sắp tới": 1,
  tiếp: 1,
  "tiếp theo": 1,
  "kế tiếp": 1,
};

/** What stands after a date: on which side of the article's it lies. */
export const SIDES: Readonly<Record<string, Side>> = {
  này: "this",
  tới: "next",
  "tới đây": "next",
  "sắp tới": "next",
  sau: "next",
  "kế tiếp": "next",
  "vừa qua": "last",
  "vừa rồi": "last",
  qua: "last",
};

export const ROMAN: Readonly<Record<string, number>> = Object.fromEntries(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    .split(" ")
    .map((text, at) => [text, at + 1]),
);

/** Feasts of the solar calendar that are dates without their number: month and day. */
export const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "giáng sinh": [12, 25],
  noel: [12, 25],
  "tết dương lịch": [1, 1],
  "quốc tế phụ nữ": [3, 8],
  "quốc tế lao động": [5, 1],
  "quốc tế thiếu nhi": [6, 1],
  "nhà giáo việt nam": [11, 20],
  "phụ nữ việt nam": [10, 20],
};

/** Days by their distance from the article's. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  "hôm nay": 0,
  "ngày hôm nay": 0,
  "bữa nay": 0,
  "bây giờ": 0,
  "hôm qua": -1,
  "ngày hôm qua": -1,
  "bữa qua": -1,
  "hôm kia": -2,
  "ngày hôm kia": -2,
  "hôm kìa": -3,
  "ngày mai": 1,
  "ngày kia": 2,
  "ngày mốt": 2,
};

/** The same after a part of a day: "sáng nay", "tối qua". */
export const HALF_DAYS: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1, mốt: 2, kia: -2 };
