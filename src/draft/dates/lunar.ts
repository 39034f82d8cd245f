/** The moon's calendar, told after a date of any form: "mùng 8 đến mùng 10/3 (âm lịch)", "ngày 26/3 Canh Thìn". */
import type { Token } from "../text/tokens";
import type { Expression } from "./expression";
import type { Spell } from "./readers";

const STEMS = "giáp ất bính đinh mậu kỷ canh tân nhâm quý";
const BRANCHES = "tý sửu dần mão thìn tỵ tị ngọ mùi thân dậu tuất hợi";
/** What may stand between a date and the words that say whose it is. */
const BETWEEN = new Set(["(", ",", "năm", "nam"]);
const MOON = ["âm lịch", "nông lịch", "âl", "tết"];

/** The names of the years of the moon's calendar ("Canh Thìn"), as they are spelt in the text at hand. */
function yearNames(spell: Spell) {
  const [stems, branches] = [STEMS, BRANCHES].map((list) => new Set(list.split(" ").map(spell)));
  return (tokens: readonly Token[], at: number): boolean =>
    stems?.has(tokens[at]?.key ?? "") === true && branches?.has(tokens[at + 1]?.key ?? "") === true;
}

/** Whether a name of a year of the moon ends before a token and a hyphen: "Ất Tỵ - 2025". */
export function afterMoonYear(spell: Spell) {
  const named = yearNames(spell);
  const hyphens = new Set(["-", "–", "(", ","]);
  return (tokens: readonly Token[], at: number): boolean =>
    hyphens.has(tokens[at - 1]?.key ?? "") && named(tokens, at - 3);
}

function hasDayOrMonth(date: Expression): boolean {
  if (date.kind === "calendar") return date.month !== null || date.day !== null;
  if (date.kind === "list") return date.items.some(({ of }) => hasDayOrMonth(of));
  if (date.kind === "stretch") return [date.from, date.to].some((end) => end !== null && hasDayOrMonth(end));
  return (date.kind === "part" || date.kind === "bounded" || date.kind === "nth") && hasDayOrMonth(date.of);
}

/** Whether what follows a date says that it is the moon's. */
export function moonReader(spell: Spell) {
  const named = yearNames(spell);
  const moon = new Set(MOON.map((phrase) => phrase.split(" ").map(spell).join(" ")));
  return (date: Expression, tokens: readonly Token[], end: number): boolean => {
    if (!hasDayOrMonth(date)) return false;
    const at = BETWEEN.has(tokens[end]?.key ?? "") ? end + 1 : end;
    const one = tokens[at]?.key ?? "";
    return moon.has(`${one} ${tokens[at + 1]?.key}`) || (at === end && moon.has(one)) || named(tokens, at);
  };
}
