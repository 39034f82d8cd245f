/** Whether a phrase stands by itself, or is a piece of something longer: 7/2021 within 7/2021/QH14. */
import type { Token } from "../text/tokens";

const JOINING = new Set(["/", "-", ".", ",", ":", "–", "_", "@", "+", "="]);

function isAlnum(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "mark";
}

/** Something is joined to the front: letters, figures, or a mark that joins figures. A comma joins figures only. */
function isJoinedBefore(tokens: readonly Token[], start: number): boolean {
  const [first, mark, before] = [tokens[start], tokens[start - 1], tokens[start - 2]];
  if (!first?.glued || !mark) return false;
  if (mark.kind !== "mark") return first.kind !== mark.kind || first.kind === "number";
  if (!JOINING.has(mark.key) || !mark.glued || !isAlnum(before)) return false;
  return (
    first.kind === "number" &&
    (before?.kind === "number" || !(mark.key === "," || mark.key === ":" || mark.key === "–"))
  );
}

function isJoinedAfter(tokens: readonly Token[], end: number): boolean {
  const [last, mark, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!mark?.glued || last?.kind === "mark") return false;
  // The time after a day in ISO 8601.
  if (mark.key === "t" && after?.kind === "number" && after.glued) return false;
  if (mark.kind !== "mark") return true;
  if (mark.key === "%" || mark.key === "‰" || mark.key === "°") return true;
  if (last?.kind !== "number" || !JOINING.has(mark.key) || !after?.glued) return false;
  return after.kind === "number" || (after.kind === "word" && (mark.key === "/" || mark.key === "-"));
}

/** Names of persons that are words of time too: "Trần Quý Hai", "Nguyễn Thị Thu". */
const PERSONS = new Set(["quý", "xuân", "thu", "đông", "hạ", "năm", "mai", "hai", "ba", "tư", "tám", "mười"]);

function isPersonsName(tokens: readonly Token[], start: number): boolean {
  const [first, before] = [tokens[start], tokens[start - 1]];
  const capital = (token: Token | undefined) => token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.raw);
  return PERSONS.has(first?.key ?? "") && capital(first) && capital(before);
}

/** Whether nothing is joined to either end of the tokens from `start` to `end` (exclusive). */
export function isWholePhrase(tokens: readonly Token[], start: number, end: number): boolean {
  return !isJoinedBefore(tokens, start) && !isJoinedAfter(tokens, end) && !isPersonsName(tokens, start);
}

/** The token after all that is written without a space from `at` on. */
export function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.glued) end += 1;
  return end;
}
