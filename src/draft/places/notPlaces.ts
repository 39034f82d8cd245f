/** Names that are no place where they stand: persons, streets, newspapers, pieces of longer names, common words. */
import { isCapital, type Token } from "../text/tokens";

/** Names that are persons unless the kind of unit stands before them. */
const PERSONS = new Set(["hồ chí minh"]);
const TITLES = words("ông bà anh chị cô chú bác em cháu");
/** "các em Lào", "anh em Lào": there the word before is no title. */
const NO_TITLE_AFTER = words("các những nhiều anh mọi");
const SURNAMES = words(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh trịnh tạ trương đào tống hứa quách lưu tô",
);
/** What is named after a place is none: a street, a newspaper, a language. */
const NAMED_AFTER = words("đường phố báo tờ tiếng chữ");
/** Countries that are words of the language too, by the word that then follows: Mỹ thuật, Pháp luật, Ý kiến. */
const COMMON_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  mỹ: words("thuật phẩm nghệ học nhân quan vị"),
  pháp: words("luật lý chế lệnh danh hội y"),
  nhật: words("ký báo trình"),
  anh: words("hùng em chị ấy ta"),
  ý: words("kiến nghĩa tưởng chí thức định đồ"),
  đức: words("tính độ hạnh tin"),
};
/** At the head of a sentence these are a pronoun and a noun. */
const COMMON_AT_HEAD = words("anh ý");
/** Words that begin a sentence with a capital and are no part of the name after them. */
const HEADS = words(
  `tại ở từ với sang đến tới về và khi riêng ngoài theo nước đoàn phía người bên trong qua do cùng sau trước giữa
  nếu tuy hiện để vì nhưng còn nay cả nhiều các những`,
);
/** In capitals all through, shorter names than this may be a piece of any other. */
const LEAST_IN_CAPITALS = 5;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

/** Whether a word can be a surname: "quận Hải Châu" is a place, "đồng chí Lê Hải Châu" none. */
export function isSurname(token: Token | undefined): boolean {
  return SURNAMES.has(token?.key ?? "");
}

/** A given name after a surname, or after "ông". */
function isPerson(tokens: readonly Token[], from: number, end: number): boolean {
  const title = keyAt(tokens, from - 1);
  const isTitle = TITLES.has(title) && !NO_TITLE_AFTER.has(keyAt(tokens, from - 2));
  if (isTitle && end - from <= 2) return true;
  for (let back = 1; back <= 3 && isCapital(tokens[from - back]); back += 1)
    if (isSurname(tokens[from - back])) return true;
  return false;
}

function isAllCapitals(token: Token | undefined): boolean {
  return token?.kind === "word" && token.raw.length > 1 && token.raw === token.raw.toUpperCase();
}

/** A capital before a name joins it, unless another name ended there or a sentence begins: "Thủ Đức", "Tại Đức". */
function isJoinedBefore(tokens: readonly Token[], from: number, lastEnd: number): boolean {
  const before = tokens[from - 1];
  if (!isCapital(before) || from === lastEnd) return false;
  return !HEADS.has(before?.key ?? "");
}

/** A name of one word that only begins or ends a longer one: "Mỹ" in "Mỹ Tho", "Đức" in "Thủ Đức". */
export function isPiece(tokens: readonly Token[], from: number, end: number, lastEnd: number): boolean {
  if (end - from !== 1) return false;
  const [name] = tokens.slice(from, end);
  if (isAllCapitals(name) && (isAllCapitals(tokens[end]) || isAllCapitals(tokens[from - 1])))
    return (name?.raw.length ?? 0) < LEAST_IN_CAPITALS;
  return isCapital(tokens[end]) || isJoinedBefore(tokens, from, lastEnd);
}

function isCommonWord(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from !== 1) return false;
  const common = COMMON_AFTER[keyAt(tokens, from)];
  if (common?.has(keyAt(tokens, end)) && !isCapital(tokens[end])) return true;
  return COMMON_AT_HEAD.has(keyAt(tokens, from)) && (from === 0 || tokens[from - 1]?.kind === "mark");
}

/** Whether a name without a kind of unit before it is no place there. */
export function isNoPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const name = tokens
    .slice(from, end)
    .map(({ key }) => key)
    .join(" ");
  if (PERSONS.has(name) || NAMED_AFTER.has(keyAt(tokens, from - 1))) return true;
  return isPerson(tokens, from, end) || isCommonWord(tokens, from, end);
}
