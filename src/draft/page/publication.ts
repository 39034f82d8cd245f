/** The line that tells when an article was published: "22/01/2024 18:53 GMT+7". */
import type { Published } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import type { Day } from "../../time/day";
import { readDates } from "../dates/readDates";

const CLOCK = /(?<![\d:])([01]?\d|2[0-3])\s*(?:[:hg]|giờ)\s*([0-5]\d)(?::[0-5]\d)?(?!\d)/u;
const ZONE = /\(?\b(GMT|UTC)\s*([+-]\s*\d{1,2}(?::?\d{2})?)?\)?/u;
/** Words that such a line has beside its date. */
const BESIDE = new Set(
  "thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc cập đăng xuất bản date am pm sa ch gmt utc giờ phút cn t".split(
    " ",
  ),
);
const MOST_OTHER_WORDS = 6;

function exactDay(text: string): { day: Day; phrase: string } | null {
  for (const { bounds, phrase, inferred } of readDates(text, null)) {
    const { earliest, latest } = bounds;
    if (earliest !== null && earliest === latest && inferred === null)
      return { day: earliest, phrase: phrase.text };
  }
  return null;
}

/** Words of a line beside its date and time; a name may be among them. */
export function besideTime(text: string): string {
  const date = exactDay(text);
  return (date ? text.replace(date.phrase, " ") : text)
    .replace(CLOCK, " ")
    .replace(ZONE, " ")
    .replace(/[^\p{L}\p{M}.\s]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !BESIDE.has(word.toLowerCase()))
    .join(" ");
}

/** When a line says that the article was published: it tells a whole day, and little else. Null for any other line. */
export function publicationIn(line: Phrase): Published | null {
  const { text } = line;
  if (text.length > 120 || !/\d/.test(text)) return null;
  const date = exactDay(text);
  if (!date || besideTime(text).split(" ").filter(Boolean).length > MOST_OTHER_WORDS) return null;
  const clock = CLOCK.exec(text.replace(date.phrase, " "));
  const whole = clock ?? CLOCK.exec(text);
  const time = whole ? `${whole[1]?.padStart(2, "0")}:${whole[2]}` : null;
  const zone = ZONE.exec(text)?.[0].replace(/[()\s]/g, "") ?? null;
  return { day: date.day, time, zone, phrase: line };
}
