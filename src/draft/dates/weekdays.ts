/** Days of the week: "thứ năm" is Thursday, or the fifth of something. */
import type { Token } from "../text/tokens";
import { isEdge } from "./context";
import { either, mapped, phraseReader, type Reader, type Spell, where } from "./readers";
import { WEEKDAYS } from "./words";

const SUNDAY = 7;
/** Before one of these words "thứ năm" is a day. */
const BEFORE_DAYS = "vào hôm sáng trưa chiều tối đêm từ đến tới và ngày mỗi trước sau lúc";

const OPENING = new Set(["(", "“", '"', "‘", "«"]);

/** "thứ năm", "Thứ 5", "chủ nhật", "CN". */
export function weekdays(spell: Spell): Reader<number> {
  const named = Object.entries(WEEKDAYS).map(([word, day]) => [`thứ ${word}`, day] as const);
  const sunday = [
    ["chủ nhật", SUNDAY],
    ["chúa nhật", SUNDAY],
  ] as const;
  return phraseReader([...named, ...sunday], spell);
}

/** The word after "thứ" is written with a capital: "thứ Năm" is never the fifth of something. */
function isNamed(tokens: readonly Token[], end: number): boolean {
  return /^\p{Lu}/u.test(tokens[end - 1]?.raw ?? "");
}

/** Nothing follows, or a mark after which no word goes on: "Thứ hai, hai bên …" counts points. */
function endsPhrase(tokens: readonly Token[], end: number): boolean {
  const [mark, after] = [tokens[end], tokens[end + 1]];
  return isEdge(mark) && (mark?.key !== "," || after?.kind !== "word");
}

/** A day of the week that cannot be an ordinal. */
export function bareWeekdays(spell: Spell): Reader<number> {
  const leading = new Set(BEFORE_DAYS.split(" ").map(spell));
  return where(weekdays(spell), (tokens, at, { value, end }) => {
    if (value === SUNDAY || isNamed(tokens, end)) return true;
    const before = tokens[at - 1];
    if (before === undefined || OPENING.has(before.key)) return endsPhrase(tokens, end);
    return leading.has(before.key);
  });
}

/** Abbreviated ("T2", "CN"), only where it is all that is written or stands before a date. */
export function shortWeekdays(spell: Spell): Reader<number> {
  const short = Object.entries(WEEKDAYS).flatMap(([digit, day]) =>
    /\d/.test(digit) ? [[`t ${digit}`, day] as const] : [],
  );
  const close = where(phraseReader(short, spell), (tokens, at) => tokens[at + 1]?.glued === true);
  return either(
    close,
    mapped(phraseReader([["cn", SUNDAY]], spell), (day) => day),
  );
}
