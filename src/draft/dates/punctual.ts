/** "Từ tháng 7.2021, hai bên đã ký": a signing happens once, so that "từ" gives its date and not a beginning. */
import type { Token } from "../text/tokens";

const PUNCTUAL = new Set([
  "ký",
  "ký kết",
  "thiết lập",
  "thành lập",
  "kết nghĩa",
  "khai trương",
  "ra mắt",
  "khánh thành",
  "khai mạc",
  "bàn giao",
]);
/** Beyond so many words another clause has begun. */
const REACH = 24;

function tellsOne(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, 0); at < Math.min(tokens.length, to); at += 1) {
    const key = tokens[at]?.key ?? "";
    if (PUNCTUAL.has(key) || PUNCTUAL.has(`${key} ${tokens[at + 1]?.key}`)) return true;
  }
  return false;
}

function indexOfMark(tokens: readonly Token[], marks: string, from: number, step: 1 | -1): number {
  let at = from;
  while (
    at >= 0 &&
    at < tokens.length &&
    Math.abs(at - from) < REACH &&
    !marks.includes(tokens[at]?.key ?? "")
  )
    at += step;
  return at;
}

/** Whether the clause before a date, or the first after it, tells something that happens once. */
export function isPunctual(tokens: readonly Token[], start: number, end: number): boolean {
  const before = indexOfMark(tokens, ",;", start - 1, -1);
  return tellsOne(tokens, before + 1, start) || tellsOne(tokens, end, indexOfMark(tokens, ";", end, 1));
}
