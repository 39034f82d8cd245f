/** Years without "năm": only where a name, a bracket or a word of time holds them ("Đà Nẵng 2023", "(1996)"). */
import { isCapital, type Token } from "../text/tokens";
import { type Context, isEdge } from "./context";
import { afterMoonYear } from "./lunar";
import { numberReader, type Reader, type Spell, where } from "./readers";

const FIRST_LIKELY = 1900;
const LAST_LIKELY = 2099;
/** After one of these a number of four figures is a year. */
const BEFORE_YEARS =
  "từ đến tới trước sau khoảng giữa đầu cuối hè xuân thu đông tết đán dịp mùa vụ kể hết và năm đoạn kỳ kỷ nhìn trong hướng vào";
/** Some words before a year one of these begins the name of an event: "Ngày hội việc làm 2023". */
const EVENTS =
  "hội lễ festival giải chương diễn triển cuộc liên đại kế đề chiến cúp gameshow tuần tháng ngày sách báo chỉ mùa dự xuân hè gặp";
const LONGEST_NAME = 7;

/** Four figures from 1900 to 2099, whatever stands around them; for the ends of a stretch of years. */
export const likelyYear: Reader<number> = numberReader(FIRST_LIKELY, LAST_LIKELY, [4]);

/** A year that what stands around it lets be one. */
export function bareYear(context: Context, spell: Spell): Reader<number> {
  const leading = new Set(BEFORE_YEARS.split(" ").map(spell));
  const events = new Set(EVENTS.split(" ").map(spell));
  const isNamed = afterMoonYear(spell);
  const [so, than] = [spell("so"), spell("với")];
  const isCompared = (tokens: readonly Token[], at: number) =>
    tokens[at - 1]?.key === than && tokens[at - 2]?.key === so;
  return where(likelyYear, (tokens, at, { end }) => {
    const [before, after] = [tokens[at - 1], tokens[end]];
    if (context.counted(tokens, end)) return false;
    const quiet = isEdge(after) || context.following(tokens, end);
    if (before === undefined) return quiet;
    if (before.key === "(") return isEdge(after);
    if (leading.has(before.key) || isCompared(tokens, at) || isNamed(tokens, at)) return true;
    if (!quiet || before.kind !== "word" || context.numbering(tokens, at)) return false;
    return (
      isCapital(before) || tokens.slice(Math.max(0, at - LONGEST_NAME), at).some(({ key }) => events.has(key))
    );
  });
}
