/** Numbers and what they count: "30.000 khẩu trang y tế", "25.000 USD", "1,2 triệu đồng". */
import type { QuantityReading } from "../../reading/claimReading";
import type { Phrase } from "../../reading/phrase";
import type { Token } from "../text/tokens";
import { phraseAt } from "./phraseHits";

const MULTIPLIERS: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
/** What begins no unit: time, the two sides, and words that join. */
const NO_UNITS = new Set(
  `năm tháng ngày tuần giờ phút giây bên địa tỉnh nước phía thành quận huyện lần thứ và đến của cho tại ở trong với
   là đã sẽ được từ theo về tuổi quý thế khóa kỳ người/năm đầu cuối`.split(/\s+/),
);
/** Where the words of a unit end. */
const STOPS = new Set(
  `chống phòng cho của để từ tại ở trong với và vào được đã sẽ là nhằm đến sang về do theo mỗi gồm trị ra nhân tới tham
   trên dưới sau trước khi này đó kia hoặc hay như có cùng giữa qua đi lên xuống hỗ tặng làm việc phục`.split(
    /\s+/,
  ),
);
const LONGEST_UNIT = 5;

type Number = { readonly value: number; readonly end: number };

/** Digits with dots between thousands and a comma before decimals, as Vietnamese writes them. */
function numberAt(tokens: readonly Token[], at: number): Number | null {
  const first = tokens[at];
  if (first?.kind !== "number" || (first.glued && tokens[at - 1]?.kind !== "mark")) return null;
  let digits = first.raw;
  let end = at + 1;
  while (
    tokens[end]?.key === "." &&
    tokens[end + 1]?.raw.length === 3 &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind === "number"
  ) {
    digits += tokens[end + 1]?.raw ?? "";
    end += 2;
  }
  if (
    tokens[end]?.key === "," &&
    tokens[end]?.glued &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind === "number"
  ) {
    digits += `.${tokens[end + 1]?.raw ?? ""}`;
    end += 2;
  }
  const factor = MULTIPLIERS[tokens[end]?.key ?? ""];
  return { value: Number(digits) * (factor ?? 1), end: factor === undefined ? end : end + 1 };
}

function unitEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.kind !== "word" || NO_UNITS.has(first.key) || STOPS.has(first.key)) return from;
  // A currency in capitals is a unit by itself.
  if (/^\p{Lu}{2,4}$/u.test(first.raw)) return from + 1;
  let end = from;
  while (end - from < LONGEST_UNIT && tokens[end]?.kind === "word" && !STOPS.has(tokens[end]?.key ?? "")) {
    if (/^\p{Lu}/u.test(tokens[end]?.raw ?? "")) break;
    end += 1;
  }
  return end;
}

function isWithin(taken: readonly Phrase[], token: Token): boolean {
  return taken.some(({ start, end }) => token.start < end && token.end > start);
}

/** The quantities of a clause; numbers that stand in a date or a place are left to those. */
export function quantitiesIn(
  sentence: Phrase,
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  taken: readonly Phrase[],
): readonly QuantityReading[] {
  const found: QuantityReading[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    const number = token && !isWithin(taken, token) ? numberAt(tokens, at) : null;
    if (!number) continue;
    const to = Math.min(unitEnd(tokens, number.end), end);
    if (to > number.end) {
      const unit = phraseAt(sentence, tokens, number.end, to).text;
      found.push({ phrase: phraseAt(sentence, tokens, at, to), value: number.value, unit });
    }
    at = Math.max(at, to - 1);
  }
  return found;
}
