/** Which names of a renamed unit a text may use, and where it uses another. */
import type { Lang } from "../base/lang";
import { LANGS } from "../base/lang";
import type { Unit, UnitName } from "../place/unit";
import type { Bounds } from "../time/bounds";

/** A name that was not valid, and the one that was. */
export type WrongName = { readonly wrong: string; readonly right: string };

/** Institutions named after a unit keep their own name when it is renamed: universities, newspapers, banks, clubs. */
const OWN_AFTER = /^( National)? (University|Ilbo|Domin Ilbo|Bank|FC)\b|^ (Hyundai|National)\b/u;
const OWN_BEFORE = /(Đại học|Đại học Quốc gia|Ngân hàng|Nhật báo|Báo|báo|Câu lạc bộ)( Quốc gia)? $/u;
/** Words that say that a name of another time is meant: "now Jeonbuk", "nay là Jeonbuk", "formerly North Jeolla". */
const ON_PURPOSE =
  /(now|today's|later|then|formerly|nay là|nay|sau là|sau này là|khi đó là|trước là|tên cũ là)[ :“"]*(the |tỉnh )?$/iu;

/**
 * Names of the unit in a text that were valid on no day within the bounds, and Vietnamese names in an English text
 * where the two differ (and the reverse). Only units with several names are looked at.
 */
export function wrongNames(text: string, lang: Lang, unit: Unit, bounds: Bounds): readonly WrongName[] {
  if (unit.names.length < 2) return [];
  const valid = unit.names.filter(
    ({ from, to }) =>
      (from === null || bounds.latest === null || from <= bounds.latest) &&
      (to === null || bounds.earliest === null || bounds.earliest < to),
  );
  const allowed = new Set(valid.flatMap(({ name }) => formsOf(name, lang)));
  const right = valid.map(({ name }) => name.short[lang]).join(" / ");
  const known = unit.names.flatMap(({ name }) => LANGS.flatMap((any) => formsOf(name, any)));
  return [...new Set(known)]
    .filter((name) => !allowed.has(name) && uses(text, name, allowed))
    .map((wrong) => ({ wrong, right }));
}

function formsOf(name: UnitName, lang: Lang): readonly string[] {
  return [name.short[lang], name.full[lang]];
}

function uses(text: string, name: string, allowed: ReadonlySet<string>): boolean {
  let at = text.indexOf(name);
  for (; at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    const isWord = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    const excused = OWN_AFTER.test(after) || OWN_BEFORE.test(before) || ON_PURPOSE.test(before);
    if (isWord && !excused && !isInside(text, at, name, allowed)) return true;
  }
  return false;
}

/** Whether the hit is a part of an allowed name that stands there whole. */
function isInside(text: string, at: number, name: string, allowed: ReadonlySet<string>): boolean {
  return [...allowed].some((other) => {
    const shift = other.indexOf(name);
    return shift >= 0 && other !== name && text.startsWith(other, at - shift);
  });
}
