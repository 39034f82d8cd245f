/** Words that look like a date and are none. They are read whole, so that nothing within them is taken for one. */
import { type Expression, NO_DATE } from "../expression";
import { type Rule, rule } from "../pattern";

const none = (): Expression => NO_DATE;
const span = (_: unknown, { n }: { readonly n: readonly [number, number] }): Expression => ({
  kind: "none",
  count: n[0],
});

/** Spans of time that say how long, not when. */
const SPANS: readonly Rule[] = [
  rule("{n} {unit}", span),
  rule("{n} {unit} qua|nay|liền", span),
  rule("{n} -|–|, {n2} {unit} [{step?}]", none),
  rule("{n} -|–|, {n2} {unit} trước|nữa|qua|nay [đây]", none),
  rule("{n} {n2} {unit} trước|nữa|qua|nay|tới|sau", none),
  rule("nửa ngày|tháng|năm|thế|thập [kỷ|kỉ|niên] [trước|qua|sau|nữa|nay] [đây]", none),
  rule("{n} {unit} vừa|đã|gần|trở|liên qua|rồi|đây|lại|tiếp|tục [đây|nay]", span),
  rule("hơn|gần|trên|dưới|suốt|tròn|đúng|khoảng|tới|đến {n} {unit} [qua|nay]", span),
  rule("sau|trong|suốt|qua|cứ|mỗi [hơn|gần|khoảng|tròn|vòng|suốt] {n} {unit} [qua|tới|nay]", span),
  rule("trong [vòng|khoảng] {n} {unit} [sắp|tiếp|kế] [tới|theo|tiếp]", span),
  rule("{n} năm {n2} tháng [{n3} ngày]", span),
  rule("{n} tháng {n2} ngày", span),
  rule("{n} {unit} {step} đó|khi|ngày", span),
  rule("{n} {unit} trước|sau khi|đó|ngày|khi|lúc", span),
  rule("{n} {unit} kể|tính|kể từ|đến", span),
  rule("những|nhiều|vài|mấy|hàng|hằng|mỗi|từng|bao|chục {unit} [{step?}]", none),
  rule("những|các|nhiều|vài|mấy {unit} qua|tới|sau|trước|nay|này|gần|tiếp|vừa [đây|theo|qua|đó] [đây]", none),
  rule("một số {unit} {step}", none),
  rule("năm qua", none),
  rule("{unit} {step} đó|khi", none),
  rule("{part} năm|tháng|tuần|ngày đó|ấy", none),
  rule("[ngày] hôm sau|trước|đó|ấy", none),
  rule("{dayPart} hôm sau|trước|đó|ấy", none),
];

/** Years, months and days that are counted: "năm học", "lần thứ năm". */
const COUNTED: readonly Rule[] = [
  rule("ngày {num} [và|,|hoặc [ngày] {num2}] hằng|hàng|mỗi tháng|năm", none),
  rule("{plain} hằng|hàng|mỗi năm|tháng|tuần|quý", none),
  rule("[từ] {plain} {to} {plain2} hằng|hàng|mỗi năm|tháng|tuần|quý", none),
  rule("mỗi|từng [dịp] {plain}", ({ plain }) =>
    plain.kind === "weekday" || (plain.kind === "calendar" && plain.year === null) ? NO_DATE : null,
  ),
  rule("các|những|mỗi [buổi] [ngày|dịp|{dayPart}] {weekday} [và|,|hoặc {weekday2}]", none),
  rule("{n} tháng {n2} lần|lượt|đợt", none),
  rule("{weekday} đầu|cuối [tiên|cùng] [của|trong] tháng|năm", none),
  rule("{bareWeekday} và|,|hoặc [{dayPart}] {weekday2} hằng|hàng|mỗi tuần|tháng", none),
  rule("mùa {season} năm ấy|đó|xưa|nào", none),
  rule("nửa tháng đầu|cuối năm|tháng", none),
  rule(
    "[{part}] [{n}] [tháng] [đầu|cuối] năm học [mới|này|tới|trước|qua|nay] [{num?} [-|–|/ {num2?}]]",
    none,
  ),
  rule("học kỳ|kì {quarter} [,|của|-] năm học [{num?} [-|–|/ {num2?}]]", none),
  rule("năm tài khóa|khoá|chính [{num?} [-|–|/ {num2?}]]", none),
  rule("niên khóa|khoá [{num?} [-|–|/ {num2?}]]", none),
  rule("khóa|khoá {spanYear} -|– {spanYear2}", none),
  rule("lần thứ {n}", none),
  rule("lần thứ tư|nhất|nhì", none),
  rule("năm|tháng|tuần|ngày thứ {n}", none),
  rule("năm|tháng|tuần|ngày thứ nhất|tư", none),
];

/** Streets, parks, schools and uprisings that have a date for a name. */
const NAMES: readonly Rule[] = [
  rule("{namedThing} [mang] [tên] {dm}", none),
  rule("{namedThing} [mang] [tên] [mùng|mồng] {day} tháng {month}", none),
  rule("trung thu", none),
  rule("[ngày] {weekday} xanh|đỏ|đen|hồng|vàng", none),
  rule("{namedThing} {weekday}", none),
  rule("nghỉ {weekday} và|, {weekday2}", none),
  rule("tháng {month} biên giới", none),
  rule("cách mạng [dân] [tộc] tháng {month}", none),
  rule("phong trào|trăng tháng {month}", none),
  // A score, a version or a list of steps; the year of a date has more figures.
  rule("{num} - {num2} - {num3}", ({ num, num3 }) => (num < 50 && num3 < 50 ? NO_DATE : null)),
];

/** Days of the moon's calendar, and years before our era: the record has no notation for them. */
const OTHER_CALENDARS: readonly Rule[] = [
  rule("{daily} [(] âm lịch", none),
  rule("{daily} [(] nông lịch", none),
  rule("{daily} [(] âl|al", none),
  rule("{plain} [(] âm lịch", none),
  rule("[ngày] [mùng|mồng] {nday} tháng giêng|chạp", none),
  rule("[ngày] [mùng|mồng] {nday} tết", none),
  rule("[ngày] [mùng|mồng] {nday} và|,|hoặc|hay [ngày] rằm", none),
  rule("rằm tháng giêng|chạp", none),
  rule("rằm tháng {month}", none),
  rule("tháng giêng|chạp [năm {ayear?}]", none),
  rule("năm {num} tcn", none),
  rule("năm {num} trước công nguyên|cn", none),
  rule("năm {num} tr . cn", none),
  rule("thế kỷ|kỉ [thứ] {century} tcn", none),
  rule("thế kỷ|kỉ [thứ] {century} trước công nguyên|cn", none),
];

/** They win over rules that read as much. */
export const LOOKALIKE_RULES: readonly Rule[] = [...SPANS, ...COUNTED, ...NAMES, ...OTHER_CALENDARS];

/** Numbers that no calendar has, in the form of a date. Every other rule that reads as much wins over these. */
export const BROKEN_RULES: readonly Rule[] = [
  rule("ngày {num} tháng {num2} [năm {num3?}]", none),
  rule("ngày {num} / {num2}", none),
  rule("{num} / {num2} / {num3}", none),
  rule("{num} - {num2} - {num3}", none),
  rule("{num} . {num2} . {num3}", none),
  rule("tháng {num} / {num2}", none),
  rule("tháng {num}", none),
  rule("ngày {num} tháng {month} năm {num2}", none),
];
